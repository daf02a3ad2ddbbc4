"""A quotation is found where it stands, in exactly one place unless it is said which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Problem
from app.services.quoting import place_of, places_of

TEXT = (
    "The gate moved. “The gate moved by itself,” he said – 14\u00a0miles away, at Lower Threle’s weir. The gate moved."
)
LETTERS = st.text("ab“\"’'–- \u00a0", min_size=1, max_size=12)


def words_at(place: tuple[int, int]) -> str:
    return TEXT[place[0] : place[1]]


def test_a_quotation_is_found() -> None:
    assert words_at(place_of(TEXT, "at Lower")) == "at Lower"


def test_a_quotation_that_is_not_there_is_told() -> None:
    with pytest.raises(Problem, match="“The gate stood” is not in the text"):
        place_of(TEXT, "The gate stood")


def test_a_quotation_that_is_there_more_than_once_is_told() -> None:
    with pytest.raises(Problem, match=r"“The gate moved” is in the text 3 times.*--occurrence"):
        place_of(TEXT, "The gate moved")


def test_the_occurrence_says_which() -> None:
    assert [place_of(TEXT, "The gate moved", n)[0] for n in (1, 2, 3)] == [0, 17, TEXT.rindex("The")]


@pytest.mark.parametrize(("quote", "says"), [("The gate moved", "only 3 times"), ("at Lower", "only once")])
def test_an_occurrence_that_is_not_there_is_told(quote: str, says: str) -> None:
    with pytest.raises(Problem, match=says):
        place_of(TEXT, quote, 4)


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ('"The gate moved by itself,"', "“The gate moved by itself,”"),
        ("Lower Threle's weir", "Lower Threle’s weir"),
        ("14 miles", "14\u00a0miles"),
        ("said - 14", "said – 14"),
    ],
)
def test_typography_that_nobody_types_is_found_all_the_same(typed: str, there: str) -> None:
    assert words_at(place_of(TEXT, typed)) == there


def test_exact_words_come_before_words_but_for_typography() -> None:
    text = '“yes” and "yes"'

    assert place_of(text, '"yes"') == (10, 15)


@pytest.mark.parametrize("quote", ["", "  ", "\n"])
def test_an_empty_quotation_is_refused(quote: str) -> None:
    with pytest.raises(Problem, match="marks nothing"):
        place_of(TEXT, quote)


def test_emoji_and_combining_marks_count_as_code_points() -> None:
    text = "🔔🔔 e\u0301toile, قصر 🔔"

    assert place_of(text, "قصر 🔔") == (12, 17)


@given(LETTERS, LETTERS, LETTERS)
def test_every_place_holds_the_words_but_for_typography(before: str, quote: str, after: str) -> None:
    text = before + quote + after

    found = places_of(text, quote)

    assert (len(before), len(before) + len(quote)) in found
    assert all(text[start:end] == quote for start, end in found)
