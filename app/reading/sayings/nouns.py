"""Nouns, adjectives and prepositions that report: "the claim that", "plans to", "is confident that", "according to"."""

from collections.abc import Iterator

from app.reading.sayings import english
from app.reading.sayings.report import Report
from app.reading.sayings.sources import antecedent, phrase, source_of
from app.reading.sayings.tree import Tree


def of_noun(tree: Tree, noun: int) -> Iterator[Report]:
    """What this noun reports in a clause or an infinitive."""
    if tree[noun].lemma.lower() not in english.NOUNS:
        return
    said = [tree.branch(child) for child in tree.children(noun, "acl", "ccomp") if _is_said(tree, child)]
    if said:
        yield Report(range(noun, noun + 1), _owner(tree, noun), tuple(said), denies=tree[noun].lemma == "denial")


def _is_said(tree: Tree, clause: int) -> bool:
    """Whether the clause is what the noun says: "that the dam held", "to mend the dam"."""
    return any(tree[child].text.lower() in ("that", "to") for child in tree.children(clause, "mark", "aux"))


_BY = ("by", "of", "from", "among")
_SOMEBODY = ("PERSON", "ORG", "NORP", "GPE")


def _owner(tree: Tree, noun: int) -> range | None:
    own = tree.child(noun, "poss")
    if own is not None:
        found = phrase(tree, own)
        return found[:-1] if found and len(found) > 1 and tree[found[-1]].tag == "POS" else found
    for by in tree.children(noun, "prep"):
        who = tree.child(by, "pobj") if tree[by].text.lower() in _BY else None
        if who is not None and (tree[who].entity in _SOMEBODY or tree[who].tag == "NNS"):
            return phrase(tree, who)
    head = tree.head(noun)
    return source_of(tree, head) if head is not None and tree[noun].dep == "dobj" else None


def of_adjective(tree: Tree, index: int) -> Iterator[Report]:
    """What somebody is sure, aware or afraid of."""
    head = tree.head(index)
    if (
        tree[index].lemma.lower() not in english.FEELS
        or head is None
        or tree[index].dep not in ("acomp", "conj", "oprd")
    ):
        return
    said = (
        [tree.branch(child) for child in tree.children(index, "ccomp", "xcomp")]
        or [tree.branch(child) for child in tree.children(head, "ccomp") if child > index]
        or [
            tree.branch(one)
            for one in tree.children(index, "prep")
            if tree[one].text.lower() in ("about", "of", "with")
        ]
    )
    source = source_of(tree, head) if said else None
    if source:
        yield Report(range(index, index + 1), source, tuple(said), antecedent(tree, source))


def of_preposition(tree: Tree, index: int) -> Iterator[Report]:
    """According to somebody; in a survey."""
    word = tree[index].text.lower()
    if word == "according":
        to = tree.child(index, "prep", "pobj", "dep")
        who = None if to is None or tree[to].text.lower() != "to" else tree.child(to, "pobj")
        if to is not None and who is not None:
            yield from _of_all(tree, index, range(index, to + 1), who)
    elif word in ("in", "per"):
        where = tree.child(index, "pobj")
        if where is not None and (word == "per" or _opens_with_study(tree, index, where)):
            yield from _of_all(tree, index, range(index, index + 1), where)


def _opens_with_study(tree: Tree, index: int, where: int) -> bool:
    """Whether the sentence begins with a study that says the rest of it, and nobody else does."""
    head = tree.head(index)
    if tree[where].lemma.lower() not in english.STUDIES or head is None or tree[head].lemma.lower() in english.SAYS:
        return False
    return tree[index].text == "In" and tree.branch(index).start == tree.branch(head).start


def _of_all(tree: Tree, index: int, cue: range, who: int) -> Iterator[Report]:
    """A report of the whole clause that a preposition stands in."""
    top = tree[index].head
    while tree[top].pos not in ("VERB", "AUX") and tree.head(top) is not None:
        top = tree[top].head
    yield Report(cue, phrase(tree, who), tuple(tree.without(tree.branch(top), [index])))


def of_adverb(tree: Tree, index: int) -> Iterator[Report]:
    """Allegedly: what nobody is named for."""
    head = tree.head(index)
    if tree[index].text.lower() in english.SAY_SO and head is not None:
        yield Report(range(index, index + 1), None, tuple(tree.without(tree.branch(head), [index])))
