"""The line under a claim's words: solid, dashed, double, dotted, so that a verdict is seen without its colour."""

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from resources.looks import Line, Look

_GAP = 2.0
# Dashes and gaps in widths of the pen; a dash of nothing with a round end is a dot.
_PATTERNS = {Line.DASHED: [3.0, 2.0], Line.DOTTED: [0.01, 2.0], Line.DASHDOT: [4.0, 2.0, 0.01, 2.0]}


def pen(look: Look) -> QPen:
    """The pen that draws a state's line, `look.width` pixels thick; for a double line, one of the two."""
    made = QPen(QColor(look.ink), look.width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.line in _PATTERNS:
        made.setDashPattern(_PATTERNS[look.line])
        made.setCapStyle(Qt.PenCapStyle.FlatCap if look.line is Line.DASHED else Qt.PenCapStyle.RoundCap)
    return made


def draw_line(painter: QPainter, look: Look, left: float, right: float, top: float) -> None:
    """Draw a state's line from `left` to `right`, its upper edge at `top`, at most three pixels high."""
    if look.line is Line.NONE:
        return
    painter.save()
    painter.setPen(pen(look))
    middle = top + look.width / 2
    painter.drawLine(QLineF(left, middle, right, middle))
    if look.line is Line.DOUBLE:
        painter.drawLine(QLineF(left, middle + _GAP, right, middle + _GAP))
    painter.restore()
