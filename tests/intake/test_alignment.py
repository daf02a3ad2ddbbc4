"""An extract is laid back onto the pieces of the page it came from."""

from hypothesis import given
from hypothesis import strategies as st

from app.intake.alignment import aligned, shares

STORY = ["The ferry was taken out of service on Sunday", "Yes.", "A crack was found in the bow door, they said"]


def test_pieces_of_the_extract_are_found_among_others() -> None:
    page = ["Home", STORY[0], "Advertisement", STORY[1], STORY[2], "Most read"]

    assert shares(page, "\n".join(STORY)) == [0, 1, 0, 1, 1, 0]


def test_a_line_that_stands_twice_is_found_where_the_order_wants_it() -> None:
    page = [STORY[1], STORY[0], STORY[1], STORY[2], STORY[1]]

    assert shares(page, "\n".join(STORY)) == [0, 1, 1, 1, 0]


def test_an_extract_that_joins_and_splits_is_found_all_the_same() -> None:
    extract = f"{STORY[0]} {STORY[1]}\nA crack was found\nin the bow door, they said"

    assert shares(STORY, extract) == [1, 1, 1]


def test_an_extract_that_trims_gives_a_share() -> None:
    share = shares(["one two three four five six seven eight"], "three four five six")[0]

    assert share == 0.5


def test_nothing_matches_nothing() -> None:
    assert shares(["", "..."], "") == [0, 0]
    assert shares([], "words") == []


@given(st.lists(st.sampled_from("abcde")), st.lists(st.sampled_from("abcde")))
def test_what_is_aligned_stands_in_the_extract_in_that_order(page: list[str], extract: list[str]) -> None:
    there = aligned(page, extract)

    kept = [word for word, is_there in zip(page, there, strict=True) if is_there]
    rest = iter(extract)
    assert all(word in rest for word in kept)


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60))
def test_a_page_that_is_its_own_extract_is_all_there_or_says_too_little(page: list[str]) -> None:
    words = [f"{word}{index}" for index, word in enumerate(page)]

    assert all(aligned(words, words))
