"""The lines under claims, drawn once as long strips and cut from these: Qt is a hundred times slower at dots."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from resources.looks import Look
from ui.theme.lines import draw_line

LONG = 1600
"""Pixels of a strip; a longer line is pieced together."""

HIGH = 4


def underline(painter: QPainter, look: Look, left: float, right: float, top: float) -> None:
    """Draw a state's line from `left` to `right`, its upper edge at `top`, as sharp as the screen can show."""
    ratio = painter.device().devicePixelRatio()
    strip = _strip(look, ratio)
    left, right, top = round(left), round(right), round(top)
    while left < right:
        wide = min(right - left, LONG)
        painter.drawPixmap(QPointF(left, top), strip, QRectF(0, 0, wide * ratio, HIGH * ratio))
        left += wide


@cache
def _strip(look: Look, ratio: float) -> QPixmap:
    drawn = QPixmap(round(LONG * ratio), round(HIGH * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_line(painter, look, 0, LONG, 0)
    painter.end()
    return drawn
