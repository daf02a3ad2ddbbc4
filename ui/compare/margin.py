"""The margin of a column: number and sign of the claims that begin in each line, and which are under a point."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.anchoring.rows import Mark
from app.domain.verdict import State
from resources.looks import Look
from resources.themes import Theme, state_look
from ui.compare.column import Column, Slot
from ui.theme import fonts, icons

NUMBER_PX = 11.5
SIGN = 10
SIDE = 12
"""Pixels between the numbers and the words."""
_WORST_FIRST = (State.REFUTED, State.DISPUTED, State.STALE, State.UNREVIEWED, State.VERIFIED)
_LONG = 10
_BARE = {State.UNREVIEWED, State.STALE}


@dataclass(frozen=True, slots=True)
class Beginning:
    """A line of a cell, and the claims that begin in it."""

    slot: Slot
    marks: tuple[Mark, ...]


def beginnings(column: Column) -> list[Beginning]:
    """The lines of a cell in which claims begin."""
    begun = [mark for mark in column.cell.marks if mark.begins]
    lines = groupby(begun, key=lambda mark: column.slot_of(mark.start))
    return [Beginning(slot, tuple({mark.claim: mark for mark in marks}.values())) for slot, marks in lines]


def begun_at(column: Column, y: float) -> tuple[Mark, ...]:
    """The claims that begin in the line at a height of the cell."""
    return next((one.marks for one in beginnings(column) if one.slot.top <= y < one.slot.bottom), ())


def paint_margin(painter: QPainter, column: Column, theme: Theme) -> None:
    """Draw the numbers left of a cell, whose corner is the painter's origin."""
    for one in beginnings(column):
        _paint(painter, one, theme)


def label(numbers: Sequence[int]) -> str:
    """One number, a run of short ones as `3–5`, else the first and how many more."""
    first, last = numbers[0], numbers[-1]
    if len(numbers) == 1:
        return str(first)
    return f"{first}–{last}" if last - first == len(numbers) - 1 and last < _LONG else f"{first} +{len(numbers) - 1}"


def _paint(painter: QPainter, one: Beginning, theme: Theme) -> None:
    font = fonts.sans(NUMBER_PX, weight=fonts.SEMIBOLD)
    metrics = QFontMetricsF(font)
    worst = min(one.marks, key=_badness)
    look = state_look(theme, worst.state)
    sign = fonts.scaled(SIGN)
    middle = one.slot.baseline - metrics.capHeight() / 2
    badge = QRectF(-SIDE - sign - 4, round(middle - sign / 2) - 2, sign + 4, sign + 4)
    _paint_sign(painter, badge, look, worst)
    words = label(sorted(mark.number for mark in one.marks))
    painter.setFont(font)
    painter.setPen(QColor(look.ink))
    painter.drawText(QPointF(badge.left() - 4 - metrics.horizontalAdvance(words), one.slot.baseline), words)


def _paint_sign(painter: QPainter, badge: QRectF, look: Look, mark: Mark) -> None:
    """On its tint where the verdict is grounded, in a hollow box where it is not, bare where nothing was decided."""
    if mark.state not in _BARE:
        painter.setPen(QPen(QColor(look.ink), 1) if mark.hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.hollow else QColor(look.tint))
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    drawn = icons.pixmap(look.icon, look.ink, fonts.scaled(SIGN))
    painter.drawPixmap(QPointF(badge.left() + 2, badge.top() + 2), drawn)


def _badness(mark: Mark) -> tuple[int, bool]:
    """The worst state first; of the same, what is not grounded."""
    worst = _WORST_FIRST.index(mark.state) if mark.state in _WORST_FIRST else len(_WORST_FIRST)
    return worst, not mark.hollow
