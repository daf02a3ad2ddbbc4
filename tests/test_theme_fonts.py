"""The text fonts: their alphabets, their figures, and whether what they print can be searched."""

import unicodedata
from itertools import chain
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QPointF
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QGlyphRun,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QRawFont,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication

from resources import path
from ui.theme import fonts

FILES = sorted(path("fonts").rglob("*.ttf"))
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
LATIN = chain(range(0x20, 0x7F), range(0xA1, 0xAD), range(0xAE, 0x149), range(0x14A, 0x17F))
GREEK = chain(range(0x386, 0x38B), range(0x38E, 0x3A2), range(0x3A3, 0x3CF))
CYRILLIC = chain(range(0x400, 0x460), (0x490, 0x491))
LENT = "ĬĭĲĳŦŧ"  # letters that the serif lacks
PRINT = "–—‘’‚“”„†•…‰‹›€№−×÷≤≥½\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
ALPHABETS = (set(map(chr, chain(LATIN, GREEK, CYRILLIC))) | set(PRINT)) - set(LENT)
SEARCHED = "verified office file fjord waffle cliff-top affluent flight 1,190 of 2,006 -> 3x4"


@pytest.fixture(autouse=True)
def loaded(qapp: QApplication) -> None:
    fonts.load()


@every_file
def test_a_font_holds_latin_greek_and_cyrillic(file: Path) -> None:
    font = QRawFont(str(file), 20)

    missing = [letter for letter in sorted(ALPHABETS) if not font.supportsCharacter(ord(letter))]

    assert [unicodedata.name(letter) for letter in missing] == []


@pytest.mark.parametrize("face", [fonts.serif, fonts.headline])
def test_what_the_serif_lacks_the_sans_lends(face: object) -> None:
    assert callable(face)

    runs = runs_of(face(20), LENT + "ἀᾶῆῶ ӠӝӦ ƁɗƘ")

    assert {run.rawFont().familyName() for run in runs} <= {fonts.SERIF, fonts.DISPLAY, fonts.SANS}
    assert all(all(run.glyphIndexes()) for run in runs)


@every_file
def test_figures_are_lining(file: Path) -> None:
    font = QRawFont(str(file), 1000)
    boxes = [font.boundingRect(glyph) for glyph in font.glyphIndexesForString("0123456789")]
    letter = font.boundingRect(font.glyphIndexesForString("H")[0])

    tops = [box.top() / letter.top() for box in boxes]

    assert all(0.95 < top < 1.05 for top in tops)
    assert all(box.bottom() < 20 for box in boxes)


@pytest.mark.parametrize("face", [fonts.serif, fonts.sans, fonts.headline, fonts.figures])
@pytest.mark.parametrize("pair", ["0O", "0o", "1l", "1I", "lI", "l|"])
def test_a_figure_is_no_letter(face: object, pair: str) -> None:
    assert callable(face)
    one, other = (inked(face(100), letter) for letter in pair)

    assert len(one ^ other) > 0.1 * len(one | other)


def inked(font: QFont, letter: str) -> set[tuple[int, int]]:
    """The pixels that a letter inks, its own box moved to the corner."""
    image = QImage(160, 160, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QPointF(20, 120), letter)
    painter.end()
    points = {(x, y) for x in range(160) for y in range(160) if image.pixelColor(x, y).lightness() < 128}
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return {(x - left, y - top) for x, y in points}


@pytest.mark.parametrize("written", ["->", "<-", "3x4", "=>", "9:40"])
def test_the_desk_shows_what_was_written(written: str) -> None:
    assert glyphs(fonts.sans(20), written) == list(chain(*(glyphs(fonts.sans(20), sign) for sign in written)))


def glyphs(font: QFont, text: str) -> list[int]:
    return list(chain(*(run.glyphIndexes() for run in runs_of(font, text))))


def runs_of(font: QFont, text: str) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout.glyphRuns()


def test_figures_of_one_width_stand_in_columns() -> None:
    widths = {QRawFont.fromFont(fonts.figures(100)).advancesForGlyphIndexes(glyphs(fonts.figures(100), figure))[0].x()
              for figure in "0123456789"}  # fmt: skip

    assert len(widths) == 1


@pytest.mark.parametrize(
    ("font", "family", "weight"),
    [
        (fonts.serif(19), "Source Serif 4", QFont.Weight.Normal),
        (fonts.serif(19, weight=fonts.SEMIBOLD), "Source Serif 4", QFont.Weight.DemiBold),
        (fonts.headline(36), "Source Serif 4 Display", QFont.Weight.DemiBold),
        (fonts.sans(13), "Inter", QFont.Weight.Normal),
        (fonts.sans(13, weight=fonts.SEMIBOLD), "Inter", QFont.Weight.DemiBold),
    ],
)
def test_what_is_asked_for_is_what_is_drawn(font: QFont, family: str, weight: QFont.Weight) -> None:
    info = QFontInfo(font)

    assert (info.family(), info.weight()) == (family, weight)


@pytest.mark.parametrize("face", [fonts.serif, fonts.sans])
def test_italic_is_a_cut_of_its_own(face: object) -> None:
    assert callable(face)

    assert "Italic" in QRawFont.fromFont(face(19, italic=True)).styleName()


def test_fonts_stay_small_and_carry_their_licence() -> None:
    assert sum(file.stat().st_size for file in FILES) < 3_000_000
    for folder in {file.parent for file in FILES}:
        assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("family", [fonts.SERIF, fonts.SANS, fonts.DISPLAY])
@pytest.mark.parametrize("italic", [False, True], ids=["upright", "italic"])
@pytest.mark.parametrize("points", [8.0, 11.0, 18.0])
def test_print_can_be_searched_for_every_word(family: str, italic: bool, points: float, tmp_path: Path) -> None:
    document = QTextDocument()
    document.setDefaultFont(fonts.printed(family, points, italic=italic))
    document.setPlainText(SEARCHED)

    found = " ".join(text_of(printed(document, tmp_path / "print.pdf")).split())

    assert SEARCHED in found


def test_rich_print_can_be_searched_in_its_headings_and_tables(tmp_path: Path) -> None:
    document = QTextDocument()
    document.setDefaultFont(fonts.printed(fonts.SERIF, 10.5))
    document.setDefaultStyleSheet("h1, b, th { font-weight: 600 } i { letter-spacing: 0.4px }")
    document.setHtml(
        "<h1>The first office</h1><p>was <b>verified</b> on the <i>official offer</i></p>"
        "<table style='font-family: Inter'><tr><th>file</th><td>refuted, affirmed -&gt; final</td></tr></table>"
    )

    found = " ".join(text_of(printed(document, tmp_path / "rich.pdf")).split())

    for words in ("The first office", "verified", "official offer", "file", "refuted, affirmed -> final"):
        assert words in found


def printed(document: QTextDocument, file: Path) -> Path:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    writer.setPageMargins(QMarginsF(10, 10, 10, 10))
    document.print_(writer)
    return file


def text_of(file: Path) -> str:
    pdf = pypdfium2.PdfDocument(file)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()
