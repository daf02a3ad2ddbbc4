"""How words in their paragraph are set: quiet around, the words clear, what differs marked; beside it, where it stands.

Left of the paragraph is room for a key or a sign, right of it for a few short lines. Old and new are set alike, so that
their words stand under one another.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine

from app.domain.verdict import State
from resources.looks import Look
from resources.themes import Theme, state_look
from ui.offsets import Offsets, utf16_length
from ui.paragraph import Mark, Paragraph, paragraph
from ui.redraft.excerpt import Excerpt
from ui.theme import fonts
from ui.theme.lines import draw_line

TEXT, ASIDE = 16, 12
LEADING, ASIDE_LEADING = 1.5, 1.5
KEY, BESIDE, GAP = 40, 148, 24
"""Pixels before the text scale: the room at the left, that at the right, and between it and the paragraph."""
MEASURE = 640
"""A line longer than this is hard to read."""
_BELOW = 2.5
"""Pixels between the letters' foot line and a claim's own line."""


@dataclass(frozen=True, slots=True)
class Told:
    """An excerpt and the lines beside it, the first of them the strongest; `look` is the claim's where it had one."""

    excerpt: Excerpt
    aside: tuple[str, ...]
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """It laid out. Positions in pixels from the upper left corner."""

    told: Told
    words: Paragraph
    aside: tuple[Paragraph, ...]
    left: int
    right: int
    height: int

    def paint(self, painter: QPainter, at: QPointF, theme: Theme) -> None:
        painter.setPen(QColor(theme.ink))
        self.words[0].draw(painter, at + QPointF(self.left, 0))
        if self.told.look is not None:
            self._draw_line(painter, at + QPointF(self.left, 0), self.told.look)
        y = 0.0
        for number, (layout, height) in enumerate(self.aside):
            painter.setPen(QColor(theme.muted if number else theme.ink))
            layout.draw(painter, at + QPointF(self.right, y + self._drop()))
            y += height

    def _drop(self) -> float:
        """How far the lines beside stand below the top, for the first to share the paragraph's foot line."""
        if not self.aside:
            return 0.0
        return _base(self.words[0]) - _base(self.aside[0][0])

    def _draw_line(self, painter: QPainter, at: QPointF, look: Look) -> None:
        for left, right, foot in strokes(self.words[0], self.told.excerpt):
            draw_line(painter, look, at.x() + left, at.x() + right, at.y() + foot + _BELOW)


def lay_out(told: Told, theme: Theme, width: int) -> Laid:
    """In a width of pixels."""
    left, beside, gap = fonts.scaled(KEY), fonts.scaled(BESIDE), fonts.scaled(GAP)
    room = max(fonts.scaled(120), min(fonts.scaled(MEASURE), width - left - beside - gap))
    excerpt = told.excerpt
    words = paragraph(excerpt.text, fonts.serif(TEXT), room, LEADING, marks(excerpt, theme, told.look))
    aside = tuple(paragraph(line, _face(at), beside, ASIDE_LEADING) for at, line in enumerate(told.aside))
    right = left + room + gap
    foot = sum(height for _, height in aside) + (_base(words[0]) - _base(aside[0][0]) if aside else 0)
    return Laid(told, words, aside, left, right, round(max(words[1], foot)))


def marks(excerpt: Excerpt, theme: Theme, look: Look | None) -> list[Mark]:
    """Quiet around the words; these in the claim's tint, or tinted as new; what differs struck in the old words and
    underlined in the new ones.
    """
    start, end = excerpt.words
    quiet, words = QTextCharFormat(), QTextCharFormat()
    quiet.setForeground(QColor(theme.muted))
    words.setBackground(QColor(look.tint if look else theme.highlight))
    made = [(0, start, quiet), (start, end, words), (end, len(excerpt.text), quiet)]
    made += [(*place, difference(theme, gone=look is not None)) for place in excerpt.changed]
    return [mark for mark in made if mark[0] < mark[1]]


def difference(theme: Theme, *, gone: bool) -> QTextCharFormat:
    """How a word is set that the other wording lacks."""
    look = state_look(theme, State.REFUTED if gone else State.VERIFIED)
    made = QTextCharFormat()
    made.setForeground(QColor(look.ink))
    made.setBackground(QColor(look.tint))
    made.setFontStrikeOut(gone)
    made.setFontUnderline(not gone)
    return made


def strokes(layout: QTextLayout, excerpt: Excerpt) -> Iterator[tuple[float, float, float]]:
    """Left, right and foot of the words on each line that they stand on."""
    offsets = Offsets(excerpt.text)
    start, end = excerpt.words
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = (offsets.to_points(line.textStart() + length) for length in (0, line.textLength()))
        words = excerpt.text[max(start, first) : min(end, last)].rstrip()
        if words:
            first = offsets.to_utf16(max(start, first))
            last = first + utf16_length(words)
            ends = [_x(line, at) for at in (first, last)]
            yield min(ends), max(ends), line.y() + line.ascent()


def _x(line: QTextLine, unit: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))  # the binding's own types say object
    return x


def _face(line: int) -> QFont:
    return fonts.sans(ASIDE) if line else fonts.sans(ASIDE, weight=fonts.SEMIBOLD)


def _base(layout: QTextLayout) -> float:
    """The foot line of the first line."""
    first = layout.lineAt(0)
    return first.y() + first.ascent()
