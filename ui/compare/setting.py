"""How each kind of block is set where two drafts stand side by side: as in the article, smaller and closer."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from app.anchoring.rows import Piece
from app.domain.article import Label
from ui.theme import fonts


@dataclass(frozen=True, slots=True)
class Setting:
    """All in pixels at the reviewer's text scale; `above` is the white over a block, `muted` the quieter ink."""

    font: QFont
    pitch: int
    above: int
    ascent: float
    descent: float
    indent: int
    muted: bool

    @property
    def baseline(self) -> int:
        """From the top of a line down to the foot of its letters."""
        return round((self.pitch - self.ascent - self.descent) / 2 + self.ascent)


@dataclass(frozen=True, slots=True)
class Settings:
    """`first` are those of a block, `again` that of a headline that repeats an earlier."""

    first: Mapping[Label, Setting]
    again: Setting

    def of(self, piece: Piece) -> Setting:
        is_again = piece.repeats and piece.label is Label.HEADLINE
        return self.again if is_again else self.first[piece.label]


def settings() -> Settings:
    """As the fonts and the text scale are now."""
    serif, sans = fonts.serif, fonts.sans
    first = {
        Label.HEADLINE: _set(fonts.headline(25), 32, 20),
        Label.STANDFIRST: _set(serif(18), 27, 12),
        Label.BYLINE: _set(sans(13), 20, 10, muted=True),
        Label.DATELINE: _set(sans(13), 20, 10, muted=True),
        Label.SUBHEAD: _set(serif(18.5, weight=fonts.SEMIBOLD), 27, 26),
        Label.BODY: _set(serif(16.5), 26, 13),
        Label.QUOTATION: _set(serif(17.5, italic=True), 28, 18, indent=20),
        Label.CAPTION: _set(serif(14.5, italic=True), 23, 12, muted=True),
        Label.CREDIT: _set(sans(12), 19, 7, muted=True),
        Label.LIST: _set(serif(16.5), 26, 7, indent=16),
        Label.TABLE: _set(fonts.figures(13.5), 25, 4),
        Label.FOOTNOTE: _set(serif(14.5), 23, 8, indent=8),
        Label.FURNITURE: _set(sans(12), 19, 9, indent=8, muted=True),
    }
    return Settings(first, _set(serif(17, weight=fonts.SEMIBOLD), 25, 12, muted=True))


def _set(font: QFont, pitch: int, above: int, *, indent: int = 0, muted: bool = False) -> Setting:
    metrics = QFontMetricsF(font)
    return Setting(
        font, fonts.scaled(pitch), fonts.scaled(above), metrics.ascent(), metrics.descent(),
        fonts.scaled(indent) if indent else 0, muted,
    )  # fmt: skip
