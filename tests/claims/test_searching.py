"""The list while words are looked for: it follows whatever is recorded meanwhile."""

from collections.abc import Callable

import pytest

from app.domain.ids import ClaimId
from app.domain.verdict import Verdict
from app.services import claiming, judging, undoing
from tests.claims.builders import Room
from ui.claims.choice import Filter

WORDS = "FERRY'S"


def reword_into(room: Room) -> list[ClaimId]:
    room.reword(room.claims[5], "The ferry’s crew was not hurt.")
    return [room.claims[1], room.claims[5]]


def reword_out_of(room: Room) -> list[ClaimId]:
    room.reword(room.claims[1], "Two rafts were missing.")
    return []


def add(room: Room) -> list[ClaimId]:
    start = room.desk.text.index("ferry’s")
    added = claiming.add_claim(room.ledger, room.article, [(start, start + 7)])
    return [claim for claim in room.desk.order if claim in {room.claims[1], added}]


def withdraw(room: Room) -> list[ClaimId]:
    claiming.withdraw(room.ledger, room.claims[1])
    return []


def withdraw_and_undo(room: Room) -> list[ClaimId]:
    claiming.withdraw(room.ledger, room.claims[1])
    undoing.undo(room.ledger, room.article)
    return [room.claims[1]]


def reword_and_reorder(room: Room) -> list[ClaimId]:
    room.reword(room.claims[5], "The ferry’s crew was not hurt.")
    room.reorder(room.claims[5], room.claims[0])
    return [room.claims[5], room.claims[1]]


def reorder_others(room: Room) -> list[ClaimId]:
    room.reorder(room.claims[0], "")
    return [room.claims[1]]


def judge(room: Room) -> list[ClaimId]:
    judging.judge(room.ledger, room.claims[1], Verdict.VERIFIED)
    return []


@pytest.mark.parametrize(
    "deed", [reword_into, reword_out_of, add, withdraw, withdraw_and_undo, reword_and_reorder, reorder_others, judge]
)
def test_what_is_recorded_while_somebody_searches_open_claims_is_listed_as_it_is(
    room: Room, deed: Callable[[Room], list[ClaimId]]
) -> None:
    room.pane.set_filter_text(WORDS)
    room.pane.set_filter(Filter.OPEN)
    assert room.listed() == [room.claims[1]]

    expected = deed(room)

    assert room.listed() == expected
