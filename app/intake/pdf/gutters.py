"""The gutters of a page: upright strips of white with words on both sides, as high as they are free.

Going down the rows, the white of each row is laid over the strips that come from above: what both leave free goes on,
and a strip that is closed is looked at (after the white rectangles of Breuel, 2002, for strips alone).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from app.intake.pdf.lines import Row

_WIDE, _NARROWEST = 0.85, 5.0
_MOST_STRIPS = 80
_FEWEST_ROWS = 2
_LEADING = 4


@dataclass(frozen=True, slots=True)
class Gutter:
    """White from `left` to `right`, in points, at the rows from `first` to `end`, and how many rows of them have words
    on the side that has fewer.
    """

    left: float
    right: float
    first: int
    end: int
    beside: int

    @property
    def middle(self) -> float:
        """Where to cut."""
        return (self.left + self.right) / 2


def gutters(rows: Sequence[Row]) -> list[Gutter]:
    """All gutters of the rows, the highest first."""
    widths = [(row[0].left, max(piece.right for piece in row)) for row in rows]
    found = [made for strip in _strips(rows, widths) if (made := _gutter(strip, widths))]
    return sorted(found, key=lambda gutter: (gutter.first - gutter.end, -gutter.beside, gutter.left))


_Strip = tuple[float, float, int, int]


def _strips(rows: Sequence[Row], widths: Sequence[tuple[float, float]]) -> Iterator[_Strip]:
    """Left, right, first row and end of each strip that no other one of the same rows contains."""
    first, last = min((left for left, _ in widths), default=0), max((right for _, right in widths), default=0)
    open_ones: dict[tuple[float, float], int] = {}
    for index, row in enumerate(rows):
        white = [(max(left, first), min(right, last)) for left, right in _white(row)]
        going_on: dict[tuple[float, float], int] = {}
        for (left, right), begun in open_ones.items():
            parts = [(max(left, one), min(right, other)) for one, other in white]
            wide = [part for part in parts if part[1] - part[0] >= _NARROWEST]
            if not wide:
                yield left, right, begun, index
            for part in wide:
                going_on[part] = min(begun, going_on.get(part, index))
        for part in white:
            if part[1] - part[0] >= _NARROWEST and len(going_on) < _MOST_STRIPS:
                going_on.setdefault(part, index)
        open_ones = going_on
    yield from ((left, right, begun, len(rows)) for (left, right), begun in open_ones.items())


def _white(row: Row) -> list[tuple[float, float]]:
    """What a row leaves free, from the left to the right; dots lead from words to figures that belong to them."""
    free, right = [(-inf, row[0].left)], row[0].right
    if sum(not piece.text.strip(".…") for piece in row) >= _LEADING:
        return [*free, (max(piece.right for piece in row), inf)]
    for piece in row[1:]:
        if piece.left - right >= _WIDE * piece.type.size:
            free.append((right, piece.left))
        right = max(right, piece.right)
    return [*free, (right, inf)]


def _gutter(strip: _Strip, widths: Sequence[tuple[float, float]]) -> Gutter | None:
    """The strip as a gutter, from the first row that has words on its right to the last."""
    left, right, first, end = strip
    lefts = [index for index in range(first, end) if widths[index][0] < left]
    rights = [index for index in range(first, end) if widths[index][1] > right]
    beside = min(len(lefts), len(rights))
    return Gutter(left, right, first, end, beside) if beside >= _FEWEST_ROWS else None
