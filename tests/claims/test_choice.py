"""Which claims are listed, in which order."""

from collections import Counter

import pytest

from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import State
from app.store.lines import ClaimLine
from ui.claims.choice import Choice, Filter, Sort, chosen, counts
from ui.claims.finder import Finder

A, B, C, D = (ClaimId(name) for name in "abcd")


def a_line(claim: ClaimId, state: State, statement: str, spans: str) -> ClaimLine:
    return ClaimLine(claim, ArticleId("x"), "V", statement, "", "", state, "", "", "", 0, spans, 0)


LINES = {
    line.id: line
    for line in (
        a_line(A, State.VERIFIED, "The bell rang", "30-40"),
        a_line(B, State.UNREVIEWED, "It rang twice", ""),
        a_line(C, State.STALE, "Nobody heard it", "50-60 5-9"),
        a_line(D, State.DISPUTED, "The warden heard the bell", "10-20"),
    )
}
ORDER = [A, B, C, D]


def listed(choice: Choice, keep: ClaimId | None = None) -> list[ClaimId]:
    return list(chosen(choice, ORDER, LINES, Finder(), keep))


def test_the_plain_list_is_the_order_itself() -> None:
    assert chosen(Choice(), ORDER, LINES, Finder()) is ORDER


@pytest.mark.parametrize(
    ("kind", "claims"),
    [
        (Filter.ALL, ORDER),
        (Filter.OPEN, [B, C]),
        (Filter.STALE, [C]),
        (Filter.DISPUTED, [D]),
        (Filter.REFUTED, []),
    ],
)
def test_a_filter_lists_its_states_and_counts_them(kind: Filter, claims: list[ClaimId]) -> None:
    tally = Counter(State(line.state) for line in LINES.values())

    assert listed(Choice(kind)) == claims
    assert counts(tally)[kind] == len(claims)


def test_words_and_filter_both_hold() -> None:
    assert listed(Choice(Filter.DISPUTED, words="bell")) == [D]
    assert listed(Choice(Filter.OPEN, words="bell")) == []


def test_what_is_kept_stands_at_its_place() -> None:
    assert listed(Choice(Filter.STALE), keep=A) == [A, C]
    assert listed(Choice(words="twice"), keep=D) == [B, D]


@pytest.mark.parametrize(
    ("sort", "claims"), [(Sort.LIST, ORDER), (Sort.ARTICLE, [C, D, A, B]), (Sort.VERDICT, [C, B, D, A])]
)
def test_a_sort_order_sorts(sort: Sort, claims: list[ClaimId]) -> None:
    assert listed(Choice(sort=sort)) == claims
    assert listed(Choice(Filter.OPEN, sort)) == [claim for claim in claims if claim in {B, C}]
