"""Paragraphs of any script, in any width."""

import pytest
from PySide6.QtGui import QFont, QTextCharFormat

from ui.paragraph import is_right_to_left, paragraph
from ui.theme import fonts


@pytest.fixture
def font(qapp: object) -> QFont:
    fonts.load()
    return fonts.sans(13)


def struck() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontStrikeOut(True)
    return form


def test_a_paragraph_is_as_high_as_its_lines(font: QFont) -> None:
    layout, height = paragraph("word " * 40, font, 200, 1.5)

    assert layout.lineCount() > 3
    assert height == pytest.approx(layout.lineCount() * 13 * 1.5)


def test_no_line_is_wider_than_there_is_room(font: QFont) -> None:
    layout, _ = paragraph("a" * 300 + " \u0643\u0627\u0646 " * 40, font, 120, 1.5)

    assert all(layout.lineAt(at).naturalTextWidth() <= 120 for at in range(layout.lineCount()))


def test_what_is_too_long_ends_with_an_ellipsis(font: QFont) -> None:
    layout, _ = paragraph("\U0001f5fa map " * 100, font, 200, 1.5, most=2)

    assert layout.lineCount() == 2
    assert layout.text().endswith("…")


def test_what_fits_is_not_cut(font: QFont) -> None:
    assert paragraph("One line.", font, 200, 1.5, most=1)[0].text() == "One line."


def test_a_mark_behind_an_emoji_stands_on_its_words(font: QFont) -> None:
    layout, _ = paragraph("\U0001f5fa 2012", font, 200, 1.5, [(2, 6, struck())])

    assert [(mark.start, mark.length) for mark in layout.formats()] == [(3, 4)]


def test_marks_behind_a_cut_are_gone(font: QFont) -> None:
    layout, _ = paragraph("word " * 100, font, 200, 1.5, [(0, 4, struck()), (490, 494, struck())], most=1)

    assert [mark.start for mark in layout.formats()] == [0]


def test_a_line_break_breaks_the_line(font: QFont) -> None:
    assert paragraph("One.\nTwo.\u2029Three.", font, 200, 1.5)[0].lineCount() == 3


ARABIC = "قال متحدث باسم الميناء إن العبارة كانت تحمل أكثر من مئتي راكب"


def test_arabic_begins_at_the_right(font: QFont) -> None:
    layout, _ = paragraph(ARABIC, font, 250, 1.5)

    line = layout.lineAt(layout.lineCount() - 1)
    assert layout.lineCount() > 1
    assert line.naturalTextRect().right() == pytest.approx(250, abs=1)


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("14 miles", False), (ARABIC, True), ("“" + ARABIC, True), ("12 (שלום)", True), ("", False)],
)
def test_the_first_letter_says_the_direction(text: str, from_right: bool) -> None:
    assert is_right_to_left(text) is from_right
