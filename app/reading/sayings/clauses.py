"""The reports that a parse shows, by the part of speech of their cue."""

from collections.abc import Callable, Iterator

from app.reading.sayings.nouns import of_adjective, of_adverb, of_noun, of_preposition
from app.reading.sayings.report import Report
from app.reading.sayings.tree import Tree
from app.reading.sayings.verbs import of_verb


def reports(tree: Tree, first: int, last: int) -> Iterator[Report]:
    """The reports of one sentence's tokens."""
    for index in range(first, last):
        rule = of_preposition if tree[index].text in ("According", "according") else _RULES.get(tree[index].pos)
        if rule is not None:
            yield from rule(tree, index)


_RULES: dict[str, Callable[[Tree, int], Iterator[Report]]] = {
    "VERB": of_verb,
    "NOUN": of_noun,
    "ADJ": of_adjective,
    "ADV": of_adverb,
    "ADP": of_preposition,
}
