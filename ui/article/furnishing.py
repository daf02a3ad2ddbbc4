"""What stands on the page and is not the draft's: small words beside a block, rules, dots, dashed boxes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.domain.article import Label
from resources.themes import Theme
from ui.article.composing import trailer_width
from ui.article.galley import Galley
from ui.article.setting import tag, tag_font, trailer
from ui.theme import fonts

_BULLETS = tuple("•·–—‣◦*-+0123456789([")
"""How the words of a list's item begin where they bring their own sign."""


def furnish(painter: QPainter, galley: Galley, index: int, theme: Theme) -> None:
    """Draw what belongs to one paragraph besides its words."""
    paragraph = galley.sheet.paragraphs[index]
    painter.setPen(QColor(theme.muted))
    _draw_tag(painter, galley, index)
    _draw_trailer(painter, galley, index)
    match paragraph.label:
        case Label.QUOTATION:
            _draw_rule(painter, galley, index, theme.hairline)
        case Label.FURNITURE:
            _draw_dashed_box(painter, galley, index, theme.hairline)
        case Label.TABLE if paragraph.goes_on:
            room = galley.room(index)
            painter.fillRect(QRectF(room.left(), room.top(), room.width(), 1), QColor(theme.hairline))
        case Label.LIST if paragraph.opens and not galley.words(index).startswith(_BULLETS):
            _draw_dot(painter, galley, index, theme.muted)


def _draw_tag(painter: QPainter, galley: Galley, index: int) -> None:
    paragraph, corner, laid = galley.sheet.paragraphs[index], galley.origin(index), galley.laid(index)
    words = tag(paragraph)
    if not words:
        return
    font = tag_font()
    painter.setFont(font)
    right = galley.text_width(index) - QFontMetricsF(font).horizontalAdvance(words)
    above = laid.slots[0].baseline - galley.settings.of(paragraph).ascent - fonts.scaled(5)
    painter.drawText(corner + QPointF(right if laid.from_right else 0, above), words)


def _draw_trailer(painter: QPainter, galley: Galley, index: int) -> None:
    paragraph, place = galley.sheet.paragraphs[index], galley.laid(index).trailer
    if place is not None:
        painter.setFont(galley.settings.of(paragraph).font)
        painter.drawText(galley.origin(index) + place, trailer(paragraph))


def _draw_rule(painter: QPainter, galley: Galley, index: int, colour: str) -> None:
    room, indent = galley.room(index), galley.settings.of(galley.sheet.paragraphs[index]).indent
    x = room.right() + indent - 8 if galley.laid(index).from_right else room.left() - indent + 6
    painter.fillRect(QRectF(x, room.top(), 2, room.height()), QColor(colour))


def _draw_dot(painter: QPainter, galley: Galley, index: int, colour: str) -> None:
    laid, room = galley.laid(index), galley.room(index)
    x = room.right() + 12 if laid.from_right else room.left() - 12
    size = galley.settings.of(galley.sheet.paragraphs[index]).letter * 0.28
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    y = (
        galley.origin(index).y()
        + laid.slots[0].baseline
        - galley.settings.of(galley.sheet.paragraphs[index]).letter * 0.7
    )
    painter.drawEllipse(QPointF(x, y), size, size)


def _draw_dashed_box(painter: QPainter, galley: Galley, index: int, colour: str) -> None:
    paragraph, layout = galley.sheet.paragraphs[index], galley.layout_of(index)
    laid, room = galley.laid(index), galley.room(index)
    lines = [layout.lineAt(at).naturalTextRect() for at in range(layout.lineCount())]
    left, right = min(line.left() for line in lines), max(line.right() for line in lines)
    if laid.trailer is not None:
        left = min(left, laid.trailer.x())
        right = max(right, laid.trailer.x() + trailer_width(paragraph, galley.settings.of(paragraph)))
    pen = QPen(QColor(colour), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(room.left() + left, room.top(), right - left, room.height())
    painter.drawRoundedRect(box.adjusted(-7.5, -0.5, 7.5, 0.5), 5, 5)
