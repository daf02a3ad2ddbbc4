"""The ground of a row in a list: tinted where it is in hand or under the mouse, ringed where the keyboard is."""

from enum import Flag, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from resources.themes import Theme

INSET = 8
"""Pixels between the tint of a row and the edges of the list."""
CORNER = 7


class Mood(Flag):
    """What happens to the row just now."""

    CALM = 0
    CURRENT = auto()
    HOVERED = auto()
    RINGED = auto()


def paint_mood(painter: QPainter, box: QRectF, theme: Theme, mood: Mood) -> None:
    """Draw the ground of a row in this mood."""
    tint = theme.selection if Mood.CURRENT in mood else theme.hover if Mood.HOVERED in mood else ""
    paint_ground(painter, box, theme, tint=tint, ringed=Mood.RINGED in mood)


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
