"""The listed claims as Qt has them: any list becomes any other, and whoever follows Qt's word sees the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.ids import ClaimId
from tests.claims.builders import Room
from ui.claims.model import _STRETCH, _shared

LISTS = st.lists(st.sampled_from("abcdef"), unique=True)


@given(LISTS, LISTS)
def test_what_two_lists_share_is_at_their_ends_and_does_not_overlap(some: list[str], others: list[str]) -> None:
    one, other = ([ClaimId(name) for name in names] for names in (some, others))

    head, tail = _shared(one, other)

    assert one[:head] == other[:head]
    assert one[len(one) - tail :] == other[len(other) - tail :]
    assert head + tail <= min(len(one), len(other))


def test_long_lists_are_compared_to_their_ends() -> None:
    long = [ClaimId(str(at)) for at in range(3 * _STRETCH + 7)]

    without = [*long[: _STRETCH + 5], *long[_STRETCH + 6 :]]

    assert _shared(long, without) == (_STRETCH + 5, 2 * _STRETCH + 1)
    assert _shared(long, list(long)) == (len(long), 0)


class Follower:
    """Somebody who knows the list only by what Qt tells of it."""

    def __init__(self, room: Room) -> None:
        self._model = room.pane.model
        self.rows = self._now()
        self._model.rowsInserted.connect(self._came)
        self._model.rowsRemoved.connect(self._went)
        self._model.modelReset.connect(self._anew)

    def _now(self) -> list[str]:
        return [self._model.index(row).data() for row in range(self._model.rowCount())]

    def _came(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = self._now()[first : last + 1]

    def _went(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _anew(self) -> None:
        self.rows = self._now()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=st.lists(st.lists(st.integers(0, 5), unique=True), max_size=4))
def test_who_follows_what_qt_is_told_sees_the_list(room: Room, lists: list[list[int]]) -> None:
    follower = Follower(room)

    for rows in lists:
        room.pane.model.list_claims([room.claims[row] for row in rows])

    assert follower.rows == [room.statement(claim) for claim in room.listed()]


def test_a_list_of_other_claims_passes_qts_own_tester(room: Room, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(room.pane.model, QAbstractItemModelTester.FailureReportingMode.Warning)

    for rows in ([0, 1], [], [5, 4, 3], [5, 1, 4, 3], [5, 3], [0, 1, 2, 3, 4, 5]):
        room.pane.model.list_claims([room.claims[row] for row in rows])

    assert tester.model() is room.pane.model
    assert room.pane.model.rowCount() == 6


def test_a_claim_is_found_in_its_row(room: Room) -> None:
    model = room.pane.model
    model.list_claims([room.claims[4], room.claims[1]])

    assert [model.row_of(claim) for claim in room.claims] == [-1, 1, -1, -1, 0, -1]
    assert model.row_of(None) == model.row_of(ClaimId("nowhere")) == -1
