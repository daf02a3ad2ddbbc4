"""The ground of a row in a list: tinted where it is in hand or under the mouse, ringed where the keyboard is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from resources.themes import Theme

INSET = 8
"""Pixels between the tint of a row and the edges of the list."""
CORNER = 7


def paint_ground(painter: QPainter, box: QRectF, theme: Theme, *, tint: str, ringed: bool) -> None:
    """Draw it; a tint of "" is none."""
    if tint:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(box, CORNER, CORNER)
    if ringed:
        painter.setPen(QPen(QColor(theme.focus), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), CORNER, CORNER)
