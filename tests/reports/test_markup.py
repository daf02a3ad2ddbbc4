"""Foreign words as markup."""

import pytest
from hypothesis import given
from lxml import html as parser

from app.reports.markup import plain, seen
from tests.reports.strategies import WORDS


def text_of(markup: str) -> str:
    return "".join(map(str, parser.fromstring(f"<p>{markup}</p>").itertext()))


@given(WORDS)
def test_words_are_the_same_when_they_are_read_back(words: str) -> None:
    assert text_of(seen(words)) == words


def test_markup_in_words_is_shown_and_does_nothing() -> None:
    assert seen("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;"


def test_a_direction_override_is_named_and_shut_in() -> None:
    marked = seen("invoice\u202etxt.exe")

    assert '<bdi class="odd" data-what="right-to-left override">\u202e</bdi>' in marked


def test_what_is_odd_cannot_break_out_of_its_mark() -> None:
    assert "<b>" not in seen("\u202e<b>\u202c")


@pytest.mark.parametrize(
    ("control", "picture"), [("\x00", "\u2400"), ("\x1b", "\u241b"), ("\x7f", "\u2421"), ("\x85", "\ufffd")]
)
def test_a_control_character_that_no_page_may_hold_is_pictured(control: str, picture: str) -> None:
    assert plain(control) == picture


def test_a_return_survives_the_parser() -> None:
    assert text_of(plain("a\r\nb")) == "a\r\nb"
