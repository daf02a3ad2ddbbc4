"""How each kind of block is set: face, size, distance of the lines, white space, and what stands beside its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import Protocol

from PySide6.QtGui import QFont, QFontMetricsF

from app.domain.article import Label
from ui.article.moment import in_words
from ui.theme import fonts

MEASURE = 70
"""Letters of a line of body text, on average."""

TAG_PX = 11.5

_WORDS = {
    Label.HEADLINE: "Headline",
    Label.STANDFIRST: "Standfirst",
    Label.BYLINE: "Byline",
    Label.DATELINE: "Dateline",
    Label.SUBHEAD: "Subhead",
    Label.BODY: "Paragraph",
    Label.QUOTATION: "Quotation",
    Label.CAPTION: "Caption",
    Label.CREDIT: "Credit",
    Label.LIST: "List",
    Label.TABLE: "Table",
    Label.FOOTNOTE: "Footnote",
    Label.FURNITURE: "Page furniture",
}
_SAMPLE = "The harbour office said on Monday, 14 October 2025, that at least 220 people had been aboard the ferry."


class Kind(Protocol):
    """A paragraph, as far as its setting depends on it."""

    @property
    def label(self) -> Label: ...
    @property
    def repeats(self) -> bool: ...
    @property
    def when(self) -> str | None: ...
    @property
    def opens(self) -> bool: ...
    @property
    def goes_on(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Setting:
    """All in pixels at the reviewer's text scale; `muted` is the quieter ink."""

    font: QFont
    pitch: int
    above: int
    ascent: float
    descent: float
    indent: int = 0
    muted: bool = False
    tight: int | None = None
    """White above where the block before is of the same kind, None where that makes no difference."""

    @property
    def letter(self) -> float:
        """The width of an average one."""
        return _letter(self.font.key())

    @property
    def lead(self) -> float:
        """White above the letters of a line, as much as below; negative where large letters stand close."""
        return (self.pitch - self.ascent - self.descent) / 2

    @property
    def baseline(self) -> int:
        """From the top of a line down to the foot of its letters."""
        return round(self.lead + self.ascent)


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole page's. `first` are those of a block, `again` those of one that repeats an earlier."""

    first: Mapping[Label, Setting]
    again: Mapping[Label, Setting]
    measure: int
    least: int
    """No line is set shorter than this."""
    margin: int
    top: int
    bottom: int
    tag: int
    """The height of the small words above a block."""

    def of(self, paragraph: Kind) -> Setting:
        return (self.again if paragraph.repeats else self.first)[paragraph.label]

    def above(self, paragraph: Kind) -> int:
        """White above the paragraph's first line, and its tag where it has one."""
        if not paragraph.opens:
            return 0
        setting = self.of(paragraph)
        white = setting.tight if paragraph.goes_on and setting.tight is not None else setting.above
        return white + (self.tag if tag(paragraph) else 0)


def settings() -> Settings:
    """As the fonts and the text scale are now."""
    serif, sans = fonts.serif, fonts.sans
    first = {
        Label.HEADLINE: _set(fonts.headline(33), 41, 24),
        Label.STANDFIRST: _set(serif(21), 32, 14),
        Label.BYLINE: _set(sans(14), 22, 12, muted=True),
        Label.DATELINE: _set(sans(14), 22, 12, muted=True),
        Label.SUBHEAD: _set(serif(22, weight=fonts.SEMIBOLD), 31, 34),
        Label.BODY: _set(serif(19), 30, 16),
        Label.QUOTATION: _set(serif(21, italic=True), 33, 24, indent=28),
        Label.CAPTION: _set(serif(16.5, italic=True), 25, 14, muted=True),
        Label.CREDIT: _set(sans(12.5), 20, 8, muted=True),
        Label.LIST: _set(serif(19), 30, 14, indent=24, tight=6),
        Label.TABLE: _set(fonts.figures(15), 28, 18, tight=0),
        Label.FOOTNOTE: _set(serif(16), 25, 18, indent=8, tight=6),
        Label.FURNITURE: _set(sans(12.5), 20, 14, indent=8, muted=True, tight=6),
    }
    again = {**first, Label.HEADLINE: _set(serif(21, weight=fonts.SEMIBOLD), 30, 18, muted=True)}
    measure = ceil(MEASURE * first[Label.BODY].letter)
    top, bottom, tag_height = fonts.scaled(24), fonts.scaled(96), fonts.scaled(18)
    return Settings(first, again, measure, fonts.scaled(180), fonts.scaled(28), top, bottom, tag_height)


def tag(paragraph: Kind) -> str:
    """The small words above a block, "" where there are none."""
    if paragraph.repeats and paragraph.opens and paragraph.label is not Label.FURNITURE:
        return f"{_WORDS[paragraph.label]} · also above"
    return ""


def trailer(paragraph: Kind) -> str:
    """The words after a block that are not the draft's: a dateline's moment, what furniture is; "" where none."""
    if paragraph.label is Label.FURNITURE:
        return "· page furniture, also above" if paragraph.repeats else "· page furniture"
    return f"→ {in_words(paragraph.when)}" if paragraph.when else ""


def tag_font() -> QFont:
    font = fonts.sans(TAG_PX)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
    return font


def _set(
    font: QFont, pitch: int, above: int, *, indent: int = 0, muted: bool = False, tight: int | None = None
) -> Setting:
    metrics = QFontMetricsF(font)
    return Setting(
        font, fonts.scaled(pitch), fonts.scaled(above), metrics.ascent(), metrics.descent(),
        fonts.scaled(indent) if indent else 0, muted, fonts.scaled(tight) if tight else tight,
    )  # fmt: skip


@cache
def _letter(key: str) -> float:
    """Measured when it is asked for first: that takes long, and most faces are never needed."""
    font = QFont()
    font.fromString(key)
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
