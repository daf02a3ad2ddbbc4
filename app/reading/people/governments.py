"""Where the name of a capital stands for a government: where the article itself speaks of the one in that place."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.reading.people.introduced import Figure, Sort
from app.reading.people.scene import Places
from app.reading.people.shortnames import Found
from app.reading.people.words import Words

_GOVERNMENT = re.compile(
    r"\b(?:government|administration|leadership|cabinet) (?:in|of) (\w+)\b"
    r"|\b(\w+)['’]s (?:government|administration|leadership|cabinet)\b"
)
_ACTS = frozenset({"nsubj", "agent"})


def governments(text: str, words: Words, found: Sequence[Found], sources: Places) -> Iterator[tuple[int, Figure]]:
    """The names of places, by their number in `found`, that mean a government: they act or speak, and the article has
    called this government before, in one way only ("the government in Karsova").
    """
    called = _called(text)
    figures: dict[str, Figure] = {}
    for number, each in enumerate(found):
        phrases = called.get(each.name.spelt, {})
        start = each.name.start
        if each.figure.sort is not Sort.PLACE or len(phrases) != 1 or start <= max(phrases.values()):
            continue
        token = words.tokens[each.name.last - 1]
        if token.dep in _ACTS or sources.around(start, each.name.end) == (start, each.name.end):
            phrase = next(iter(phrases))
            yield number, figures.setdefault(phrase, Figure(phrase, tuple(phrase.split()), Sort.INSTITUTION))


def _called(text: str) -> dict[str, dict[str, int]]:
    """For each place the ways in which its government is called, with where that ends first."""
    called: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for phrase in _GOVERNMENT.finditer(text):
        called[phrase[1] or phrase[2]].setdefault(phrase.group(), phrase.end())
    return called
