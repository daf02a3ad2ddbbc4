"""A paragraph of the history set in type: who in the heavier face, what in the plain one, what was sought on a tint."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from resources.themes import Theme
from ui.offsets import Offsets
from ui.theme import fonts

TEXT = 13
LEADING = 1.5
MOST = 6
"""Sentences of one step that are set; the rest are counted."""

Range = tuple[int, int, QTextCharFormat]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is to be set: `undone` is the remark of a step that stands no longer, "" of one that does."""

    who: str
    sentences: tuple[str, ...]
    undone: str
    sought: str

    @property
    def text(self) -> str:
        told = [*self.sentences[:MOST]]
        if len(self.sentences) > MOST:
            told.append(f"and {len(self.sentences) - MOST:,} more in the same step")
        return f"{self.who} {chr(0x2028).join(told)}{self.tail}"

    @property
    def tail(self) -> str:
        return f"   {self.undone}".replace("undone ", "undone\u00a0") if self.undone else ""


def set_paragraph(paragraph: Paragraph, theme: Theme, width: int) -> tuple[QTextLayout, float]:
    """The paragraph laid out, and its height in pixels."""
    text = paragraph.text
    font = fonts.sans(TEXT)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, list(_ranges(paragraph, theme))))
    return layout, _break_lines(layout, width, font.pixelSize() * LEADING)


def _ranges(paragraph: Paragraph, theme: Theme) -> Iterator[Range]:
    """Start and end in code points, and how it is set."""
    text, end = paragraph.text, len(paragraph.text) - len(paragraph.tail)
    faint = bool(paragraph.undone)
    yield 0, len(text), _ink(theme.muted if faint else theme.ink)
    if not faint:
        yield 0, len(paragraph.who), _heavy()
    if paragraph.tail:
        yield end, len(text), _slanted()
    if paragraph.sought:
        for found in re.finditer(re.escape(paragraph.sought), text, re.IGNORECASE):
            yield found.start(), found.end(), _tinted(theme.highlight)


def _formats(text: str, ranges: Sequence[Range]) -> list[QTextLayout.FormatRange]:
    """The ranges in UTF-16 units; where they overlap, the later adds to the earlier."""
    offsets, made = Offsets(text), []
    for start, end, form in ranges:
        mark = QTextLayout.FormatRange()
        mark.start, mark.format = offsets.to_utf16(start), form
        mark.length = offsets.to_utf16(end) - mark.start
        made.append(mark)
    return made


def _ink(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    return form


def _heavy() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _slanted() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontItalic(True)
    return form


def _tinted(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(colour))
    return form


def _break_lines(layout: QTextLayout, width: int, spacing: float) -> float:
    """Lay the lines out one below the other; answers how high they are together."""
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + max(0.0, (spacing - line.height()) / 2)))
        top += max(spacing, line.height())
    layout.endLayout()
    return top
