"""The columns of a page in the order of reading.

Going down the page, the white between the words of each row is laid over that of the rows above; as long as some of it
remains, with words on both sides, it is a gutter, and what stands at its sides are columns (after the recursive cut of
Nagy and Seth, 1984, but rows are told by their base, so that columns need not be level). Where a row runs across it,
such as a headline, the band ends. Each column is looked at in the same way again. A gutter between cells that stand
level and say little is one of a table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from app.intake.pdf.cells import are_cells, are_marks, has_heads
from app.intake.pdf.lines import Row, cells_of

White = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Column:
    """Rows that are read one after the other; those of a table are cut into cells at `cuts`, points from the left."""

    rows: tuple[Row, ...]
    cuts: tuple[float, ...] = ()


def columns(rows: Sequence[Row], *, leftwards: bool, depth: int = 0) -> Iterator[Column]:
    """The rows of a page or a part of one, as columns in the order of reading."""
    plain: list[Row] = []
    for band, gutters in _bands(rows):
        sides, cuts = _sides(band, gutters) if depth < _DEEPEST else ([], ())
        if not sides:
            plain += band
            continue
        if plain:
            yield Column(tuple(plain))
            plain = []
        if are_cells(sides):
            yield from _table(band, cuts)
            continue
        for side in reversed(sides) if leftwards else sides:
            yield from columns(side, leftwards=leftwards, depth=depth + 1)
    if plain:
        yield Column(tuple(plain))


def _table(band: list[Row], cuts: tuple[float, ...]) -> Iterator[Column]:
    """The rows of a table, and by themselves those above and below it that have one cell, such as its title."""
    wide = [index for index, row in enumerate(band) if len(cells_of(row, cuts)) > 1]
    first, end = wide[0], wide[-1] + 1
    for rows, where in ((band[:first], ()), (band[first:end], cuts), (band[end:], ())):
        if rows:
            yield Column(tuple(rows), where)


_DEEPEST = 4
_FEWEST_ROWS = 3
_GUTTER = 0.85


def _bands(rows: Sequence[Row]) -> Iterator[tuple[list[Row], list[White]]]:
    """The rows in bands, each with the white that all of its rows leave free within the width of the whole."""
    first, last = _width(rows) if rows else (0.0, 0.0)
    band: list[Row] = []
    free: list[White] = []
    for row in rows:
        white = [(max(left, first), min(right, last)) for left, right in _white(row)]
        left = _both(free, white) if band else white
        if band and not left:
            kept = _without_head(band, free)
            yield band[:kept], free
            band = band[kept:]
            left = [] if band else white
        band.append(row)
        free = left
    if band:
        yield band, free


def _width(rows: Sequence[Row]) -> White:
    return min(row[0].left for row in rows), max(piece.right for row in rows for piece in row)


_LOOSE = 1.9


def _without_head(band: Sequence[Row], free: Sequence[White]) -> int:
    """How many rows are left of a band above a row across it, if its last one is the head of what stands below."""
    if len(band) < _FEWEST_ROWS or not _inner(band, free):
        return len(band)
    above, row = band[-2:]
    gutter = _inner(band, free)[0][0]
    apart = row[0].base - above[0].base > _LOOSE * max(row[0].type.size, above[0].type.size)
    return len(band) - (apart and row[-1].right <= gutter + 1)


def _white(row: Row) -> list[White]:
    """What a row leaves free, from the left to the right."""
    ends = [(-inf, row[0].left)]
    right = row[0].right
    for piece in row[1:]:
        if piece.left - right >= _GUTTER * piece.type.size:
            ends.append((right, piece.left))
        right = max(right, piece.right)
    return [*ends, (right, inf)]


def _both(one: Sequence[White], other: Sequence[White]) -> list[White]:
    """What both leave free."""
    found = [
        (max(left, other_left), min(right, other_right))
        for left, right in one
        for other_left, other_right in other
        if max(left, other_left) < min(right, other_right)
    ]
    return [white for white in found if white[1] - white[0] >= _NARROWEST]


_NARROWEST = 5.0


def _inner(band: Sequence[Row], free: Sequence[White]) -> list[White]:
    """The white that has words on both of its sides."""
    first, last = _width(band)
    return [(left, right) for left, right in free if first < left and right < last]


def _sides(band: Sequence[Row], free: Sequence[White]) -> tuple[list[list[Row]], tuple[float, ...]]:
    """The band cut at its gutters, and where; nothing where it has none that are surely so."""
    cuts = [(left + right) / 2 for left, right in _inner(band, free)]
    while cuts:
        sides = [list(_between(band, left, right)) for left, right in pairwise([-inf, *cuts, inf])]
        weak = next((at for at, (one, other) in enumerate(pairwise(sides)) if not _are_columns(one, other)), None)
        if weak is None:
            return sides, tuple(cuts)
        del cuts[weak]
    return [], ()


def _between(band: Sequence[Row], left: float, right: float) -> Iterator[Row]:
    for row in band:
        part = [piece for piece in row if left <= (piece.left + piece.right) / 2 < right]
        if part:
            yield part


def _are_columns(one: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether two neighbours are columns, and not the marks of a list, or the heads of its entries, beside it."""
    if min(len(one), len(other)) < _FEWEST_ROWS and not are_cells([one, other]):
        return False
    return not are_marks(one) and not has_heads(one, other)
