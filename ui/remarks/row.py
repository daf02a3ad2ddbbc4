"""One row of the list: the kind in words, the sentence, and under it the words of every place beside their label."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat

from resources.themes import Theme
from ui.ground import INSET, Mood, paint_mood
from ui.paragraph import Paragraph, paragraph
from ui.remarks.words import Quoted, Said
from ui.theme import fonts

SENTENCE_LINES, QUOTE_LINES = 8, 4
"""Lines at most of the sentence, and of the words of one place."""
_PAD, _GAP, _APART = 11, 7, 8
_LABEL = 62
_LEADING, _QUOTED = 1.45, 1.4
_CORNER, _BAR = 5, 2


@dataclass(frozen=True, slots=True)
class Spot:
    """The words of one place, laid out; `box` is where they stand, from the row's upper left corner."""

    label: str
    laid: Paragraph
    box: QRect


@dataclass(frozen=True, slots=True)
class Row:
    """A row laid out: `height` pixels altogether, `top` those above its sentence."""

    said: Said
    sentence: Paragraph
    top: int
    spots: tuple[Spot, ...]
    height: int

    def place_at(self, point: QPoint) -> int:
        """Which place stands at a point of the row, -1 where none does."""
        hit = (at for at, spot in enumerate(self.spots) if spot.box.top() <= point.y() <= spot.box.bottom())
        return next((at for at in hit if point.x() >= self.spots[at].box.left() - fonts.scaled(_LABEL)), -1)


class Style:
    """The measures of all rows in a theme and text size, for numbers of so many digits."""

    def __init__(self, theme: Theme, digits: int = 1) -> None:
        self.theme = theme
        self._sentence, self._quote = fonts.sans(14), fonts.serif(15)
        self._small, self._number = fonts.sans(12), fonts.figures(12)
        self._kind = fonts.sans(12, weight=fonts.SEMIBOLD)
        self._pad, self._gap = fonts.scaled(_PAD), fonts.scaled(_GAP)
        self._number_right = INSET + 8 + round(QFontMetricsF(self._number).horizontalAdvance("0" * max(2, digits)))
        self._left = self._number_right + fonts.scaled(12)
        self._line = round(QFontMetricsF(self._kind).height())
        self._around = QTextCharFormat()
        self._around.setForeground(QColor(theme.muted))
        self._quote_left = self._left + fonts.scaled(_LABEL) + _APART

    def lay_out(self, said: Said, width: int) -> Row:
        """The row in a list of this width."""
        right = width - 2 * INSET - 2
        top = self._pad + self._line + fonts.scaled(3)
        room = max(right - self._left, fonts.scaled(80))
        sentence = paragraph(said.sentence, self._sentence, room, _LEADING, most=SENTENCE_LINES)
        spots, y = [], top + round(sentence[1]) + self._gap
        for one in said.places:
            spots.append(self._spot(one, y, max(right - self._quote_left, fonts.scaled(80))))
            y = spots[-1].box.bottom() + 1 + fonts.scaled(3)
        return Row(said, sentence, top, tuple(spots), y - fonts.scaled(3) + self._pad)

    def _spot(self, one: Quoted, y: int, room: int) -> Spot:
        start, end = one.words
        around = [(0, start, self._around), (end, len(one.line), self._around)]
        laid = paragraph(
            one.line, self._quote, room, _QUOTED, [mark for mark in around if mark[0] < mark[1]], QUOTE_LINES
        )
        return Spot(one.label, laid, QRect(self._quote_left, y, room, round(laid[1]) + 4))

    def paint(self, painter: QPainter, row: Row, number: int, box: QRect, mood: Mood, *, over: int, at: int) -> None:
        """Draw the row in its box; the mouse is `over` one place, the article was taken to another (-1 is none)."""
        theme = self.theme
        painter.save()
        painter.translate(box.topLeft())
        ground = QRectF(INSET, 1, box.width() - 2 * INSET, row.height - 2)
        paint_mood(painter, ground, theme, mood)
        self._paint_head(painter, row, number)
        for which, spot in enumerate(row.spots):
            self._paint_spot(painter, spot, is_over=which == over, is_here=which == at)
        painter.restore()

    def _paint_head(self, painter: QPainter, row: Row, number: int) -> None:
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(self._number)
        line = QRectF(0, self._pad, self._number_right, self._line)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
        painter.setFont(self._kind)
        words = QRectF(self._left, self._pad, 10_000, self._line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, row.said.kind)
        painter.setPen(QColor(self.theme.ink))
        row.sentence[0].draw(painter, QPointF(self._left, row.top))

    def _paint_spot(self, painter: QPainter, spot: Spot, *, is_over: bool, is_here: bool) -> None:
        theme, box = self.theme, spot.box
        if is_over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.highlight))
            painter.drawRoundedRect(QRectF(box).adjusted(-_APART, 0, 4, 0), _CORNER, _CORNER)
        if is_here:
            painter.fillRect(box.left() - _APART, box.top() + 3, _BAR, box.height() - 6, QColor(theme.accent))
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        first = spot.laid[0].lineAt(0)
        base = box.top() + 2 + first.y() + first.ascent()
        painter.drawText(QPointF(self._left, base), spot.label)
        painter.setPen(QColor(theme.ink))
        spot.laid[0].draw(painter, QPointF(box.left(), box.top() + 2))
