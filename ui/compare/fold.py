"""The line that stands for paragraphs that are the same and folded away; it is pressed to see them."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from resources.themes import Theme
from ui.theme import fonts

_HEIGHT = 44
_SIDE = 12


def fold_height() -> int:
    """In pixels, at the text scale."""
    return fonts.scaled(_HEIGHT)


def paint_fold(painter: QPainter, words: str, place: QRect, theme: Theme, *, warm: bool, ringed: bool) -> None:
    """Draw it in the middle of its place, between two hairlines."""
    font = fonts.sans(12)
    width = QFontMetricsF(font).horizontalAdvance(words) + 2 * _SIDE
    middle, tall = place.center().y(), fonts.scaled(26)
    box = QRectF(place.center().x() - width / 2, middle - tall / 2, width, tall)
    hairline = QColor(theme.hairline)
    painter.fillRect(QRectF(place.left(), middle, box.left() - place.left(), 1), hairline)
    painter.fillRect(QRectF(box.right(), middle, place.right() - box.right(), 1), hairline)
    painter.setPen(QPen(QColor(theme.focus), 2) if ringed else QPen(hairline, 1))
    painter.setBrush(QColor(theme.hover if warm else theme.paper))
    painter.drawRoundedRect(box, tall / 2, tall / 2)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink if warm else theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
