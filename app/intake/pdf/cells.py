"""What stands side by side on a page and is no columns of text: cells of a table, marks of a list, heads of entries."""

import re
from collections.abc import Sequence
from statistics import median

from app.intake.pdf.lines import Row

_FEWEST_ROWS, _FEW_ROWS = 2, 4
_MOSTLY, _FIGURED = 0.6, 0.4
_MANY_WORDS = 9


def are_cells(sides: Sequence[Sequence[Row]]) -> bool:
    """Whether what stands side by side are cells: level with one another, and at most one side is like text.

    Of a few rows many must have figures: words that stand apart in two or three full lines are no table.
    """
    bases = sorted({round(row[0].base) for side in sides for row in side})
    level = sum(sum(_stands_at(side, base) for side in sides) > 1 for base in bases)
    if any(map(_are_bullets, sides)) or len(sides) < _FEWEST_ROWS or level < max(_FEWEST_ROWS, _MOSTLY * len(bases)):
        return False
    cells = [row for side in sides for row in side]
    figured = sum(any(map(str.isdigit, piece.text)) for row in cells for piece in row[:1])
    if level < _FEW_ROWS and figured < _FIGURED * len(cells):
        return False
    texts = sum(map(_is_like_text, sides))
    return texts <= (len(sides) > _FEWEST_ROWS) and max(median(map(len, side)) for side in sides) <= _MANY_WORDS


def _are_bullets(side: Sequence[Row]) -> bool:
    return not any(map(str.isalnum, "".join(piece.text for row in side for piece in row)))


_FULL, _FEW_WORDS, _GOING_ON = 0.7, 2.5, 0.35


def _is_like_text(side: Sequence[Row]) -> bool:
    """Whether lines of a few words fill the side, or go on with small letters."""
    widths = [row[-1].right - row[0].left for row in side]
    whole = max(row[-1].right for row in side) - min(row[0].left for row in side)
    going_on = sum(row[0].text[0].islower() for row in side)
    full = median(widths) >= _FULL * whole or going_on >= _GOING_ON * len(side)
    return median(map(len, side)) >= _FEW_WORDS and full


def _stands_at(side: Sequence[Row], base: float) -> bool:
    return any(abs(row[0].base - base) <= 1 for row in side)


_MARK = re.compile(
    r"[-–—•·▪◦●○■□►*†‡§¶]|[\[(]?(?:\d{1,4}(?:\.\d{1,3})*|[A-Za-z]|[ivxlIVXL]{1,5})[\])]?[.:)]?|[\uf000-\uf0ff]"
)


def are_marks(side: Sequence[Row]) -> bool:
    """Whether the rows are but marks: bullets, numbers, letters."""
    return all(len(row) == 1 and _MARK.fullmatch(row[0].text) for row in side)


_SPARSE, _NARROW, _LEVEL = 0.7, 0.45, 0.3


def has_heads(side: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether one side has the names of what the other tells, as speakers stand beside their words: fewer rows, short,
    and each level with one of the other side.
    """
    bases = sorted(row[0].base for row in other)
    width = max(row[-1].right for row in side) - min(row[0].left for row in side)
    wide = max(row[-1].right for row in other) - min(row[0].left for row in other)
    level = all(any(abs(row[0].base - base) <= _LEVEL * row[0].type.size for base in bases) for row in side)
    return level and len(side) <= _SPARSE * len(other) and width <= _NARROW * wide
