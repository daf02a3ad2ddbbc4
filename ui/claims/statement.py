"""A statement laid out in the room of a row: wrapped, cut with an ellipsis after MOST lines."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.offsets import Offsets

MOST = 4
LEADING = 2
"""Pixels between two lines."""
_ENOUGH = 1200
"""Code points that surely fill MOST lines."""
_BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\t"), " ")


@dataclass(frozen=True, slots=True)
class Room:
    """Widths in pixels; `first` is that of the first line."""

    width: float
    first: float


@dataclass(frozen=True, slots=True)
class Statement:
    """`rows` lines, `height` pixels high altogether."""

    layout: QTextLayout
    rows: int
    height: int


def lay_out(text: str, font: QFont, room: Room) -> Statement:
    """The statement in its room; the layout's own positions are relative to the upper left corner of the room."""
    line = text[:_ENOUGH].translate(_BREAKS)
    layout, starts = _broken(line, font, room)
    if len(starts) > MOST:
        begin = Offsets(line).to_points(starts[MOST - 1])
        rest = QFontMetricsF(font).elidedText(line[begin:], Qt.TextElideMode.ElideRight, room.width - 1)
        layout, starts = _broken(line[:begin] + rest, font, room)
    rows = min(len(starts), MOST)
    return Statement(layout, rows, rows * line_height(font) - LEADING)


def line_height(font: QFont) -> int:
    """From one line to the next, in pixels."""
    return round(QFontMetricsF(font).height()) + LEADING


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from the right (UAX #9, P2 and P3)."""
    directions = (unicodedata.bidirectional(char) for char in text[:_ENOUGH])
    return next((way for way in directions if way in {"L", "R", "AL"}), "L") != "L"


def _broken(text: str, font: QFont, room: Room) -> tuple[QTextLayout, list[int]]:
    """The layout and where its lines start, in UTF-16 units; at most one line more than there may be."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    layout.setCacheEnabled(True)
    step, starts = line_height(font), list[int]()
    layout.beginLayout()
    while len(starts) <= MOST and (line := layout.createLine()).isValid():
        line.setLineWidth(room.width if starts else room.first)
        line.setPosition(QPointF(0, len(starts) * step))
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts or [0]


def _option(text: str) -> QTextOption:
    from_right = is_right_to_left(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
