"""The columns of a page in the order of reading.

The highest gutter says which rows are a band of columns. What stands above the band is read before it, then one side
of the gutter after the other, then what stands below; each part is looked at in the same way again. Rows are told by
their base, so that columns need not be level. A gutter between cells that stand level and say little is one of a table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile
from math import inf
from operator import itemgetter

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
        sides = _sides(band.rows, band.cuts)
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
        first, end = _trimmed(rows, _above_table(rows, best, found))
        cuts, is_table = _cuts(rows[first:end], first, end, found)
        if cuts:
            yield from _bands(rows[:first])
            yield _Band(rows[first:end], cuts, is_table)
            yield from _bands(rows[end:])
            return
    if rows:
        yield _Band(rows)


_MOST_HEADS = 4
_LOOSE = 1.9


def _trimmed(rows: Sequence[Row], gutter: Gutter) -> tuple[int, int]:
    """The first row and the end of a band, without the end of a paragraph above it and the head of what is below it."""
    first, end = gutter.first, gutter.end
    if first > 0:
        short = takewhile(lambda at: rows[at][-1].right <= gutter.left + 1, range(first, end - 1))
        first += count if (count := len(list(short))) <= _MOST_HEADS else 0
    above, row = rows[end - 2][0], rows[end - 1][0]
    apart = row.base - above.base > _LOOSE * max(row.type.size, above.type.size)
    is_head = end < len(rows) and rows[end - 1][-1].right <= gutter.left + 1
    return first, end - (is_head and (apart or row.type.size > above.type.size))


def _above_table(rows: Sequence[Row], best: Gutter, found: Sequence[Gutter]) -> Gutter:
    """The gutter without a table below the columns whose cells leave the same white free."""
    for other in found:
        begin, end = other.first, best.end
        if best.first + _FEWEST_ROWS < begin < end <= other.end:
            cuts = _apart([each for each in found if each.first <= begin and end <= each.end])
            if are_cells(_sides(rows[begin:end], cuts)):
                return replace(best, end=begin + _first_cells(rows[begin:end], cuts))
    return best


def _first_cells(rows: Sequence[Row], cuts: Sequence[float]) -> int:
    """Where the most rows begin that have several cells each."""
    several = [len(cells_of(row, cuts)) > 1 for row in rows]
    runs = [[at for at, _ in run] for is_wide, run in groupby(enumerate(several), key=itemgetter(1)) if is_wide]
    return max(runs, key=len)[0]


def _cuts(band: Sequence[Row], first: int, end: int, found: Sequence[Gutter]) -> tuple[tuple[float, ...], bool]:
    """Where a band is cut, and whether into cells."""
    shared = [(min(end, other.end) - max(first, other.first), other) for other in found]
    apart = _apart([other for rows, other in shared if rows >= _MOSTLY * len(band)])
    if apart and are_cells(_sides(band, apart)):
        return apart, True
    cuts = list(_apart([other for rows, other in shared if rows == len(band)]))
    while cuts:
        sides = _sides(band, cuts)
        weak = next((at for at, (one, other) in enumerate(pairwise(sides)) if not _are_columns(one, other)), None)
        if weak is None:
            break
        del cuts[weak]
    return tuple(cuts), False


def _apart(found: Sequence[Gutter]) -> tuple[float, ...]:
    """Where to cut at those gutters that do not lie over a higher one."""
    kept: list[Gutter] = []
    for gutter in found:
        if all(gutter.right <= other.left or other.right <= gutter.left for other in kept):
            kept.append(gutter)
    return tuple(sorted(gutter.middle for gutter in kept))


def _sides(band: Sequence[Row], cuts: Sequence[float]) -> list[list[Row]]:
    """What stands between the cuts."""
    sides = [list(_between(band, left, right)) for left, right in pairwise([-inf, *cuts, inf])]
    return [side for side in sides if side]


def _between(band: Sequence[Row], left: float, right: float) -> Iterator[Row]:
    for row in band:
        part = [piece for piece in row if left <= (piece.left + piece.right) / 2 < right]
        if part:
            yield part


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
