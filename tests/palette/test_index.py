"""Claims are found by their words: the same ones that a plain look at each claim finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ArticleId, ClaimId
from app.store.lines import ClaimLine
from ui.palette import index
from ui.palette.index import ClaimIndex

WORDS = ("ferry", "Kelda", "176", "tickets", "ferryman", "Straße", "été", "ILSE", "🎫")


def line(at: int, statement: str, speaker: str = "") -> ClaimLine:
    return ClaimLine(
        ClaimId(f"{at:04}"), ArticleId("a"), "V", statement, "", speaker, "unreviewed", "", "unreviewed", "", 0, "", 0
    )


@given(
    st.lists(st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), max_size=30),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
)
def test_a_search_finds_what_a_look_at_each_claim_finds(statements: list[str], sought: list[str]) -> None:
    lines = [line(at, statement) for at, statement in enumerate(statements)]

    found = ClaimIndex(lines).find(" ".join(sought), 100)

    folded = [word.casefold() for word in sought]
    assert found == [one.id for one in lines if all(word in f"{one.statement} ".casefold() for word in folded)]


def test_a_search_goes_on_through_every_chunk() -> None:
    lines = [line(at, f"ward {at} lamps") for at in range(3 * index.CHUNK)]

    found = ClaimIndex(lines).find(f"{2 * index.CHUNK + 7} ward", 5)

    assert found[0] == ClaimId(f"{2 * index.CHUNK + 7:04}")


def test_the_first_are_enough() -> None:
    lines = [line(at, "ferry") for at in range(50)]

    assert ClaimIndex(lines).find("ferry", 3) == [ClaimId("0000"), ClaimId("0001"), ClaimId("0002")]


def test_a_line_break_in_a_statement_ends_no_claim() -> None:
    lines = [line(0, "one\ntwo"), line(1, "three")]

    assert ClaimIndex(lines).find("three", 5) == [ClaimId("0001")]


@pytest.mark.parametrize(
    ("said", "typed"), [("“We’re full” – 9", '"we\'re full" - 9'), ('"we\'re full" - 9', "“We’re full” – 9")]
)
def test_marks_are_found_whatever_their_shape(said: str, typed: str) -> None:
    assert ClaimIndex([line(0, "neither"), line(1, said)]).find(typed, 5) == [ClaimId("0001")]


def test_who_said_it_finds_it_too() -> None:
    assert ClaimIndex([line(0, "It was so.", "Ilse Brandt")]).find("brandt", 5) == [ClaimId("0000")]
