"""Where the words of a span went, as far as the alignment tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.anchoring.alignment import NOBODY, Alignment, Link
from app.anchoring.regions import Run
from app.domain.sentence import Place


@dataclass(frozen=True, slots=True)
class Trace:
    """The words of a span, ends excluded, and those that stand between the same ends now; None where an end is lost.

    `links` are those of its passages, None for one that has no partner.
    """

    old: Run
    links: tuple[Link | None, ...]
    new: Run | None

    @property
    def is_whole(self) -> bool:
        """Whether every passage has a partner, and the partners follow one another as the passages do."""
        links = [link for link in self.links if link]
        follow = all(one.new[1] == other.new[0] for one, other in pairwise(links))
        return len(links) == len(self.links) and follow


def trace(alignment: Alignment, place: Place) -> Trace | None:
    """The trace of a stretch of the old text; None where no word is in it."""
    first, end = alignment.old.words.within(*place)
    if first >= end:
        return None
    at = alignment.old.at
    links = _links(alignment, range(at[first], at[end - 1] + 1))
    found = Trace((first, end), links, None)
    head, tail = links[0], links[-1]
    if head is None or tail is None or not found.is_whole:
        return found
    start, stop = _beginning(alignment, first, end, head), _ending(alignment, first, end - 1, tail)
    if start is None or stop is None or start > stop:
        return found
    return Trace((first, end), links, (start, stop))


def _links(alignment: Alignment, passages: range) -> tuple[Link | None, ...]:
    found: list[Link | None] = []
    for at in passages:
        link = alignment.link_of.get(at)
        if link is None or not found or found[-1] is not link:
            found.append(link)
    return tuple(found)


def _beginning(alignment: Alignment, word: int, end: int, link: Link) -> int | None:
    """Where the words begin that this one, with what follows it, became. A sign that is gone ends nothing."""
    while word < end - 1 and _is_lost_sign(alignment, word):
        word += 1
    if alignment.to_new[word] != NOBODY:
        return alignment.to_new[word]
    (start, stop), (first, last) = _replaced(alignment, word, link)
    if word == start:
        return first
    return first + word - start if stop - start == last - first else None


def _ending(alignment: Alignment, first: int, word: int, link: Link) -> int | None:
    while word > first and _is_lost_sign(alignment, word):
        word -= 1
    if alignment.to_new[word] != NOBODY:
        return alignment.to_new[word] + 1
    (start, stop), (first, last) = _replaced(alignment, word, link)
    if word + 1 == stop:
        return last
    return first + word + 1 - start if stop - start == last - first else None


def _is_lost_sign(alignment: Alignment, word: int) -> bool:
    return alignment.to_new[word] == NOBODY and alignment.old.words.letters[word] in alignment.alphabet.light


def _replaced(alignment: Alignment, word: int, link: Link) -> tuple[Run, Run]:
    """The run of words around this one of which none stands, and what stands in its place."""
    firsts, firsts_there = alignment.old.firsts, alignment.new.firsts
    bounds = firsts[link.old[0]], firsts[link.old[1]]
    start = end = word
    while start > bounds[0] and alignment.to_new[start - 1] == NOBODY:
        start -= 1
    while end < bounds[1] and alignment.to_new[end] == NOBODY:
        end += 1
    first = alignment.to_new[start - 1] + 1 if start > bounds[0] else firsts_there[link.new[0]]
    last = alignment.to_new[end] if end < bounds[1] else firsts_there[link.new[1]]
    return (start, end), (first, last)


def occurrences(letters: str, within: str, most: int) -> Sequence[int]:
    """Where these letters begin within others, the first so many of them."""
    found: list[int] = []
    at = within.find(letters)
    while at >= 0 and len(found) < most:
        found.append(at)
        at = within.find(letters, at + 1)
    return found
