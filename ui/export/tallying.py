"""The counts at the head of the report: a sign, a figure and a word each, side by side, and the claims as one bar."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from app.domain.verdict import State
from ui.export import faces
from ui.export.faces import UNIT
from ui.export.inks import SIGN, colour, draw_sign, look_of
from ui.export.paragraph import Sign, Tally

_HEIGHT = 62.0 * UNIT
_BAR = 5.0 * UNIT
_FIGURE = 26.0 * UNIT
_WORD = 40.0 * UNIT
_LEAST = 34.0 * UNIT
"""Room for a sign and a figure."""


class TallySetting:
    """The tally as a page takes it: one line that is never parted."""

    lines, keep, before = 1, True, 22.0 * UNIT

    def __init__(self, tally: Tally, width: float) -> None:
        self._tally, self._width = tally, width

    def height(self, first: int, last: int) -> float:
        return _HEIGHT if last > first else 0.0

    def fitting(self, first: int, room: float) -> int:
        return int(room >= _HEIGHT)

    def draw(self, painter: QPainter, y: float, first: int, last: int) -> None:
        """Draw it at `y`; `first` and `last` are as for a paragraph."""
        if first == last:
            return
        for top in (y, y + _WORD + 8.0 * UNIT):
            painter.fillRect(QRectF(0, top, self._width, 0.5 * UNIT), colour("hairline"))
        for left, (state, figure, word) in zip(self._lefts(), self._tally.cells, strict=True):
            if state is not None:
                draw_sign(painter, Sign(state), left, y + _FIGURE - 1.5 * UNIT)
            painter.setPen(colour("ink"))
            painter.setFont(faces.font(faces.FIGURE))
            painter.drawText(QPointF(left + (SIGN + 5.0 * UNIT if state else 0.0), y + _FIGURE), figure)
            painter.setPen(colour("muted"))
            painter.setFont(faces.font(faces.BESIDE))
            painter.drawText(QPointF(left, y + _WORD), word)
        self._draw_bar(painter, y + _HEIGHT - _BAR)

    def _lefts(self) -> Iterator[float]:
        """Where each cell begins: what their words leave of the width is shared out evenly between them."""
        metrics = QFontMetricsF(faces.font(faces.BESIDE))
        widths = [max(_LEAST, metrics.horizontalAdvance(word)) for _, _, word in self._tally.cells]
        between = (self._width - sum(widths)) / max(1, len(widths) - 1)
        return (sum(widths[:place]) + place * between for place in range(len(widths)))

    def _draw_bar(self, painter: QPainter, y: float) -> None:
        painter.fillRect(QRectF(0, y, self._width, _BAR), colour("hairline"))
        total = sum(count for _, count in self._tally.bar)
        left = 0.0
        for state, count in self._tally.bar:
            width = self._width * count / total if total else 0.0
            if count and state is not State.UNREVIEWED:
                painter.fillRect(QRectF(left, y, width, _BAR), colour(look_of(state).ink))
            left += width
