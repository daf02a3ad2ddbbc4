"""Plain paragraphs set in the page's lines, without the page: what the first look is drawn with.

Pens and fills are avoided: PySide makes a hundred enumerations when it first sees one, which takes as long as the rest.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPalette, QPixmap, QTextCharFormat, QTextLayout, QTextOption

from app.domain.article import Label
from app.store.glimpse import Glimpse
from ui.article.setting import Setting

WIDEST = 10_000
AHEAD = 40
"""Blocks that a window can show at the most, and some more."""
_TURNING = range(0x590, 0x900)
_NOT_PLAIN = {Label.TABLE, Label.LIST}


class Words(NamedTuple):
    """A paragraph as the page knows it: enough of one for the page's own rules to be asked."""

    text: str
    start: int
    label: Label
    repeats: bool
    when: str | None
    goes_on: bool
    opens: bool = True


def are_plain(seen: Glimpse, top: int) -> bool:
    """Whether all words from there on are plain: nothing invisible, nothing that runs from the right, no columns."""
    ahead = [block for block in seen.blocks if block.end > top][:AHEAD]
    words = "".join(seen.text[block.start : block.end] for block in ahead)
    visible = words.replace("\n", "").replace("\r", "").replace("\u00a0", "")
    turns = not visible.isascii() and any(ord(char) in _TURNING for char in visible)
    return bool(ahead) and visible.isprintable() and not turns and not _NOT_PLAIN & {block.label for block in ahead}


def paragraphs(seen: Glimpse, top: int) -> Iterator[Words]:
    """The blocks from the one with this code point on."""
    before = ""
    for block in seen.blocks:
        if block.end > top:
            words = seen.text[block.start : block.end].replace("\r\n", " \u2028").replace("\n", "\u2028")
            goes_on = block.label == before
            yield Words(words, block.start, Label(block.label), block.repeats, block.when, goes_on)
        before = block.label


def composed(words: str, setting: Setting, ink: str, width: int, above: int) -> tuple[QTextLayout, float]:
    """The words in lines on the page's pitch, and where the last of them ends."""
    layout = inked(words, setting.font, ink)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = float(above)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + setting.baseline - line.ascent()))
        y += setting.pitch
    layout.endLayout()
    return layout, y


def one_line(words: str, font: QFont, ink: str) -> QTextLayout:
    """The words in one line, its foot at nought."""
    layout = inked(words, font, ink)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(WIDEST)
    line.setPosition(QPointF(0, -line.ascent()))
    layout.endLayout()
    return layout


def inked(words: str, font: QFont, ink: str) -> QTextLayout:
    layout = QTextLayout(words, font)
    look = QTextCharFormat()
    look.setForeground(_brush(ink))
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, 2 * len(words), look
    layout.setFormats([whole])
    return layout


def line_with(layout: QTextLayout, at: int) -> int:
    """The line in which a place of the paragraph stands; the first where it is before it."""
    starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    return max((number for number, start in enumerate(starts) if start <= at), default=0)


def fill(painter: QPainter, area: QRectF, colour: str) -> None:
    """Cover an area with one colour."""
    dot = QPixmap(1, 1)
    dot.fill(QColor(colour))
    painter.drawTiledPixmap(area, dot)


def _brush(colour: str) -> QBrush:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(colour))
    return palette.text()
