"""The roll of claims: its order is that of the ranks, whatever is put into it."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import State
from app.store.lines import ClaimLine
from ui.roll import Roll

CLAIMS = st.sampled_from("abcdefgh").map(ClaimId)


def a_line(claim: ClaimId, rank: str, state: State) -> ClaimLine:
    return ClaimLine(claim, ArticleId("a"), rank, "", "", "", state, "", "", "", 0, "", 0)


CHANGES = st.lists(st.tuples(CLAIMS, st.none() | st.tuples(st.text("ABC", min_size=1), st.sampled_from(State))))


@given(CHANGES)
def test_order_numbers_and_tally_are_those_of_a_roll_read_anew(
    changes: list[tuple[ClaimId, tuple[str, State] | None]],
) -> None:
    roll = Roll()

    for claim, now in changes:
        roll.put(claim, a_line(claim, *now) if now else None)
        roll.place_anew([claim])

    lines = sorted(roll.lines.values(), key=lambda line: (line.rank, line.id))
    assert roll.order == [line.id for line in lines]
    assert [roll.number(claim) for claim in roll.order] == list(range(1, len(lines) + 1))
    assert +roll.tally == Counter(State(line.state) for line in lines)


def test_putting_a_line_gives_back_the_one_before() -> None:
    old, new = (a_line(ClaimId("a"), "V", state) for state in (State.UNREVIEWED, State.STALE))
    roll = Roll([old])

    assert roll.put(ClaimId("a"), new) == old
    assert roll.put(ClaimId("a"), None) == new
    assert roll.put(ClaimId("a"), None) is None
