"""A paragraph of the history set in type: who in the heavier face, what in the plain one, what was sought on a tint."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from resources.themes import Theme
from ui.paragraph import Mark, Paragraph, paragraph
from ui.theme import fonts

TEXT = 13
LEADING = 1.5
MOST = 6
"""Sentences of one step that are set; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Told:
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


def set_told(told: Told, theme: Theme, width: int) -> Paragraph:
    """The paragraph laid out in a width of pixels."""
    return paragraph(told.text, fonts.sans(TEXT), width, LEADING, _marks(told, theme))


def _marks(told: Told, theme: Theme) -> Iterator[Mark]:
    text, end = told.text, len(told.text) - len(told.tail)
    faint = bool(told.undone)
    yield 0, len(text), _ink(theme.muted if faint else theme.ink)
    if not faint:
        yield 0, len(told.who), _heavy()
    if told.tail:
        yield end, len(text), _slanted()
    if told.sought:
        for found in re.finditer(re.escape(told.sought), text, re.IGNORECASE):
            yield found.start(), found.end(), _tinted(theme.highlight)


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
