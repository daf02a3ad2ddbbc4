"""Where an article says the same thing again: in its headline, its captions, its standfirst, its body.

Two places say the same if the words that tell something in the shorter one are, by their weight, nearly all in the
other, and figures, names, denial and direction agree. A word weighs the more, the fewer places have it. It is looked
up by its rarest words, so that a long text takes no longer by the word than a short one.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log

from app.domain.article import CHECKABLE
from app.reading.gist import Gist, gist
from app.reading.page import Page
from app.reading.people import People
from app.reading.people.words import words
from app.reading.reading import Place

MOST = 40
"""Places that are offered for one fact: more are not mentions but a refrain."""
_CONTAINED = 0.75
"""The share of the shorter fact's weight that must be in the longer one."""
_COVERED = 0.3
"""The share of the longer fact's weight that the shorter one must have."""
_LEAST_WORDS = 3
_RAREST = 10
_COMMON = 50
"""What stands in more places than this tells too little to look others up by."""
_SHORTEST_REPEAT = 12


_SPACE = re.compile(r"\s")
"""One sign of white space for another: places stay what they are."""


def same(page: Page, facts: Sequence[Place], people: People) -> tuple[tuple[Place, ...], ...]:
    """For each fact the other places that say the same, in the order of the text, no more than MOST.

    If one of two facts has the other among its places, so has the other one (a refrain apart): which of them is the
    claim is for the caller to choose. Places in blocks that repeat an earlier one are among them.
    """
    places = [*facts, *_in_repeats(page, facts)]
    alike = _Alike(_gists(page, places, people))
    found: list[set[Place]] = [set() for _ in places]
    for number in range(len(facts)):
        for other in alike.to(number):
            found[number].add(places[other])
            found[other].add(places[number])
    return tuple(tuple(sorted(found[number])[:MOST]) for number in range(len(facts)))


def _in_repeats(page: Page, facts: Sequence[Place]) -> Iterator[Place]:
    """What blocks that repeat an earlier one say: the facts' own words where they are found, else their sentences."""
    starts = [start for start, _ in page.sentences]
    ordered = sorted(facts)
    plain = _SPACE.sub(" ", page.text)
    for block in page.blocks:
        if block.repeats is None or block.label not in CHECKABLE or not block.repeats < len(page.blocks):
            continue
        first = page.blocks[block.repeats]
        inside = ordered[bisect_left(ordered, (first.start, 0)) : bisect_left(ordered, (first.end, 0))]
        found = list(_again(plain, inside, block.start, block.end))
        if found and len(found) == len(inside):
            yield from found
        else:
            at, end = bisect_left(starts, block.start), bisect_left(starts, block.end)
            yield from page.sentences[at:end]


def _again(text: str, facts: Sequence[Place], start: int, end: int) -> Iterator[Place]:
    for fact in facts:
        at = text.find(text[slice(*fact)], start, end)
        if at >= 0:
            start = at + fact[1] - fact[0]
            yield at, start


def _gists(page: Page, places: Sequence[Place], people: People) -> list[Gist]:
    tokens = words(page).tokens
    starts = [token.start for token in tokens]
    return [
        gist(
            page.text,
            place,
            tokens[bisect_left(starts, place[0]) : bisect_left(starts, place[1])],
            people.inside(place),
            page.language,
        )
        for place in places
    ]


class _Alike:
    """The gists of an article by their words."""

    def __init__(self, gists: Sequence[Gist]) -> None:
        self._gists = gists
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        self._by_letters: defaultdict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(gists):
            for word in one.words | one.figures:
                self._by_word[word].append(number)
            self._by_letters[one.bare].append(number)

    def to(self, number: int) -> list[int]:
        """The others that say what this one says."""
        own = self._gists[number]
        return [
            other
            for other in self._candidates(number)
            if _apart(own.place, self._gists[other].place) and self._says_the_same(own, self._gists[other])
        ]

    def _candidates(self, number: int) -> list[int]:
        own = self._gists[number]
        again = self._by_letters[own.bare][:MOST] if len(own.bare) >= _SHORTEST_REPEAT else []
        rare = sorted(own.words, key=lambda word: (len(self._by_word[word]), word))[:_RAREST]
        shared: Counter[int] = Counter()
        for word in rare:
            if len(self._by_word[word]) <= _COMMON:
                shared.update(self._by_word[word])
        shared.pop(number, None)
        near = sorted(shared, key=lambda other: (-shared[other], other))[:MOST]
        return [other for other in again if other != number] + near

    def _says_the_same(self, one: Gist, other: Gist) -> bool:
        if one.bare == other.bare:
            return True
        short, long = sorted((one, other), key=lambda each: (self._weight(each.words), len(each.bare), each.place))
        return _agree(short, long) and (_is_in(short, long) or self._overlap(short, long))

    def _overlap(self, short: Gist, long: Gist) -> bool:
        shared = short.words & long.words
        if len(shared) < _LEAST_WORDS or not shared - short.names:
            return False
        weight = self._weight(shared)
        return weight >= _CONTAINED * self._weight(short.words) and weight >= _COVERED * self._weight(long.words)

    def _weight(self, words: frozenset[str]) -> float:
        return sum(log(1 + len(self._gists) / len(self._by_word[word])) for word in sorted(words))


def _apart(one: Place, other: Place) -> bool:
    return one[1] <= other[0] or other[1] <= one[0]


def _is_in(short: Gist, long: Gist) -> bool:
    """Whether the shorter one stands in the longer one word for word."""
    return len(short.bare) >= _SHORTEST_REPEAT and short.bare.count(" ") > _LEAST_WORDS and short.bare in long.bare


def _agree(short: Gist, long: Gist) -> bool:
    """Whether figures, names, denial and direction of both agree."""
    if not (short.figures <= long.figures and short.names <= long.words) or short.denies != long.denies:
        return False
    if any(one and two and one != two for one, two in zip(short.sides, long.sides, strict=True)):
        return False
    return [name for name in long.order if name in short.order] == [*short.order]
