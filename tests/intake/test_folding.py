"""Lines that differ in typography alone fold to the same words."""

import pytest

from app.intake.folding import fold, one_line, titled
from app.intake.limits import LONGEST_TITLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u201cNo,\u201d she said", '"No," she said'),
        ("it\u2019s", "it's"),
        ("a\u00a0b  c\n", "a b c"),
        ("5\u20136", "5-6"),
        ("caf\u00e9", "cafe\u0301"),
        ("wait\u2026", "wait..."),
        ("so\u00adft\u200b", "soft"),
    ],
)
def test_typography_is_folded(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("May", "may"), ("745 miles", "475 miles"), ("isn't", "is"), ("a b", "ab")])
def test_words_are_not_folded(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_one_line_keeps_no_break_spaces() -> None:
    assert one_line(" a\r\n b\u00a0c\t") == "a b\u00a0c"


def test_a_title_is_never_too_long() -> None:
    assert len(titled("word " * 200)) <= LONGEST_TITLE
    assert titled("word " * 200).endswith("\u2026")
