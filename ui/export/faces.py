"""How each kind of paragraph is set on a page: its face, its size and the room around it.

Lengths are in tenths of a point, the unit of the page, so that Qt's whole pixels are fine enough and nothing is hinted.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont

from ui.theme import fonts

UNIT = 10
"""Units in a point."""


class Ink(StrEnum):
    """The colour of a paragraph's words, by its name in the theme."""

    INK = "ink"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Face:
    """A kind of paragraph, its lengths in points: `before` is the room above, `keep` lets it never end a page.

    Where several rows are one paragraph, `apart` is the room between them, and `hang` is where a row goes on after its
    tab and all its lines but the first begin. What stands beside the paragraph begins at `beside`.
    """

    family: str
    size: float
    leading: float
    before: float = 0.0
    indent: float = 0.0
    hang: float = 0.0
    apart: float = 0.0
    beside: float = 0.0
    bold: bool = False
    italic: bool = False
    ink: Ink = Ink.INK
    keep: bool = False


WIDTH = 4700.0
"""The measure of a page, in units."""
SERIF, SANS = fonts.SERIF, fonts.SANS
COLUMN = 40.0
"""Where a claim's words begin, in points from the left margin: before them stand its number and sign."""
ANSWERS = 112.0
"""Where what was found begins: before it stands what was asked."""

TITLE = Face(SERIF, 25, 30, before=26, bold=True)
SECTION = Face(SANS, 14, 20, before=34, bold=True, keep=True)
NOTE = Face(SANS, 8.5, 13, before=2, ink=Ink.MUTED)
PART = Face(SANS, 10, 15, before=14, bold=True, keep=True)
PLAIN = Face(SANS, 9.5, 15, before=14)
STRONG = Face(SANS, 9.5, 15, before=4, bold=True)

LABEL = Face(SANS, 7.5, 12, before=10, ink=Ink.MUTED, keep=True)
HEADLINE = Face(SERIF, 20, 27, before=8, bold=True, keep=True)
STANDFIRST = Face(SERIF, 12.5, 19.5, before=8)
SUBHEAD = Face(SERIF, 13, 20, before=14, bold=True, keep=True)
BODY = Face(SERIF, 11, 18.5, before=8)
QUOTATION = Face(SERIF, 11, 18.5, before=8, indent=22)
CAPTION = Face(SERIF, 10, 17, before=8, italic=True)
SMALL = Face(SANS, 8.5, 14, before=6, ink=Ink.MUTED)

STATEMENT = Face(SANS, 10.5, 15, before=18, indent=COLUMN, bold=True, keep=True)
FACTS = Face(SANS, 8, 12.5, before=1, indent=COLUMN, ink=Ink.MUTED, keep=True)
WORDS = Face(SERIF, 9.5, 14.5, before=4, indent=COLUMN, ink=Ink.MUTED, keep=True)
VERDICT = Face(SANS, 9, 14, before=7, indent=ANSWERS + 17, beside=COLUMN, bold=True, keep=True)
RATIONALE = Face(SANS, 9, 14, before=1, indent=ANSWERS, beside=COLUMN)
PROPOSED = Face(SANS, 9, 14, before=6, indent=ANSWERS, beside=COLUMN)
ASIDE = Face(SANS, 8, 12.5, before=1, indent=ANSWERS, beside=COLUMN, ink=Ink.MUTED)
DEED = Face(SANS, 7.5, 12, before=6, indent=ANSWERS, beside=COLUMN, hang=84, apart=1, ink=Ink.MUTED)
ENTRY = Face(SANS, 7.5, 12, before=8, hang=84, apart=2, ink=Ink.MUTED)
ROW = Face(SANS, 9, 14, before=6, hang=COLUMN, apart=6)
PASSAGE = Face(SERIF, 10, 15, before=6, hang=COLUMN, apart=5)
CHANGED = Face(SANS, 8.5, 13, before=14, bold=True, keep=True)
NOW = Face(SERIF, 10, 15, before=2, indent=COLUMN)
BEFORE = replace(NOW, keep=True)
NOW_THERE = Face(SERIF, 9.5, 14, before=3, indent=ANSWERS + 46, beside=ANSWERS)
CHECKED = replace(NOW_THERE, keep=True)
ORIGIN = Face(SANS, 8.5, 13, before=5, indent=136)
STEP = Face(SANS, 8.5, 13, before=5, indent=16)
LINES = Face(SANS, 8, 12.5, before=8, indent=16, ink=Ink.MUTED)
BESIDE = Face(SANS, 8.5, 13)
FIGURE = Face(SANS, 17, 22)
FOOT = Face(SANS, 7, 11, ink=Ink.MUTED)
END = Face(SANS, 8.5, 13, before=20, ink=Ink.MUTED)


@cache
def font(face: Face) -> QFont:
    """The face's font at the size of the page's units."""
    return _sized(face.family, face.size, italic=face.italic, bold=face.bold)


@cache
def sign_font(size: float) -> QFont:
    """The font of signs and numbers, `size` in points."""
    return _sized(SANS, size, italic=False, bold=True)


def _sized(family: str, size: float, *, italic: bool, bold: bool) -> QFont:
    weight = fonts.SEMIBOLD if bold else fonts.REGULAR
    made = fonts.printed(family, size, italic=italic, weight=weight)
    made.setPixelSize(round(size * UNIT))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
