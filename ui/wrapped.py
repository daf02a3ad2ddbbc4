"""Words laid out in the room of a row: wrapped, cut with an ellipsis after so many lines."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from ui.offsets import Offsets
from ui.paragraph import option

MOST = 4
LEADING = 2
"""Pixels between two lines."""
_ENOUGH = 1200
"""Code points that surely fill MOST lines."""
_BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\t"), " ")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """`rows` lines, `height` pixels high altogether."""

    layout: QTextLayout
    rows: int
    height: int


def lay_out(text: str, font: QFont, width: float, most: int = MOST) -> Wrapped:
    """The words in a width of pixels; the layout's own positions are relative to the upper left corner."""
    line = text[:_ENOUGH].translate(_BREAKS)
    layout, starts = _broken(line, font, width, most)
    if len(starts) > most:
        begin = Offsets(line).to_points(starts[most - 1])
        rest = QFontMetricsF(font).elidedText(line[begin:], Qt.TextElideMode.ElideRight, width - 1)
        layout, starts = _broken(line[:begin] + rest, font, width, most)
    rows = min(len(starts), most)
    return Wrapped(layout, rows, rows * line_height(font) - LEADING)


def line_height(font: QFont) -> int:
    """From one line to the next, in pixels."""
    return round(QFontMetricsF(font).height()) + LEADING


def _broken(text: str, font: QFont, width: float, most: int) -> tuple[QTextLayout, list[int]]:
    """The layout and where its lines start, in UTF-16 units; at most one line more than there may be."""
    layout = QTextLayout(text, font)
    layout.setTextOption(option(text))
    layout.setCacheEnabled(True)
    step, starts = line_height(font), list[int]()
    layout.beginLayout()
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(starts) * step))
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts or [0]
