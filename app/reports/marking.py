"""The article cut where its marks begin and end, so that overlapping claims can be drawn without nesting crossed.

Offsets are code points of the draft's text, end excluded.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from app.domain.article import Block
from app.domain.marks import find_marks
from app.reports.report import Report

_HONEST = re.compile("[\n\t -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u201f\u2026\u202f\u2212]*")
DEEPEST = 3
"""Marks drawn over one another at most; the numbers behind them tell all."""


class What(StrEnum):
    """What a stretch is marked as, the outermost first."""

    GAP = "gap"
    DISMISSED = "dismissed"
    CLAIM = "claim"
    ODD = "odd"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Marked words. `number` is the claim's, or the place among dismissals, gaps or oddities (from 1); `part` counts
    the passages of one claim or dismissal (from 1); `note` is what is odd, or why the words were dismissed.
    """

    start: int
    end: int
    what: What
    number: int
    part: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a block with the same marks throughout, outermost first, and the claims that end behind it."""

    start: int
    end: int
    marks: tuple[Stretch, ...]
    ending: tuple[Stretch, ...]


def honest(words: str) -> bool:
    """Whether they are Latin letters, figures and the newsroom's punctuation alone: nothing invisible or deceptive."""
    return _HONEST.fullmatch(words) is not None


def stretches(report: Report) -> list[Stretch]:
    """All that is marked in the report's article."""
    found = [
        Stretch(passage.start, passage.end, What.CLAIM, finding.number, part)
        for finding in report.findings
        for part, passage in enumerate(finding.passages, 1)
    ]
    found += [
        Stretch(passage.start, passage.end, What.DISMISSED, number, part, dismissed.reason)
        for number, dismissed in enumerate(report.dismissed, 1)
        for part, passage in enumerate(dismissed.passages, 1)
    ]
    found += [Stretch(gap.start, gap.end, What.GAP, number) for number, gap in enumerate(report.coverage.gaps, 1)]
    odd = enumerate(find_marks(report.text), 1)
    return found + [Stretch(mark.start, mark.end, What.ODD, number, 1, mark.what) for number, mark in odd]


def cut(blocks: Sequence[Block], marked: Sequence[Stretch]) -> Iterator[tuple[Block, list[Piece]]]:
    """Each block with its pieces, which together are the block's words, none twice."""
    starts, ends = [block.start for block in blocks], [block.end for block in blocks]
    inside: list[list[Stretch]] = [[] for _ in blocks]
    last: dict[Stretch, int] = {}
    for stretch in marked:
        for index in range(bisect_right(ends, stretch.start), bisect_left(starts, stretch.end)):
            inside[index].append(stretch)
            last[stretch] = index
    for index, block in enumerate(blocks):
        ending = [stretch for stretch in inside[index] if last[stretch] == index and stretch.what is What.CLAIM]
        yield block, list(_pieces(block, inside[index], ending))


def _pieces(block: Block, inside: list[Stretch], ending: list[Stretch]) -> Iterator[Piece]:
    waiting = sorted(inside, key=lambda stretch: (stretch.start, -stretch.end), reverse=True)
    closing = sorted(ending, key=lambda stretch: (stretch.end, stretch.start, stretch.number), reverse=True)
    open_now: list[Stretch] = []
    for start, end in _between(block, inside):
        open_now = [stretch for stretch in open_now if stretch.end > start]
        while waiting and waiting[-1].start <= start:
            open_now.append(waiting.pop())
        gone = []
        while closing and (closing[-1].end <= end or end == block.end):
            gone.append(closing.pop())
        yield Piece(start, end, _drawn(open_now), tuple(gone))


def _between(block: Block, inside: list[Stretch]) -> Iterator[tuple[int, int]]:
    edges = {edge for stretch in inside for edge in (stretch.start, stretch.end) if block.start < edge < block.end}
    points = [block.start, *sorted(edges), block.end]
    return pairwise(points)


def _drawn(open_now: list[Stretch]) -> tuple[Stretch, ...]:
    """The stretches in the order they are drawn, claims no deeper than DEEPEST: those that began last are kept."""
    if len(open_now) < 2:
        return tuple(open_now)
    by_kind = {what: [stretch for stretch in open_now if stretch.what is what] for what in What}
    by_kind[What.CLAIM] = by_kind[What.CLAIM][-DEEPEST:]
    return tuple(stretch for stretches in by_kind.values() for stretch in stretches)
