"""Where the columns of a table stand: rows that follow one another share them, as wide as their widest words."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, zip_longest

from PySide6.QtGui import QFont, QFontMetricsF

from app.domain.article import Label
from ui.article.sheet import Sheet

GAP = 24
MOST_COLUMNS = 40
"""What has more is no table, and Qt takes long over so many stops."""

MOST_ROWS = 400
"""Rows above and below that a row is set with."""


def rows_around(sheet: Sheet, index: int) -> range:
    """The paragraphs of the table that this row is one of."""
    first = last = index
    while first and index - first < MOST_ROWS and sheet.paragraphs[first].goes_on:
        first -= 1
    while last + 1 < len(sheet.paragraphs) and last - index < MOST_ROWS and _is_row_below(sheet, last + 1):
        last += 1
    return range(first, last + 1)


def stops(rows: Iterable[str], font: QFont, room: float) -> list[float]:
    """Where each column but the first begins, in pixels; narrower than their words where all would not find room."""
    metrics = QFontMetricsF(font)
    cells = [line.split("\t") for row in rows for line in row.split("\u2028")]
    if max(map(len, cells), default=0) > MOST_COLUMNS:
        return []
    widths = [
        max(metrics.horizontalAdvance(cell) for cell in column) + GAP for column in zip_longest(*cells, fillvalue="")
    ]
    return list(accumulate(_fitted(widths, room)))[:-1]


def _fitted(widths: Sequence[float], room: float) -> list[float]:
    whole = sum(widths)
    return [width * min(1.0, room / whole) for width in widths] if whole else []


def _is_row_below(sheet: Sheet, index: int) -> bool:
    return sheet.paragraphs[index].label is Label.TABLE and sheet.paragraphs[index].goes_on
