"""Ranks have room between any two, and their alphabetical order is the order of the list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rank import among, between, spread

MOVES = st.lists(st.integers(0, 10_000), max_size=200)


@given(MOVES)
def test_a_list_built_by_inserting_anywhere_stays_in_order(moves: list[int]) -> None:
    ranks: list[str] = []

    for move in moves:
        at = move % (len(ranks) + 1)
        low = ranks[at - 1] if at else ""
        ranks.insert(at, between(low, ranks[at] if at < len(ranks) else None))

    assert ranks == sorted(set(ranks))
    assert not any(rank.endswith("0") for rank in ranks)


@pytest.mark.parametrize("at_the_front", [True, False])
def test_a_thousand_insertions_at_one_place_stay_short(at_the_front: bool) -> None:
    low, high = between("", None), None

    for _ in range(1000):
        low, high = ("", between("", low)) if at_the_front else (between(low, high), None)
        low = high if at_the_front and high else low

    assert len(low) < 400


@given(st.integers(0, 5000))
def test_spread_ranks_are_distinct_and_in_order(count: int) -> None:
    ranks = spread(count)

    assert len(ranks) == count
    assert ranks == sorted(set(ranks))


def test_nothing_lies_between_a_rank_and_itself() -> None:
    with pytest.raises(ValueError, match="no rank between"):
        between("V", "V")


@given(st.integers(0, 400), st.sampled_from([("", None), ("V", "W"), ("", "01"), ("Vzz", None)]))
def test_many_ranks_fit_between_two(count: int, ends: tuple[str, str | None]) -> None:
    low, high = ends

    ranks = among(low, high, count)

    assert len(ranks) == count
    assert ranks == sorted(set(ranks))
    assert all(low < rank and (high is None or rank < high) for rank in ranks)
    assert all(len(rank) <= 20 for rank in ranks)
