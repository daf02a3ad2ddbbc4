"""Which rows a gutter makes a band of columns of, and what stands between its cuts.

A gutter goes on through short lines above and below the columns, which are none of theirs: the end of a paragraph, the
head of what comes next, a table whose cells leave the same white free, footnotes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile
from math import inf
from operator import attrgetter, itemgetter

from app.intake.pdf.cells import are_cells
from app.intake.pdf.gutters import Gutter
from app.intake.pdf.lines import Row, cells_of

_MOST_HEADS, _FEWEST_ROWS = 4, 3
_LOOSE, _SMALLER = 1.9, 0.93


def band_of(rows: Sequence[Row], gutter: Gutter, found: Sequence[Gutter]) -> tuple[int, int]:
    """The first row and the end of the band; `found` are all gutters of the rows."""
    best = _trimmed(rows, gutter)
    above = _above_table(rows, best, found)
    best = best if above is best else _trimmed(rows, above)
    return best.first, best.end


def _trimmed(rows: Sequence[Row], gutter: Gutter) -> Gutter:
    """The gutter without short lines above and below it that belong to something else."""
    first, end = gutter.first, gutter.end
    if first > 0:
        short = takewhile(lambda at: _is_short(rows[at], gutter), range(first, end - 1))
        first += count if (count := len(list(short))) <= _MOST_HEADS else 0
    for at in range(max(first + 1, end - _MOST_HEADS), end):
        if all(_is_short(row, gutter) for row in rows[at:end]) and _is_other(rows, at, is_last=end == len(rows)):
            return replace(gutter, first=first, end=at)
    return replace(gutter, first=first)


def _is_short(row: Row, gutter: Gutter) -> bool:
    return row[-1].right <= gutter.left + 1


def _is_other(rows: Sequence[Row], at: int, *, is_last: bool) -> bool:
    """Whether a short row is not the next of its column; at the foot of a page only smaller type is not."""
    above, row = rows[at - 1][0], rows[at][0]
    if is_last:
        return row.type.size < _SMALLER * above.type.size
    far = row.base - above.base > _LOOSE * max(row.type.size, above.type.size)
    return far or row.type.size > above.type.size


def _above_table(rows: Sequence[Row], best: Gutter, found: Sequence[Gutter]) -> Gutter:
    """The gutter without a table below the columns whose cells leave the same white free."""
    for other in sorted(found, key=attrgetter("first")):
        begin, end = other.first, best.end
        if best.first + _FEWEST_ROWS < begin < end <= other.end:
            cuts = apart([each for each in found if each.first <= begin and end <= each.end])
            if are_cells(sides_of(rows[begin:end], cuts)):
                return replace(best, end=begin + _first_cells(rows[begin:end], cuts))
    return best


def _first_cells(rows: Sequence[Row], cuts: Sequence[float]) -> int:
    """Where the most rows begin that have several cells each."""
    several = [len(cells_of(row, cuts)) > 1 for row in rows]
    runs = [[at for at, _ in run] for is_wide, run in groupby(enumerate(several), key=itemgetter(1)) if is_wide]
    return max(runs, key=len)[0]


def apart(found: Sequence[Gutter]) -> tuple[float, ...]:
    """Where to cut at those gutters that do not lie over a higher one."""
    kept: list[Gutter] = []
    for gutter in found:
        if all(gutter.right <= other.left or other.right <= gutter.left for other in kept):
            kept.append(gutter)
    return tuple(sorted(gutter.middle for gutter in kept))


def sides_of(band: Sequence[Row], cuts: Sequence[float]) -> list[list[Row]]:
    """What stands between the cuts."""
    sides = [list(_between(band, left, right)) for left, right in pairwise([-inf, *cuts, inf])]
    return [side for side in sides if side]


def _between(band: Sequence[Row], left: float, right: float) -> Iterator[Row]:
    for row in band:
        part = [piece for piece in row if left <= (piece.left + piece.right) / 2 < right]
        if part:
            yield part
