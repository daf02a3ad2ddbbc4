"""Finding claims as one types."""

from collections.abc import Callable

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


@pytest.mark.parametrize("typed", ["Sao", "SÃO", "sa\u0303o"])
def test_letters_are_found_whatever_their_accents(typed: str) -> None:
    lines = lines_of(["The mayor of São Paulo rang", "neither"])

    assert Finder().find(typed, list(lines), lines) == list(lines)[:1]


def test_a_reworded_claim_is_found_by_its_new_words() -> None:
    lines, finder = lines_of(["one", "two"]), Finder()
    order = list(lines)
    finder.find("t", order, lines)

    lines[order[0]] = lines[order[0]]._replace(statement="ten")
    finder.follow(lines[order[0]])

    assert finder.find("te", order, lines) == [order[0]]
    assert finder.find("one", order, lines) == []


def test_a_claim_that_comes_back_in_other_words_is_found_by_them() -> None:
    lines, finder = lines_of(["one", "two", "three"]), Finder()
    order = list(lines)
    finder.find("t", order, lines)
    finder.find("t", order[1:], lines)

    lines[order[0]] = lines[order[0]]._replace(statement="ten")

    assert finder.find("t", list(order), lines) == order
    assert finder.find("one", list(order), lines) == []


def test_another_list_is_another_answer() -> None:
    finder = Finder()
    first, second = lines_of(["one", "two"]), lines_of(["tone"])
    finder.find("one", list(first), first)

    assert finder.find("one", list(second), second) == list(second)


class Desk:
    """A list of claims that changes under a query, and a finder that is told what the pane tells it."""

    def __init__(self, statements: list[str]) -> None:
        self.lines, self.finder = lines_of(statements), Finder()
        self.order, self.gone = list(self.lines), list[ClaimId]()

    def reword(self, at: int, text: str) -> None:
        if self.order:
            claim = self.order[at % len(self.order)]
            self.lines[claim] = self.lines[claim]._replace(statement=text)
            self.finder.follow(self.lines[claim])

    def add(self, at: int, text: str) -> None:
        claim = ClaimId(f"new {len(self.lines)}")
        self.lines[claim] = next(iter(lines_of([text]).values()))._replace(id=claim)
        self.order = [*self.order[:at], claim, *self.order[at:]]

    def withdraw(self, at: int, _text: str) -> None:
        if self.order:
            self.gone.append(self.order[at % len(self.order)])
            self.order = [claim for claim in self.order if claim != self.gone[-1]]

    def bring_back(self, at: int, text: str) -> None:
        """In other words, where some are given."""
        if self.gone:
            claim = self.gone.pop()
            self.lines[claim] = self.lines[claim]._replace(statement=text or self.lines[claim].statement)
            self.order = [*self.order[:at], claim, *self.order[at:]]

    def reorder(self, at: int, _text: str) -> None:
        self.order = [*self.order[at:], *self.order[:at]]

    def judge(self, at: int, _text: str) -> None:
        if self.order:
            claim = self.order[at % len(self.order)]
            self.lines[claim] = self.lines[claim]._replace(so="verified")
            self.finder.follow(self.lines[claim])


DEEDS = st.sampled_from([Desk.reword, Desk.add, Desk.withdraw, Desk.bring_back, Desk.reorder, Desk.judge])


@given(st.lists(TEXT, max_size=6), st.lists(st.tuples(DEEDS, st.integers(0, 6), TEXT, TEXT), max_size=12))
def test_whatever_happens_while_somebody_searches_the_answer_is_the_plain_one(
    statements: list[str], deeds: list[tuple[Callable[[Desk, int, str], None], int, str, str]]
) -> None:
    desk, typed = Desk(statements), ""

    for deed, at, text, query in deeds:
        deed(desk, at, text)
        for asked in (typed, query):
            found = desk.finder.find(asked, desk.order, desk.lines)
            assert found == plainly(asked, {claim: desk.lines[claim] for claim in desk.order})
        typed = query
