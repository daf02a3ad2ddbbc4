"""A quiet mark of how much a proposal matters: one bar for each stop of the slider at which it is still shown."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from resources.themes import Theme
from ui.offers import SHARES
from ui.theme import fonts

BAR, GAP, LOW, STEP = 2, 2, 4, 2
"""Pixels before the text scale: how wide a bar is and how far from the next, how high the first and each one more."""


def width() -> int:
    """Of the whole mark, in pixels."""
    return len(SHARES) * fonts.scaled(BAR) + (len(SHARES) - 1) * fonts.scaled(GAP)


def paint(painter: QPainter, left: float, foot: float, stops: int, theme: Theme) -> None:
    """Draw the bars, standing on `foot`; of those that do not count only their feet."""
    wide, step = fonts.scaled(BAR), fonts.scaled(BAR) + fonts.scaled(GAP)
    for at in range(len(SHARES)):
        counts = at < stops
        tall = fonts.scaled(LOW + STEP * at) if counts else wide
        corner = QPointF(round(left) + at * step, round(foot) - tall)
        painter.fillRect(QRectF(corner.x(), corner.y(), wide, tall), QColor(theme.muted if counts else theme.edge))
