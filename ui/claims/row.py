"""One row of the list: where its parts stand, and how they are drawn.

Everything that depends on theme, text size and width is worked out once (`Style`), so that drawing only draws.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Flag, auto
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from resources.themes import Theme, state_look
from ui.claims.words import Fact, Said
from ui.ground import INSET, paint_ground
from ui.theme import fonts, icons
from ui.wrapped import Wrapped, lay_out, line_height

_PAD = 9
_GAP = 5
_APART = 11
_STUB = 40
"""Pixels that a phrase needs to be worth beginning."""
_KEPT = 100
"""Statements that are kept as they were laid out last: more than are seen."""
FRAME = 10
"""Pixels between the edge of the field for rewording and its words: 8 of the style sheet's, 2 of the field's own."""


class Mood(Flag):
    """What happens to the row just now."""

    CALM = 0
    CURRENT = auto()
    HOVERED = auto()
    FOCUSED = auto()
    CARRIED = auto()
    EDITED = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row laid out: `height` pixels altogether, `text` the rectangle of its statement, from the row's top.

    Under the statement stand the facts, and the remark at the right of them.
    """

    said: Said
    statement: Wrapped
    text: QRect
    height: int


class Style:
    """The measures of all rows in a theme, for numbers of so many digits."""

    def __init__(self, theme: Theme, digits: int) -> None:
        self.theme = theme
        self.statement, self.small, self.figures = fonts.sans(14), fonts.sans(12), fonts.figures(12)
        self._small = QFontMetricsF(self.small)
        self._lay_out = lru_cache(_KEPT)(partial(lay_out, font=self.statement))
        self.pad, self.badge = fonts.scaled(_PAD), fonts.scaled(22)
        self.number_right = INSET + 8 + round(QFontMetricsF(self.figures).horizontalAdvance("0" * max(2, digits)))
        self.badge_left = self.number_right + fonts.scaled(9)
        self.text_left = self.badge_left + self.badge + fonts.scaled(14)
        self.first = line_height(self.statement)
        self.facts = round(self._small.height()) + fonts.scaled(_GAP)

    def lay_out(self, said: Said, width: int, edited: int = 0) -> Row:
        """The row in a list of this width; `edited` is the height of its statement where it is being reworded."""
        room = max(width - self.text_left - 2 * INSET - 2, fonts.scaled(80))
        statement = self._lay_out(said.statement, width=room)
        tall = edited + FRAME if edited else statement.height
        text = QRect(self.text_left, self.pad, room, tall)
        under = self.facts if said.facts or said.remark else 0
        return Row(said, statement, text, 2 * self.pad + tall + under)

    def _remark_width(self, said: Said) -> int:
        return round(self._small.horizontalAdvance(said.remark)) + fonts.scaled(16)

    def paint(self, painter: QPainter, row: Row, top: int, width: int, mood: Mood) -> None:
        """Draw the row with its upper edge at `top`."""
        painter.save()
        painter.translate(0, top)
        painter.setOpacity(0.45 if Mood.CARRIED in mood else 1.0)
        self._paint_ground(painter, QRectF(INSET, 1, width - 2 * INSET, row.height - 2), mood)
        self._paint_number(painter, row.said)
        self._paint_badge(painter, row.said)
        if Mood.EDITED not in mood:
            painter.setPen(QColor(self.theme.ink))
            row.statement.layout.draw(painter, QPointF(row.text.topLeft()))
        self._paint_facts(painter, row)
        self._paint_remark(painter, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, ground: QRectF, mood: Mood) -> None:
        tint = self.theme.selection if Mood.CURRENT in mood else self.theme.hover if Mood.HOVERED in mood else ""
        paint_ground(painter, ground, self.theme, tint=tint, ringed=Mood.FOCUSED in mood)

    def _paint_number(self, painter: QPainter, said: Said) -> None:
        painter.setFont(self.figures)
        painter.setPen(QColor(self.theme.muted))
        box = QRectF(0, self.pad, self.number_right, self.first)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(said.number))

    def _paint_badge(self, painter: QPainter, said: Said) -> None:
        look = state_look(self.theme, said.state)
        box = QRectF(self.badge_left, self.pad + (self.first - self.badge) / 2 - 1, self.badge, self.badge)
        if said.hollow:
            painter.setPen(QPen(QColor(look.ink), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.625, 0.625, -0.625, -0.625), 5, 5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.tint))
            painter.drawRoundedRect(box, 6, 6)
        px = fonts.scaled(18)
        sign = icons.pixmap(look.icon, look.ink, px)
        painter.drawPixmap(box.center() - QPointF(px / 2, px / 2), sign)

    def _paint_remark(self, painter: QPainter, row: Row) -> None:
        if row.said.remark:
            self._say(painter, row.said.remark, self._under(row, row.text.left()), right=True)

    def _under(self, row: Row, left: float) -> QRectF:
        """The line under the statement from `left` on."""
        return QRectF(left, row.text.bottom() + 1, row.text.right() + 1 - left, self.facts + 2)

    def _paint_facts(self, painter: QPainter, row: Row) -> None:
        """As many groups as there is room for: a single phrase is cut where it is too long, the verdicts never."""
        x, right = float(row.text.left()), float(row.text.right())
        if row.said.remark:
            right -= self._remark_width(row.said)
        for at, group in enumerate(row.said.facts):
            box = self._under(row, x)
            box.setRight(right - self._kept_for(row.said.facts[at + 1 :]))
            x += self._paint_group(painter, group, box)

    def _kept_for(self, groups: Sequence[Sequence[Fact]]) -> float:
        """Pixels for the groups to come that cannot be cut."""
        apart = fonts.scaled(_APART - 4)
        return sum(apart + self._group_width(group) for group in groups if len(group) > 1)

    def _paint_group(self, painter: QPainter, group: Sequence[Fact], box: QRectF) -> float:
        """How many pixels it took; 0 where it had no room."""
        width = self._group_width(group)
        if box.width() < (fonts.scaled(_STUB) if len(group) == 1 else width):
            return 0
        taken = min(width, box.width()) + fonts.scaled(_APART - 4)
        for fact in group:
            self._paint_fact(painter, fact, box)
            box.setLeft(box.left() + self._fact_width(fact))
        return taken

    def _group_width(self, group: Sequence[Fact]) -> float:
        return sum(self._fact_width(fact) for fact in group)

    def _fact_width(self, fact: Fact) -> float:
        """With the space to the next one."""
        if fact.sign:
            return float(fonts.scaled(14) + fonts.scaled(2))
        return self._small.horizontalAdvance(fact.text) + fonts.scaled(4)

    def _paint_fact(self, painter: QPainter, fact: Fact, box: QRectF) -> None:
        look = state_look(self.theme, fact.state) if fact.state else None
        if look and fact.sign:
            px = fonts.scaled(14)
            corner = QPointF(box.left() - 1, box.center().y() - px / 2)
            painter.drawPixmap(corner, icons.pixmap(look.icon, look.ink, px))
            return
        words = self._small.elidedText(fact.text, Qt.TextElideMode.ElideRight, box.width())
        self._say(painter, words, box, ink=look.ink if look else "")

    def _say(self, painter: QPainter, words: str, box: QRectF, *, ink: str = "", right: bool = False) -> None:
        painter.setFont(self.small)
        painter.setPen(QColor(ink or self.theme.muted))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
