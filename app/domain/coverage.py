"""Coverage: how much of the checkable text belongs to a claim or is dismissed, and where the gaps are.

Counted in words that carry a letter or a figure. A block that repeats an earlier one is checked once, there.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.article import CHECKABLE, Block

_WORD = re.compile(r"[^\W_](?:[\w'’.,\-–]*[^\W_])?")
_MARK = re.compile(r"[^\w\s]")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\Wa-z_])")


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of code points in one sentence whose words nobody has accounted for."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Words of the checkable text, those accounted for, and the gaps in the order of the text."""

    words: int
    covered: int
    gaps: tuple[Gap, ...]

    @property
    def percent(self) -> int:
        """Whole percent, rounded down, so that 100 means every word."""
        return 100 * self.covered // self.words if self.words else 100


def cover(text: str, blocks: Sequence[Block], spans: Iterable[tuple[int, int]]) -> Coverage:
    """The coverage of a draft by the (start, end) of all claims and dismissals."""
    taken = _union(spans)
    starts = [start for start, _ in taken]
    words = covered = 0
    gaps: list[Gap] = []
    for block in blocks:
        if block.label not in CHECKABLE or block.repeats is not None:
            continue
        found = [match.span() for match in _WORD.finditer(text, block.start, block.end)]
        bare = [n for n, (start, end) in enumerate(found) if not _inside(taken, starts, start, end)]
        words, covered = words + len(found), covered + len(found) - len(bare)
        gaps.extend(_gaps(text, block, found, bare))
    return Coverage(words, covered, tuple(gaps))


def _union(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _inside(taken: list[tuple[int, int]], starts: list[int], start: int, end: int) -> bool:
    at = bisect_right(starts, start) - 1
    return at >= 0 and taken[at][1] >= end


def _gaps(text: str, block: Block, found: list[tuple[int, int]], bare: list[int]) -> Iterable[Gap]:
    """The bare words of one block, joined while they follow one another and the sentence goes on."""
    if not bare:
        return
    ends = [match.end() for match in _SENTENCE_END.finditer(text, block.start, block.end)]
    start, end = found[bare[0]]
    for before, word in pairwise(bare):
        new_sentence = bisect_left(ends, end) != bisect_right(ends, found[word][0])
        if word != before + 1 or new_sentence:
            yield _with_marks(text, block, start, end)
            start = found[word][0]
        end = found[word][1]
    yield _with_marks(text, block, start, end)


def _with_marks(text: str, block: Block, start: int, end: int) -> Gap:
    """The gap with the marks that stand at its words: what is claimed of it keeps its quotation marks."""
    while start > block.start and _MARK.match(text, start - 1):
        start -= 1
    while end < block.end and _MARK.match(text, end):
        end += 1
    return Gap(start, end)
