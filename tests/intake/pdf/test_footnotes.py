"""Footnotes are labelled so, each a block of its own, out of the way of the text."""

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import Press, broken, printed, told, words
from tests.intake.pdf.text import CRACK, FERRY, MAYOR

NOTES = ["1 See the report of the ministry on ferries.", "2 The log of the harbour says so, at the fourth of January."]


@pytest.mark.parametrize("marks", [("1 ", "2 "), ("1. ", "2. "), ("* ", "† "), ("[1] ", "[2] ")])
def test_small_type_behind_a_mark_at_the_foot_is_a_footnote(marks: tuple[str, str]) -> None:
    notes = [mark + note[2:] for mark, note in zip(marks, NOTES, strict=True)]

    def page(press: Press) -> None:
        press.paragraph(60, 80, 400, f"{FERRY} {CRACK}")
        press.lines(60, 770, notes, 8)

    assert told(read(printed(page))) == [(Label.BODY, f"{FERRY} {CRACK}"), *((Label.FOOTNOTE, note) for note in notes)]


def test_a_paragraph_goes_on_past_the_footnotes() -> None:
    lines = broken(f"{FERRY} {MAYOR}", 300)

    def first(press: Press) -> None:
        press.lines(60, 690, lines[:4])
        press.lines(60, 770, NOTES, 8)

    def second(press: Press) -> None:
        press.lines(60, 80, lines[4:])

    assert words(read(printed(first, second))) == [f"{FERRY} {MAYOR}", *NOTES]


def test_small_type_without_a_mark_is_text() -> None:
    def page(press: Press) -> None:
        press.paragraph(60, 80, 400, f"{FERRY} {CRACK}")
        press.line(60, 770, "Written in the harbour of the island.", 8)

    assert words(read(printed(page)), Label.FOOTNOTE) == []
