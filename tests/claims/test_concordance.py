"""The words of many texts, and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.claims.concordance import Concordance

TEXT = st.text("ab c", max_size=12)
PART = st.text("abc", min_size=1, max_size=3)


@given(st.lists(TEXT, max_size=8), PART)
def test_a_part_is_held_where_reading_the_text_finds_it(texts: list[str], part: str) -> None:
    words = Concordance()

    assert list(words.add(texts)) == list(range(len(texts)))
    assert words.holding(part) == bytes(part in text for text in texts)


@given(st.lists(TEXT, min_size=1, max_size=4), st.lists(st.tuples(st.integers(0, 3), TEXT), max_size=6), PART)
def test_another_text_in_a_place_leaves_nothing_of_the_first(
    texts: list[str], changes: list[tuple[int, str]], part: str
) -> None:
    words = Concordance()
    words.add(texts)

    for at, text in changes:
        texts[at % len(texts)] = text
        words.change(at % len(texts), text)

    assert words.holding(part) == bytes(part in text for text in texts)


@pytest.mark.parametrize("text", ["ha", "ha ha ha ha ha"])
def test_few_and_many_occurrences_are_answered_alike(text: str) -> None:
    words = Concordance()
    words.add(["none", text, text, "haha", ""])

    assert words.holding("ha") == bytes([0, 1, 1, 1, 0])
