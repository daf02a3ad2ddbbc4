"""The columns of a page in the order of reading.

The highest gutter says which rows are a band of columns. What stands above the band is read before it, then one side
of the gutter after the other, then what stands below; each part is looked at in the same way again. Rows are told by
their base, so that columns need not be level. A gutter between cells that stand level and say little is one of a table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.intake.pdf.bands import apart, band_of, sides_of
from app.intake.pdf.cells import are_cells, are_marks, has_heads
from app.intake.pdf.gutters import Gutter, gutters
from app.intake.pdf.lines import Row, cells_of


@dataclass(frozen=True, slots=True)
class Column:
    """Rows that are read one after the other; those of a table are cut into cells at `cuts`, points from the left."""

    rows: tuple[Row, ...]
    cuts: tuple[float, ...] = ()


def columns(rows: Sequence[Row], *, leftwards: bool, depth: int = 0) -> Iterator[Column]:
    """The rows of a page or a part of one, as columns in the order of reading."""
    plain: list[Row] = []
    for band in _bands(rows) if depth < _DEEPEST and len(rows) <= _MOST_ROWS else [_Band(rows)]:
        if not band.cuts:
            plain += band.rows
            continue
        if plain:
            yield Column(tuple(plain))
            plain = []
        if band.is_table:
            yield from _table(band)
            continue
        sides = sides_of(band.rows, band.cuts)
        for side in reversed(sides) if leftwards else sides:
            yield from columns(side, leftwards=leftwards, depth=depth + 1)
    if plain:
        yield Column(tuple(plain))


_DEEPEST, _MOST_ROWS = 5, 2_000
_FEWEST_ROWS = 3
_MOSTLY = 0.7


@dataclass(frozen=True, slots=True)
class _Band:
    rows: Sequence[Row]
    cuts: tuple[float, ...] = ()
    is_table: bool = False


def _bands(rows: Sequence[Row]) -> Iterator[_Band]:
    """The rows in bands from the top to the bottom, each with where it is cut, and whether that makes a table of it."""
    found = gutters(rows)
    for best in found:
        first, end = band_of(rows, best, found)
        cuts, is_table = _cuts(rows[first:end], first, end, found)
        if cuts:
            yield from _bands(rows[:first])
            yield _Band(rows[first:end], cuts, is_table)
            yield from _bands(rows[end:])
            return
    if rows:
        yield _Band(rows)


def _cuts(band: Sequence[Row], first: int, end: int, found: Sequence[Gutter]) -> tuple[tuple[float, ...], bool]:
    """Where a band is cut, and whether into cells."""
    shared = [(min(end, other.end) - max(first, other.first), other) for other in found]
    cells = apart([other for rows, other in shared if rows >= _MOSTLY * len(band)])
    if cells and are_cells(sides_of(band, cells)):
        return cells, True
    cuts = list(apart([other for rows, other in shared if rows == len(band)]))
    while cuts:
        sides = sides_of(band, cuts)
        weak = next((at for at, (one, other) in enumerate(pairwise(sides)) if not _are_columns(one, other)), None)
        if weak is None:
            break
        del cuts[weak]
    return tuple(cuts), False


def _are_columns(one: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether two neighbours are columns, and not the marks of a list, or the heads of its entries, beside it."""
    if min(len(one), len(other)) < _FEWEST_ROWS:
        return False
    return not are_marks(one) and not has_heads(one, other)


def _table(band: _Band) -> Iterator[Column]:
    """The rows of a table, and by themselves those above and below it that have one cell, such as its title."""
    wide = [index for index, row in enumerate(band.rows) if len(cells_of(row, band.cuts)) > 1]
    first, end = wide[0], wide[-1] + 1
    for rows, cuts in ((band.rows[:first], ()), (band.rows[first:end], band.cuts), (band.rows[end:], ())):
        if rows:
            yield Column(tuple(rows), cuts)
