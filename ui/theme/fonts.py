"""The text fonts: Source Serif 4 for the article, Inter for the desk, from the program's own files.

Inter's `calt` turns "->" into an arrow and "3x4" into a product, so it is off: the desk shows what was written. Its
`cv05` gives the l a tail, so that l, I and 1 are three letters.
"""

from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from resources import path

SERIF = "Source Serif 4"
DISPLAY = "Source Serif 4 Display"
SANS = "Inter"
REGULAR = QFont.Weight.Normal
SEMIBOLD = QFont.Weight.DemiBold

_FILES = (
    "source-serif/SourceSerif4-Regular.ttf",
    "source-serif/SourceSerif4-It.ttf",
    "source-serif/SourceSerif4-Semibold.ttf",
    "source-serif/SourceSerif4Display-Semibold.ttf",
    "inter/Inter_400Regular.ttf",
    "inter/Inter_400Regular_Italic.ttf",
    "inter/Inter_600SemiBold.ttf",
)
_LIGATURES = ("liga", "clig", "calt", "dlig")
_ITALIC_SPACING = 106.0
_SCALE = "proofdeskTextScale"


@cache
def load() -> None:
    """Make the fonts known to Qt, once: 0.1 ms a file, for Qt reads no more than the head of each until it is drawn.

    All at once, because a font that comes later makes Qt lay out again what it has shown. Raises FileNotFoundError
    where a file is missing or no font: then the program is not whole.
    """
    for name in _FILES:
        file = path("fonts", *name.split("/"))
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file)


def serif(px: float, *, italic: bool = False, weight: QFont.Weight = REGULAR) -> QFont:
    """The article's face; `px` before the reviewer's text scale."""
    return _sized(_face(SERIF, italic=italic, weight=weight), px)


def headline(px: float) -> QFont:
    """The article's face cut for large sizes, in its one weight; `px` before the reviewer's text scale."""
    return _sized(_face(DISPLAY, weight=SEMIBOLD), px)


def sans(px: float, *, italic: bool = False, weight: QFont.Weight = REGULAR) -> QFont:
    """The desk's face; `px` before the reviewer's text scale."""
    return _sized(_face(SANS, italic=italic, weight=weight), px)


def figures(px: float, *, weight: QFont.Weight = REGULAR) -> QFont:
    """The desk's face with figures of one width and a slashed zero: columns, clocks, digests."""
    font = sans(px, weight=weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setFeature(QFont.Tag("zero"), 1)
    return font


def printed(family: str, points: float, *, italic: bool = False, weight: QFont.Weight = REGULAR) -> QFont:
    """A face for the PDF writer, in points and unscaled, every glyph a character of its own: so each word can be found.

    Qt tells a PDF's reader what a glyph says by the font's own table, where a ligature or a feature's variant has no
    letter. The serif's italic is set a little wider: PDFium, which is in Chrome, takes the second f of "office" for the
    first drawn twice where their boxes overlap by half (`CPDF_TextPage::IsSameTextObject`).
    """
    font = _plain(family, italic=italic, weight=weight)
    font.setPointSizeF(points)
    for feature in _LIGATURES:
        font.setFeature(QFont.Tag(feature), 0)
    if italic and family == SERIF:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _ITALIC_SPACING)
    return font


def scale() -> float:
    """The reviewer's text scale, 1.0 where none was set."""
    application = QCoreApplication.instance()
    value = application.property(_SCALE) if application else None
    return value if isinstance(value, float) else 1.0


def use_scale(factor: float) -> None:
    """Let every font asked for from now on be `factor` times as large."""
    application = QCoreApplication.instance()
    if application:
        application.setProperty(_SCALE, factor)


def scaled(px: float) -> int:
    """Pixels at the reviewer's text scale, at least one: for what must grow with the text, as row heights do."""
    return max(1, round(px * scale()))


def _face(family: str, *, italic: bool = False, weight: QFont.Weight = REGULAR) -> QFont:
    font = _plain(family, italic=italic, weight=weight)
    font.setFeature(QFont.Tag("calt"), 0)
    if family == SANS:
        font.setFeature(QFont.Tag("cv05"), 1)
    return font


def _plain(family: str, *, italic: bool, weight: QFont.Weight) -> QFont:
    font = QFont(_chain(family))
    font.setWeight(weight)
    font.setItalic(italic)
    font.setStyleHint(QFont.StyleHint.SansSerif if family == SANS else QFont.StyleHint.Serif)
    return font


def _chain(family: str) -> list[str]:
    """The family and those that lend it the letters it lacks, before the system is asked."""
    return {DISPLAY: [DISPLAY, SERIF, SANS], SERIF: [SERIF, SANS]}.get(family, [family])


def _sized(font: QFont, px: float) -> QFont:
    font.setPixelSize(scaled(px))
    return font
