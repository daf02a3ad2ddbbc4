"""Colours and signs on paper: those of the light theme, whatever the window looks like."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.domain.verdict import State
from resources.looks import Aside, Line, Look
from resources.themes import LIGHT
from ui.export import faces
from ui.export.faces import UNIT
from ui.export.paragraph import Sign, Underline

SIGN = 11.0 * UNIT
"""Width and height of a sign's field."""
_PATTERNS = {
    Line.DASHED: Qt.PenStyle.DashLine,
    Line.DOTTED: Qt.PenStyle.DotLine,
    Line.DASHDOT: Qt.PenStyle.DashDotLine,
}
_DEEPER = 2.4 * UNIT
_APART = 1.5 * UNIT


@cache
def colour(name: str) -> QColor:
    """A colour by its #rrggbb, or by its name in the theme."""
    return QColor(name if name.startswith("#") else getattr(LIGHT, name))


def look_of(state: State | None) -> Look:
    """How a mark looks: a claim's in its state, or a dismissal's."""
    return LIGHT.looks[Aside.DISMISSED if state is None else state]


@cache
def pen(state: State | None) -> QPen:
    """The line under the words of a claim in this state."""
    look = look_of(state)
    made = QPen(colour(look.ink), 0.55 * look.width * UNIT, _PATTERNS.get(look.line, Qt.PenStyle.SolidLine))
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def draw_line(painter: QPainter, mark: Underline, left: float, right: float, y: float) -> None:
    """The line of a mark from `left` to `right`, at `y` or deeper where it lies over others."""
    y += mark.depth * _DEEPER
    painter.setPen(pen(mark.state))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if look_of(mark.state).line is Line.DOUBLE:
        painter.drawLine(QPointF(left, y + _APART), QPointF(right, y + _APART))


def draw_sign(painter: QPainter, sign: Sign, left: float, baseline: float) -> None:
    """A state's sign in its field: filled where the verdict is grounded, outlined where it is not."""
    look = look_of(sign.state)
    field = QRectF(left, baseline - 0.8 * SIGN, SIGN, SIGN)
    if sign.hollow:
        painter.setPen(QPen(colour(look.ink), 0.8 * UNIT))
        painter.drawRect(field)
    else:
        painter.fillRect(field, colour(look.tint))
    painter.setFont(faces.sign_font(7.5))
    painter.setPen(colour(look.ink))
    painter.drawText(QPointF(left + 0.5 * (SIGN - _width(look.sign)), baseline - 0.02 * SIGN), look.sign)


@cache
def _width(sign: str) -> float:
    return QFontMetricsF(faces.sign_font(7.5)).horizontalAdvance(sign)
