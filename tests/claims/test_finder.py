"""Finding claims as one types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ArticleId, ClaimId
from app.domain.typography import PLAIN
from app.store.lines import ClaimLine
from ui.claims.finder import Finder

TEXT = st.text("abAB 'ß’“\"-–", max_size=8)
SHAPES = str.maketrans(PLAIN)


def lines_of(statements: list[str]) -> dict[ClaimId, ClaimLine]:
    names = [ClaimId(str(at)) for at in range(len(statements))]
    return {
        name: ClaimLine(name, ArticleId("x"), "V", text, "", "", "unreviewed", "", "", "", 0, "", 0)
        for name, text in zip(names, statements, strict=True)
    }


def plainly(words: str, lines: dict[ClaimId, ClaimLine]) -> list[ClaimId]:
    """What must come out, without any haste."""
    wanted = words.casefold().translate(SHAPES).split()
    return [
        name
        for name, line in lines.items()
        if all(word in line.statement.casefold().translate(SHAPES) for word in wanted)
    ]


@given(st.lists(TEXT, max_size=8), TEXT)
def test_letter_by_letter_finds_what_the_whole_query_finds(statements: list[str], typed: str) -> None:
    lines, finder = lines_of(statements), Finder()
    order = list(lines)

    for end in range(len(typed) + 1):
        assert finder.find(typed[:end], order, lines) == plainly(typed[:end], lines)


@given(st.lists(TEXT, min_size=1, max_size=8), st.lists(TEXT, max_size=6))
def test_any_query_after_any_other_is_answered_alike(statements: list[str], queries: list[str]) -> None:
    lines, finder = lines_of(statements), Finder()
    order = list(lines)

    for query in queries:
        assert finder.find(query, order, lines) == plainly(query, lines)


@pytest.mark.parametrize(
    ("said", "typed"), [("“We’re full” – 9", '"we\'re full" - 9'), ('"we\'re full" - 9', "“We’re full” – 9")]
)
def test_marks_are_found_whatever_their_shape(said: str, typed: str) -> None:
    lines = lines_of([said, "neither"])

    assert Finder().find(typed, list(lines), lines) == list(lines)[:1]


def test_a_reworded_claim_is_found_by_its_new_words() -> None:
    lines, finder = lines_of(["one", "two"]), Finder()
    order = list(lines)
    finder.find("t", order, lines)

    lines[order[0]] = lines[order[0]]._replace(statement="ten")
    finder.follow(0, lines[order[0]])

    assert finder.find("te", order, lines) == [order[0]]


def test_another_list_is_another_answer() -> None:
    finder = Finder()
    first, second = lines_of(["one", "two"]), lines_of(["tone"])
    finder.find("one", list(first), first)

    assert finder.find("one", list(second), second) == list(second)
