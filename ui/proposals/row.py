"""One row of the list: the words on two lines at the most, the small facts under them, the mark of its worth before."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from resources.looks import Aside
from resources.themes import Theme, state_look
from ui.ground import INSET, Mood, paint_mood
from ui.proposals import worth
from ui.theme import fonts, icons
from ui.wrapped import Wrapped, lay_out, line_height

LINES = 2
_PAD, _GAP, _APART = 9, 5, 12
_STUB = 96
"""Pixels that a phrase needs to be worth beginning."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says. `stops` is how much it matters; `aside` that it is proposed to be dismissed."""

    words: str
    facts: tuple[str, ...]
    stops: int
    aside: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row laid out: `height` pixels altogether, `text` the rectangle of its words, from the row's top."""

    said: Said
    words: Wrapped
    text: QRect
    height: int


class Style:
    """The measures of all rows in a theme and text size."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._face, self._small = fonts.sans(14), fonts.sans(12)
        self._metrics = QFontMetricsF(self._small)
        self._lay_out = partial(lay_out, font=self._face, most=LINES)
        self._pad, self._first = fonts.scaled(_PAD), line_height(self._face)
        self._mark_left = INSET + 10
        self._text_left = self._mark_left + worth.width() + fonts.scaled(12)
        self._facts = round(self._metrics.height()) + fonts.scaled(_GAP)

    def lay_out(self, said: Said, width: int) -> Row:
        """The row in a list of this width."""
        room = max(width - self._text_left - 2 * INSET - 2, fonts.scaled(80))
        laid = self._lay_out(said.words, width=room)
        text = QRect(self._text_left, self._pad, room, laid.height)
        return Row(said, laid, text, 2 * self._pad + laid.height + (self._facts if said.facts else 0))

    def paint(self, painter: QPainter, row: Row, top: int, width: int, mood: Mood) -> None:
        """Draw the row with its upper edge at `top`."""
        theme = self.theme
        painter.save()
        painter.translate(0, top)
        ground = QRectF(INSET, 1, width - 2 * INSET, row.height - 2)
        paint_mood(painter, ground, theme, mood)
        self._paint_mark(painter, row.said)
        painter.setPen(QColor(theme.muted if row.said.aside else theme.ink))
        row.words.layout.draw(painter, QPointF(row.text.topLeft()))
        self._paint_facts(painter, row)
        painter.restore()

    def _paint_mark(self, painter: QPainter, said: Said) -> None:
        middle = self._pad + self._first / 2
        if said.aside:
            px, look = fonts.scaled(16), state_look(self.theme, Aside.DISMISSED)
            left = self._mark_left + (worth.width() - px) / 2
            painter.drawPixmap(QPointF(round(left), round(middle - px / 2)), icons.pixmap(look.icon, look.ink, px))
        else:
            worth.paint(painter, self._mark_left, middle + fonts.scaled(5), said.stops, self.theme)

    def _paint_facts(self, painter: QPainter, row: Row) -> None:
        """As many phrases as there is room for; the last one is cut."""
        left, right, apart = float(row.text.left()), float(row.text.right() + 1), fonts.scaled(_APART)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.muted))
        for fact in row.said.facts:
            wide = self._metrics.horizontalAdvance(fact)
            if right - left < min(wide, fonts.scaled(_STUB)):
                return
            box = QRectF(left, row.text.bottom() + 1, right - left, self._facts + 2)
            cut = self._metrics.elidedText(fact, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
            left += wide + apart
