"""Composing a paragraph: its words in lines of our own height and place, for Qt to draw and to find its way in."""

import re
from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCharFormat, QTextLayout

from app.domain.article import Label
from ui.article.setting import Setting, trailer
from ui.article.sheet import Paragraph

PLAIN = Label.BODY
"""What is set in the document's own face, so that it needs no other."""

TRAILER_GAP = 8

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


class Slot(NamedTuple):
    """The room of one line, in pixels from its paragraph's corner. `end` is where its words end, in UTF-16 units,
    before the white space at a break; `stop` where the next line begins.
    """

    top: int
    bottom: int
    baseline: int
    start: int
    end: int
    stop: int


class Laid(NamedTuple):
    """A paragraph that is laid out. `trailer` is where the words after it stand: left end and baseline, or None."""

    slots: tuple[Slot, ...]
    height: int
    turns: bool
    """Whether there may be letters that run from right to left."""
    from_right: bool
    """Whether the paragraph as a whole does."""
    trailer: QPointF | None


def compose(block: QTextBlock, paragraph: Paragraph, setting: Setting, above: int, width: int) -> Laid:
    """Lay the block out as its text option says, under so much white, in lines of this width (pixels)."""
    layout = block.layout()
    if paragraph.label is not PLAIN:
        layout.setFormats([_in_face_of(setting, paragraph)])
    slots = tuple(_set_lines(layout, block.text(), setting, above, width))
    from_right = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    place = _place_of_trailer(paragraph, setting, layout, slots[-1], width)
    bottom = slots[-1].bottom
    height = bottom if place is None or place.y() < bottom else bottom + setting.pitch
    return Laid(slots, height, _turns(block.text()), from_right, place)


def trailer_width(paragraph: Paragraph, setting: Setting) -> float:
    """How long the words after a block are."""
    return QFontMetricsF(setting.font).horizontalAdvance(trailer(paragraph))


def _set_lines(layout: QTextLayout, words: str, setting: Setting, above: int, width: int) -> Iterator[Slot]:
    """Every line on the same pitch; letters that another font lends may reach into the white, and no further."""
    room, y = max(0.0, setting.lead), above
    units = words.encode("utf-16-le")
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rise = ceil(max(0.0, line.ascent() - setting.ascent - room))
        fall = ceil(max(0.0, line.descent() - setting.descent - room))
        baseline, bottom = y + setting.baseline + rise, y + setting.pitch + rise + fall
        line.setPosition(QPointF(0, baseline - line.ascent()))
        start, stop = line.textStart(), line.textStart() + line.textLength()
        yield Slot(y, bottom, baseline, start, _end_of_words(units, start, stop), stop)
        y = bottom
    layout.endLayout()


def _in_face_of(setting: Setting, paragraph: Paragraph) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFont(setting.font)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = 0, paragraph.units + 1, look
    return made


def _place_of_trailer(
    paragraph: Paragraph, setting: Setting, layout: QTextLayout, last: Slot, width: int
) -> QPointF | None:
    """Where the words after a block begin: behind its last line, or below it where there is no room."""
    if not trailer(paragraph):
        return None
    wide, below = trailer_width(paragraph, setting), last.baseline + setting.pitch
    if layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft:
        return QPointF(width - wide, below)
    behind = layout.lineAt(layout.lineCount() - 1).naturalTextWidth() + TRAILER_GAP
    return QPointF(behind, last.baseline) if behind + wide <= width else QPointF(0, below)


def _end_of_words(units: bytes, start: int, stop: int) -> int:
    """Where the words of a line end, before the white space that it ends with; `units` are UTF-16."""
    line = units[2 * start : 2 * stop].decode("utf-16-le", "surrogatepass")
    return stop - (len(line) - len(line.rstrip()))


def _turns(words: str) -> bool:
    return not words.isascii() and _RIGHT_TO_LEFT.search(words) is not None
