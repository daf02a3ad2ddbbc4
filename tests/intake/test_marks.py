"""What is invisible or deceptive in a text is marked, and nothing that spelling asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.marks import MOST_MARKS, Mark, find_marks


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a\u202eb", Mark(1, 2, "right-to-left override")),
        ("a\u2067b", Mark(1, 2, "right-to-left isolate")),
        ("a\u200fb", Mark(1, 2, "right-to-left mark")),
        ("so\u00adft", Mark(2, 3, "soft hyphen")),
        ("no\u200b\u200b\u200bthing", Mark(2, 5, "zero-width space")),
        ("a\u200db", Mark(1, 2, "zero-width joiner")),
        ("\ufeffa", Mark(0, 1, "zero-width no-break space")),
        ("bell\x07", Mark(4, 5, "control character")),
        ("next\x85line", Mark(4, 5, "control character")),
        ("lost \ufffd", Mark(5, 6, "replacement for a lost character")),
        ("a\ufe0f", Mark(1, 2, "variation selector")),
        ("x\U000e0041y", Mark(1, 2, "invisible tag")),
        ("\ue000", Mark(0, 1, "private-use character")),
        ("see p\u0430ypal now", Mark(4, 10, "Latin and Cyrillic letters in one word")),
        ("\u041aazakhstan", Mark(0, 10, "Latin and Cyrillic letters in one word")),
        ("\u0391pple", Mark(0, 5, "Latin and Greek letters in one word")),
    ],
)
def test_what_cannot_be_seen_is_marked(text: str, mark: Mark) -> None:
    assert find_marks(text) == (mark,)


@pytest.mark.parametrize(
    "text",
    [
        "Line one\r\nline two\tand a tab",
        "no-break\u00a0space and narrow\u202fone",
        "family \U0001f469\u200d\U0001f469\u200d\U0001f467 and heart \u2764\ufe0f and key 1\ufe0f\u20e3",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "flag \U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "e\u0301t\u00e9",
        "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440 and \u03b3\u03b5\u03b9\u03ac",
        "SMS-\u043a\u0430",
        "5 \u03bcg and 3 k\u03a9 and TGF\u03b2",
        "\u845b\U000e0100",
    ],
)
def test_what_spelling_asks_for_is_not_marked(text: str) -> None:
    assert find_marks(text) == ()


def test_marks_stand_in_the_order_of_the_text() -> None:
    marks = find_marks("\u202ep\u0430y\u200b \u00ad")

    assert [mark.what for mark in marks] == [
        "right-to-left override",
        "Latin and Cyrillic letters in one word",
        "zero-width space",
        "soft hyphen",
    ]


def test_a_text_of_nothing_else_has_no_more_marks_than_the_most() -> None:
    assert len(find_marks("a\u200b" * (MOST_MARKS + 10))) == MOST_MARKS


@pytest.mark.parametrize("text", ["a" * 1_000_000 + "\u0430", "a\u0430" * 500_000, "a\u0301" * 500_000 + "\u0430"])
def test_a_word_of_a_million_letters_is_one_mark(text: str) -> None:
    assert len(find_marks(text)) == 1


@given(st.text())
def test_marks_lie_in_the_text_and_never_run_backwards(text: str) -> None:
    marks = find_marks(text)

    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
