"""Ways along a list of claims."""

from app.domain.ids import ClaimId
from ui.walk import after, around, before, place

WAY = [ClaimId(name) for name in "abc"]
STRANGER = ClaimId("z")


def test_from_one_to_the_next_and_back() -> None:
    assert after(WAY, WAY[0]) == WAY[1]
    assert before(WAY, WAY[1]) == WAY[0]


def test_the_ends_are_ends() -> None:
    assert after(WAY, WAY[-1]) is None
    assert before(WAY, WAY[0]) is None


def test_from_nowhere_one_comes_to_the_first_or_the_last() -> None:
    assert after(WAY, None) == after(WAY, STRANGER) == WAY[0]
    assert before(WAY, None) == before(WAY, STRANGER) == WAY[-1]


def test_an_empty_way_leads_nowhere() -> None:
    assert after([], None) is before([], None) is around([], None, bool) is None


def test_around_goes_past_the_end_and_never_back_to_itself() -> None:
    assert around(WAY, WAY[1], lambda claim: claim == WAY[0]) == WAY[0]
    assert around(WAY, WAY[1], lambda claim: claim == WAY[1]) is None


def test_a_place_is_counted_from_nought() -> None:
    assert [place(WAY, claim) for claim in (*WAY, STRANGER, None)] == [0, 1, 2, -1, -1]
