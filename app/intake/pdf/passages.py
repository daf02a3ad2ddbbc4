"""Where paragraphs begin in a column: at a gap, another type, a mark, an indent, or behind a line that ends early."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import mode

from app.domain.article import Label
from app.intake.pdf.columns import Column
from app.intake.pdf.lines import Line, line_of

_ALIKE = 1.08
"""How much larger one type must be than another to be another size."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, or what is printed of it in one column; joined, it has a part for each place that it is printed in.

    `room` is what its last line leaves free, in points; `sets_in` says that its first line is set in, as paragraphs
    begin; the others that no text stands above or below it in its column.
    """

    parts: tuple[tuple[Line, ...], ...]
    label: Label | None = None
    room: float = 0.0
    sets_in: bool = False
    tops_column: bool = False
    ends_column: bool = False

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.parts[0][0]

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.parts[-1][-1]

    @property
    def lines(self) -> list[Line]:
        """All its lines."""
        return [line for part in self.parts for line in part]


def passages(column: Column, page: int) -> Iterator[Passage]:
    """The paragraphs of a column; each row of a table is one."""
    lines = [line_of(row, page, column.cuts) for row in column.rows]
    if column.cuts:
        yield from (Passage(((each,),), Label.TABLE) for each in lines)
        return
    shape = _shape(lines)
    begun: list[Line] = []
    for each in lines:
        if begun and _begins(begun, each, shape):
            yield _passage(begun, shape)
            begun = []
        begun.append(each)
    if begun:
        yield _passage(begun, shape)


def _passage(lines: list[Line], shape: "_Shape") -> Passage:
    first, last = lines[0], lines[-1]
    return Passage((tuple(lines),), None, shape.end - last.end, first.start > shape.start + _INDENT * first.size)


_INDENT = 0.6


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the lines of a column begin, how far they go, and the distance of lines for each size, in points. Where it
    hangs, most lines are set in.
    """

    start: float
    end: float
    hangs: bool
    pitches: dict[float, float] = field(default_factory=dict)

    def pitch(self, size: float) -> float:
        """The distance from one line to the next."""
        return self.pitches.get(round(size), _LEADING * size)


_LEADING = 1.25
_FARTHEST = 2.0


def _shape(lines: Sequence[Line]) -> _Shape:
    size = mode(round(each.size) for each in lines)
    of_text = [each for each in lines if round(each.size) == size]
    starts = Counter(round(each.start) for each in of_text)
    start = min((at for at, count in starts.items() if count >= _OFTEN * len(of_text)), default=min(starts))
    hangs = starts.most_common(1)[0][0] > start + _INDENT * size
    return _Shape(start, max(each.end for each in of_text), hangs, _pitches(lines))


_OFTEN = 0.12


def _pitches(lines: Sequence[Line]) -> dict[float, float]:
    found: dict[float, list[float]] = {}
    for before, each in pairwise(lines):
        apart = each.base - before.base
        if round(before.size) == round(each.size) and 0 < apart <= _FARTHEST * each.size:
            found.setdefault(round(each.size), []).append(apart)
    return {size: sorted(apart)[len(apart) // 3] for size, apart in found.items()}


_GAP = 1.22
_BULLET = re.compile(r"[-–—•·▪◦●○■□►➢✓*\uf000-\uf0ff]\s+\S|[•▪◦●■►➢]\S?")
_NUMBER = re.compile(r"[\[(]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[\].)]{1,2}\s+\S")
_NOTE = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s?\S|\d{1,2}[A-Z“\"]|[*†‡§]\s?\S")
_CLOSED = re.compile(r"[.!?…:;][\"'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
_LEADER = re.compile(r"(?:\. ?){4,}|_{4,}|…{2,}")


def _begins(begun: list[Line], each: Line, shape: _Shape) -> bool:
    """Whether a paragraph begins with the line, which stands under those that have begun one."""
    before = begun[-1]
    if is_set_otherwise(before, each) or not 0 < each.base - before.base <= _GAP * shape.pitch(each.size):
        return True
    if _BULLET.match(each.text) or _LEADER.search(before.text):
        return True
    goes_on = not is_closed(before.text) and each.text[0].islower()
    if round(each.size) > _ALIKE * before.size or goes_on:
        return False
    if (_NUMBER.match(each.text) or _NOTE.match(each.text)) and (
        is_closed(before.text) or _ends_early(before, each, shape)
    ):
        return True
    return _ends_early(before, each, shape) or _is_moved(begun, each, shape)


def is_set_otherwise(before: Line, each: Line) -> bool:
    """Whether one of two lines is larger or bolder."""
    sizes = sorted((before.size, each.size))
    return sizes[1] > _ALIKE * sizes[0] or before.type.bold != each.type.bold


_SLACK = 0.6


def _ends_early(before: Line, each: Line, shape: _Shape) -> bool:
    """Whether the first word of the line would have had room on the line before it."""
    end = max(shape.end, before.end, each.end)
    return before.end + each.opening + _SLACK * before.size < end


def _is_moved(begun: list[Line], each: Line, shape: _Shape) -> bool:
    """Whether the line is set in or out as the first of a paragraph."""
    before, least = begun[-1], _INDENT * each.size
    moved = each.start - before.start
    if moved > least:
        hangs = len(begun) == 1 and (is_marked(before) or (shape.hangs and before.start < shape.start + least))
        return not hangs
    if moved < -least:
        return len(begun) > 1 or is_marked(before)
    both_set_in = before.start > shape.start + least and is_closed(before.text)
    return len(begun) == 1 and both_set_in and not is_marked(before)


def is_marked(each: Line) -> bool:
    """Whether the line begins with the mark of an item: a bullet, a number, a letter."""
    return bool(_BULLET.match(each.text) or _NUMBER.match(each.text))


def is_leader(words: str) -> bool:
    """Whether the words are led to a page's number by dots, as in a table of contents."""
    return _LEADER.search(words) is not None


def is_closed(words: str) -> bool:
    """Whether the words end as a sentence does."""
    return _CLOSED.search(words) is not None
