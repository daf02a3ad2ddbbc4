"""The claim list has the order that the reviewer gives it, and a claim that moves moves alone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.services import claiming, ordering
from app.store.ledger import Ledger
from tests.services.marked import claimed, statements

QUOTES = ("Bell of Orsk rings again", "rang on Monday", "since 1911", "Some 300 people came")


@pytest.fixture
def claims(ledger: Ledger, article: ArticleId) -> list[ClaimId]:
    """Four claims in the order of the text."""
    return [claimed(ledger, article, quote) for quote in QUOTES]


def order(ledger: Ledger, article: ArticleId) -> list[ClaimId]:
    return [claim.id for claim in ledger.claims(article)]


def test_a_claim_goes_before_another(ledger: Ledger, article: ArticleId, claims: list[ClaimId]) -> None:
    one, two, three, four = claims

    ordering.reorder(ledger, four, two)

    assert order(ledger, article) == [one, four, two, three]


def test_a_claim_goes_to_the_top_and_to_the_end(ledger: Ledger, article: ArticleId, claims: list[ClaimId]) -> None:
    one, two, three, four = claims

    ordering.reorder(ledger, three, one)
    ordering.reorder(ledger, one, None)

    assert order(ledger, article) == [three, two, four, one]


def test_moving_a_claim_changes_that_claim_alone(ledger: Ledger, article: ArticleId, claims: list[ClaimId]) -> None:
    before = {id: rank for rank, id in ledger.ranks(article)}

    ordering.reorder(ledger, claims[3], claims[1])

    after = {id: rank for rank, id in ledger.ranks(article)}
    assert [id for id in claims if before[id] != after[id]] == [claims[3]]


@pytest.mark.parametrize(("moved", "before"), [(0, 1), (1, 2), (3, None), (2, 2)])
def test_a_claim_that_stands_there_already_is_not_moved(
    ledger: Ledger, article: ArticleId, claims: list[ClaimId], moved: int, before: int | None
) -> None:
    was = ledger.checkpoint(article)

    ordering.reorder(ledger, claims[moved], None if before is None else claims[before])

    assert order(ledger, article) == claims
    assert ledger.checkpoint(article) == was


def test_before_a_claim_that_is_gone_is_the_end(ledger: Ledger, article: ArticleId, claims: list[ClaimId]) -> None:
    claiming.withdraw(ledger, claims[2])

    ordering.reorder(ledger, claims[0], claims[2])

    assert order(ledger, article) == [claims[1], claims[3], claims[0]]


def test_a_claim_that_is_gone_is_not_moved(ledger: Ledger, article: ArticleId, claims: list[ClaimId]) -> None:
    claiming.withdraw(ledger, claims[0])

    with pytest.raises(Problem, match="not in the list any more"):
        ordering.reorder(ledger, claims[0], claims[2])


def test_a_new_claim_stands_before_the_first_that_begins_later_in_a_list_that_was_reordered(
    ledger: Ledger, article: ArticleId, claims: list[ClaimId]
) -> None:
    ordering.reorder(ledger, claims[3], claims[0])

    claimed(ledger, article, "14 miles")

    assert statements(ledger, article)[:2] == ["14 miles", "Some 300 people came"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(0, 3)), max_size=12))
def test_any_moves_leave_the_list_as_a_plain_list_would_be(
    ledger: Ledger, article: ArticleId, claims: list[ClaimId], moves: list[tuple[int, int | None]]
) -> None:
    plain = order(ledger, article)

    for moved, before in moves:
        claim, target = claims[moved], None if before is None else claims[before]
        if claim != target:
            plain.remove(claim)
            plain.insert(len(plain) if target is None else plain.index(target), claim)
        ordering.reorder(ledger, claim, target)

    assert order(ledger, article) == plain
