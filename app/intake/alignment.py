"""Which pieces of a page are in an extract of it.

The extract may split, join, trim or clean what the page has, so that words are aligned and not paragraphs: runs of
words that stand once in each text are anchors (Bram Cohen's patience diff), the longest chain of anchors in the same
order is kept, and each grows to both sides as far as the words agree. What stands between two anchors is aligned in
the same way with shorter runs. A headline that stands in the menu and in the story is so found in the story.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_RUNS = (6, 3, 1)
Window = tuple[int, int, int, int]


def shares(pieces: Sequence[str], extract: str) -> list[float]:
    """For each piece how much of its words the extract has, from 0 to 1; in the order of both."""
    words, owner = [], []
    for index, piece in enumerate(pieces):
        found = _WORD.findall(piece)
        words += found
        owner += [index] * len(found)
    there = aligned(words, _WORD.findall(extract))
    has, kept = [0] * len(pieces), [0] * len(pieces)
    for index, is_there in zip(owner, there, strict=True):
        has[index] += 1
        kept[index] += is_there
    return [part / whole if whole else 0.0 for part, whole in zip(kept, has, strict=True)]


def aligned(page: Sequence[str], extract: Sequence[str]) -> list[bool]:
    """For each word of the page whether the extract has it, in the order of both."""
    there = [False] * len(page)
    windows = [(0, len(page), 0, len(extract))]
    for run in _RUNS:
        windows = [gap for window in windows for gap in _align(page, extract, window, run, there)]
    return there


def _align(page: Sequence[str], extract: Sequence[str], window: Window, run: int, there: list[bool]) -> list[Window]:
    """Marks what agrees within the window and answers the gaps that remain."""
    at, end, at_extract, end_extract = window
    gaps = []
    for start, start_extract in _anchors(page, extract, window, run):
        if start < at or start_extract < at_extract:
            continue
        first, first_extract = start, start_extract
        while first > at and first_extract > at_extract and page[first - 1] == extract[first_extract - 1]:
            first, first_extract = first - 1, first_extract - 1
        gaps.append((at, first, at_extract, first_extract))
        at, at_extract = start + run, start_extract + run
        while at < end and at_extract < end_extract and page[at] == extract[at_extract]:
            at, at_extract = at + 1, at_extract + 1
        there[first:at] = [True] * (at - first)
    gaps.append((at, end, at_extract, end_extract))
    return [gap for gap in gaps if gap[0] < gap[1] and gap[2] < gap[3]]


def _anchors(page: Sequence[str], extract: Sequence[str], window: Window, run: int) -> list[tuple[int, int]]:
    """Where a run of words that stands once on each side begins, in the longest chain that keeps the order."""
    at, end, at_extract, end_extract = window
    mine = _once(page, at, end, run)
    other = _once(extract, at_extract, end_extract, run)
    pairs = [(place, other[key]) for key, place in mine.items() if key in other]
    return _longest_chain(sorted(pairs))


def _once(words: Sequence[str], start: int, end: int, run: int) -> dict[tuple[str, ...], int]:
    found: dict[tuple[str, ...], int] = {}
    for at in range(start, end - run + 1):
        key = tuple(words[at : at + run])
        found[key] = -1 if key in found else at
    return {key: at for key, at in found.items() if at >= 0}


def _longest_chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs whose second numbers grow (patience sorting)."""
    tops: list[int] = []
    last: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before[index] = last[pile - 1] if pile else -1
        tops[pile : pile + 1], last[pile : pile + 1] = [place], [index]
    chain, index = [], last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]
