"""The way from the stored text to the page and back."""

import re

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from app.domain.article import Block, Label
from app.domain.marks import find_marks
from ui.article.sheet import MOST, Sheet, is_plain, pieces

ALPHABET = "ab .😀é\u0301مر\u00a0\u200b\u202e\u00ad\r\n\u2028\x00\ufffc𝒳\U000e0041"
TEXTS = st.text(ALPHABET, max_size=40)


def block_per_paragraph(text: str) -> list[Block]:
    return [
        Block(found.start(), found.end(), Label.BODY)
        for found in re.finditer(r"\S(?:.*?\S)?(?=\s*\n\s*\n|\s*\Z)", text, re.DOTALL)
    ]


def shown_by_qt(sheet: Sheet) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText(sheet.shown)
    return document


@given(TEXTS)
def test_every_code_point_of_a_block_is_found_again_on_the_page(text: str) -> None:
    blocks = block_per_paragraph(text)
    sheet = Sheet(text, blocks)

    lost = [
        point
        for block in blocks
        for point in range(block.start, block.end + 1)
        if sheet.to_text(sheet.to_shown(point)) != point
    ]

    assert lost == []


@given(TEXTS)
def test_qt_shows_one_block_per_paragraph_with_as_many_units(text: str) -> None:
    sheet = Sheet(text, block_per_paragraph(text))

    document = shown_by_qt(sheet)

    lengths = [document.findBlockByNumber(number).length() - 1 for number in range(document.blockCount())]
    assert lengths == [paragraph.units for paragraph in sheet.paragraphs]


@given(TEXTS)
def test_nothing_that_acts_without_being_seen_reaches_qt(text: str) -> None:
    sheet = Sheet(text, block_per_paragraph(text))

    assert (
        re.search("[\u200b\u202a-\u202e\u2066-\u2069\u00ad\x00-\x08\x0e-\x1f\U000e0000-\U000e007f]", sheet.shown)
        is None
    )


def test_a_line_break_inside_a_block_is_one_on_the_page() -> None:
    sheet = Sheet("one\r\ntwo\nthree", [Block(0, 14, Label.LIST)])

    assert sheet.shown == "one \u2028two\u2028three"


def test_spelling_keeps_the_joiners_it_needs() -> None:
    family = "می\u200cخواهم 👩\u200d👧"
    sheet = Sheet(family, [Block(0, len(family), Label.BODY)])

    assert sheet.shown == family


def test_letters_of_two_alphabets_stay_and_are_told() -> None:
    sheet = Sheet("the pаypal site", [Block(0, 15, Label.BODY)])

    told = [(mark.start, mark.end) for mark in sheet.odd_in(0, 15)]

    assert (sheet.shown, told) == ("the pаypal site", [(4, 10)])


@given(st.integers(0, 3 * MOST), st.booleans())
def test_a_long_block_goes_on_in_pieces_that_lose_nothing_but_spaces(length: int, spaced: bool) -> None:
    text = ("word " * (length // 5 + 1) if spaced else "x" * (length + 1))[:length]

    cut = list(pieces(text, 0, length))

    assert "".join(text[start:end] for start, end in cut).replace(" ", "") == text.replace(" ", "")
    assert all(end - start <= 2 * MOST for start, end in cut)


def test_white_space_between_blocks_belongs_to_the_one_before() -> None:
    sheet = Sheet("one\n\n\ntwo", [Block(0, 3, Label.BODY), Block(6, 9, Label.BODY)])

    assert [sheet.index(point) for point in (0, 3, 5, 6)] == [0, 0, 0, 1]
    assert sheet.within(1, 7) == range(2)
    assert sheet.within(0, 5) == range(1)


def test_a_draft_without_words_is_one_empty_paragraph() -> None:
    sheet = Sheet()

    assert (sheet.shown, len(sheet.paragraphs), sheet.to_text(0)) == ("", 1, 0)


@given(TEXTS)
def test_words_taken_for_plain_have_nothing_odd(text: str) -> None:
    assert not (is_plain(text) and find_marks(text))


def test_typographers_words_are_plain() -> None:
    assert is_plain("“It’s 5 € – no more”, said Pål\u00a0Rønning…")
