"""What stands at the head and the foot of pages and belongs to none of the text: running heads, feet, page numbers.

They say the same at the same height on pages that are near one another, but for figures that count up with the pages.
Where such lines are known to stand, another head of the same type, such as that of a short chapter, is one too.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.intake.pdf.lines import Line, Row, line_of

_MOST_ROWS = 3
_ZONE = 0.16
_FARTHEST = 3
_LEVEL = 4.0
_FIGURES = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxl]{1,7}|[IVXL]{1,7}")
_LONGEST = 140
_PAGE = re.compile(r"\W*(?:page\s*)?#(?:\s*(?:of|/)\s*#)?[^\w#]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line near an edge of a page: which of the page's rows it is, what it says but for its figures, and these."""

    page: int
    row: int
    line: Line
    outermost: bool
    says: str
    figures: tuple[int, ...]


def running(pages: Sequence[tuple[float, Sequence[Row]]]) -> list[set[int]]:
    """For each page the indices of the rows that run with the pages; of each page its height and its rows."""
    edges = [edge for number, (height, rows) in enumerate(pages) for edge in _edges(number, height, rows)]
    alike: dict[str, list[_Edge]] = {}
    for edge in edges:
        alike.setdefault(edge.says, []).append(edge)
    sure = [edge for group in alike.values() for edge in group if any(_runs(edge, other) for other in group)]
    slots = Counter(_slot(edge) for edge in sure)
    more = [edge for edge in edges if edge.outermost and slots[_slot(edge)] >= _FARTHEST]
    told: list[set[int]] = [set() for _ in pages]
    alone = [edge for edge in edges if edge.outermost and _PAGE.fullmatch(edge.says) and edge.page + 1 in edge.figures]
    for edge in [*sure, *more, *alone]:
        told[edge.page].add(edge.row)
    return [
        {row for row in mine if _stands_apart(row, mine, rows)} for mine, (_, rows) in zip(told, pages, strict=True)
    ]


def _stands_apart(row: int, running: set[int], rows: Sequence[Row]) -> bool:
    """Whether nothing but running lines stands between a line and the edge, and white between them and the text."""
    step = 1 if row < len(rows) / 2 else -1
    edge = range(row + 1) if step == 1 else range(row, len(rows))
    inner = row
    while inner in running:
        inner += step
    if not running.issuperset(edge) or not 0 <= inner < len(rows):
        return running.issuperset(edge)
    near, far = rows[inner][0], rows[inner - step][0]
    apart = abs(near.base - far.base) > _APART * max(near.type.size, far.type.size)
    return apart or abs(near.type.size - far.type.size) > 1 / 2


_APART = 1.5


def _edges(number: int, height: float, rows: Sequence[Row]) -> Iterator[_Edge]:
    """The first and the last lines of a page that are near its edges."""
    count = len(rows)
    for row in sorted({*range(count)[:_MOST_ROWS], *range(count)[-_MOST_ROWS:]}):
        line = line_of(rows[row], number)
        near = line.base < _ZONE * height or line.base > (1 - _ZONE) * height
        if near and len(line.text) <= _LONGEST:
            said = _FIGURES.sub("#", line.text)
            figures = tuple(int(figure[:9]) for figure in _FIGURES.findall(line.text))
            if _ROMAN.fullmatch(line.text):
                said, figures = "#", (_value(line.text.lower()),)
            yield _Edge(number, row, line, row in (0, count - 1), said, figures)


def _runs(edge: _Edge, other: _Edge) -> bool:
    """Whether two lines of two pages say the same at the same height, but for the number of the page."""
    pages = other.page - edge.page
    if not 0 < abs(pages) <= _FARTHEST or abs(edge.line.base - other.line.base) > _LEVEL:
        return False
    counted = [later - figure for figure, later in zip(edge.figures, other.figures, strict=True)]
    return all(more in (0, pages) for more in counted) and (edge.says != "#" or counted[0] != 0)


def _slot(edge: _Edge) -> tuple[int, int]:
    return round(edge.line.base / 2), round(edge.line.size * 2)


def _value(roman: str) -> int:
    """The value of a Roman number."""
    values = [_ROMANS[letter] for letter in roman]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


_ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50}
