"""What stands side by side on a page and is no columns of text: cells of a table, marks of a list, heads of entries."""

import re
from collections.abc import Sequence
from statistics import median

from app.intake.pdf.lines import Row

_FEWEST_ROWS = 2
_LEVEL = 0.3


def are_cells(sides: Sequence[Sequence[Row]]) -> bool:
    """Whether what stands side by side are cells: level with one another, and all but one of few words."""
    bases = sorted({_rounded(row) for side in sides for row in side})
    level = sum(sum(_stands_at(side, base) for side in sides) > 1 for base in bases)
    said = [median(len(row) for row in side) for side in sides]
    long = sum(count > _FEW_WORDS for count in said)
    return (
        level >= max(_FEWEST_ROWS, _MOSTLY * len(bases))
        and long <= (len(sides) > _FEW_SIDES)
        and max(said) <= _MANY_WORDS
    )


_MOSTLY = 0.6
_FEW_WORDS, _MANY_WORDS, _FEW_SIDES = 4, 9, 1


def _rounded(row: Row) -> float:
    return round(row[0].base)


def _stands_at(side: Sequence[Row], base: float) -> bool:
    return any(abs(row[0].base - base) <= 1 for row in side)


_MARK = re.compile(r"[-–—•·▪◦●○■□►*†‡§¶]|[\[(]?(?:\d{1,4}|[A-Za-z]|[ivxlIVXL]{1,5})[\])]?[.:)]?|[\uf000-\uf0ff]")


def are_marks(side: Sequence[Row]) -> bool:
    """Whether the rows are but marks: bullets, numbers, letters."""
    return all(len(row) == 1 and _MARK.fullmatch(row[0].text) for row in side)


_SPARSE = 0.7
_NARROW = 0.45


def has_heads(side: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether one side has the names of what the other tells, as speakers stand beside their words: fewer rows, short,
    and each level with one of the other side.
    """
    bases = sorted(row[0].base for row in other)
    width = max(row[-1].right for row in side) - min(row[0].left for row in side)
    wide = max(row[-1].right for row in other) - min(row[0].left for row in other)
    level = all(any(abs(row[0].base - base) <= _LEVEL * row[0].type.size for base in bases) for row in side)
    return level and len(side) <= _SPARSE * len(other) and width <= _NARROW * wide
