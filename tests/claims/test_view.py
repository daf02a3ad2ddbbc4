"""The list under real keys and a real mouse: going through it, scrolling, putting claims in another order."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from app.domain.verdict import Verdict
from app.services.claiming import add_claim, withdraw
from app.services.judging import judge
from tests.claims.builders import Room, add_claims
from tests.desks import an_article
from ui.claims.choice import Filter, Sort

MANY = 400
_Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def long(room: Room, qtbot: QtBot) -> Room:
    """A list of many claims of different heights."""
    statements = ["The pilots asked for new buoys. " * (1 + at % 5) + str(at) for at in range(MANY)]
    article = an_article(room.ledger, "Many\n\n" + " ".join(statements))
    claims = add_claims(room.ledger, article, statements)
    with qtbot.waitSignal(room.desk.coverage_changed):
        room.desk.open(article)
    return Room(room.ledger, article, room.desk, room.pane, claims)


def seen(room: Room) -> list[int]:
    return [row.row for row in room.pane.view.seen()]


def is_whole(room: Room, row: int) -> bool:
    rect = room.pane.view.visualRect(room.pane.model.index(row))
    return rect.top() >= 0 and rect.bottom() < room.pane.view.viewport().height()


def test_rows_stand_one_under_the_other(long: Room) -> None:
    rows = long.pane.view.seen()

    assert rows[0].y == 0
    assert all(upper.y + upper.height == lower.y for upper, lower in pairwise(rows))
    assert len({row.height for row in rows}) > 1


def test_every_point_of_a_row_belongs_to_it(long: Room) -> None:
    rows = long.pane.view.seen()

    for row in rows:
        assert long.pane.view.indexAt(QPoint(40, row.y)).row() == row.row
        assert long.pane.view.indexAt(QPoint(40, row.y + row.height - 1)).row() == row.row


@pytest.mark.parametrize("row", [MANY - 1, MANY // 2, 20, 0])
def test_a_claim_that_is_gone_to_is_wholly_in_sight(long: Room, row: int) -> None:
    long.desk.focus(long.claims[MANY // 3])

    long.desk.focus(long.claims[row])

    assert is_whole(long, row)


def test_the_last_claim_stands_at_the_foot(long: Room) -> None:
    long.desk.focus(long.claims[-1])

    rect = long.pane.view.visualRect(long.pane.model.index(MANY - 1))
    bar = long.pane.view.verticalScrollBar()
    assert rect.bottom() == long.pane.view.viewport().height() - 1
    assert bar.value() == bar.maximum()


def test_a_claim_can_be_brought_to_the_middle_or_the_top(long: Room) -> None:
    view, index = long.pane.view, long.pane.model.index(200)

    view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
    middle = view.visualRect(index).center().y()
    view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    assert abs(middle - view.viewport().height() // 2) <= 1
    assert view.visualRect(index).top() == 0


def test_the_current_claim_stays_in_sight_when_the_list_gets_narrower(long: Room) -> None:
    long.desk.focus(long.claims[13])
    assert is_whole(long, 13)

    long.pane.resize(330, 420)

    assert is_whole(long, 13)


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Down, 21),
        (Qt.Key.Key_Up, 19),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, MANY - 1),
    ],
)
def test_a_key_goes_to_another_claim(long: Room, key: Qt.Key, row: int) -> None:
    long.desk.focus(long.claims[20])
    long.pane.view.setFocus()

    QTest.keyClick(long.pane.view, key)

    assert long.desk.current == long.claims[row]
    assert is_whole(long, row)


def test_a_page_down_and_up_again_passes_no_claim_by(long: Room) -> None:
    long.desk.focus(long.claims[0])
    before = set(seen(long))

    QTest.keyClick(long.pane.view, Qt.Key.Key_PageDown)
    after = set(seen(long))
    down = long.desk.current
    QTest.keyClick(long.pane.view, Qt.Key.Key_PageUp)

    assert down not in {None, long.claims[0]}
    assert before & after
    assert long.desk.current == long.claims[0]


def test_letters_are_left_to_the_desk(long: Room) -> None:
    long.desk.focus(long.claims[5])

    QTest.keyClicks(long.pane.view, "The")

    assert long.desk.current == long.claims[5]


def wheel(room: Room, pixels: QPoint, angle: QPoint) -> None:
    view, at = room.pane.view.viewport(), QPointF(100, 100)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, view.mapToGlobal(at), pixels, angle, Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(view, event)


def test_a_touchpad_scrolls_by_pixels_within_a_row(long: Room) -> None:
    wheel(long, QPoint(0, -7), QPoint(0, -7))

    assert long.pane.view.seen()[0] == long.pane.view.seen()[0]._replace(row=0, y=-7)


def test_a_wheel_scrolls_down_and_back_to_the_top(long: Room) -> None:
    for _ in range(5):
        wheel(long, QPoint(), QPoint(0, -120))
    far = long.pane.view.seen()[0].row
    for _ in range(6):
        wheel(long, QPoint(), QPoint(0, 120))

    assert far > 2
    assert long.pane.view.seen()[0].y == 0
    assert seen(long)[0] == 0


def test_the_scroll_bar_stands_for_rows(long: Room) -> None:
    bar = long.pane.view.verticalScrollBar()

    bar.setValue(123)

    assert long.pane.view.seen()[0] == long.pane.view.seen()[0]._replace(row=123, y=0)
    assert MANY - 20 < bar.maximum() < MANY


def test_a_verdict_draws_one_row_anew(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.pane.model.dataChanged) as told, qtbot.assertNotEmitted(room.pane.model.modelReset):
        room.verify(room.claims[3])

    assert [index.row() for index in told.args[:2]] == [3, 3]


def test_a_verdict_changes_the_picture_of_its_row_alone(room: Room) -> None:
    view = room.pane.view
    before = view.viewport().grab().toImage()

    room.verify(room.claims[3])

    after = view.viewport().grab().toImage()
    rect = view.visualRect(room.pane.model.index(3))
    assert before.copy(rect) != after.copy(rect)
    above, below = view.viewport().rect(), view.viewport().rect()
    above.setBottom(rect.top() - 1)
    below.setTop(rect.bottom() + 1)
    assert before.copy(above) == after.copy(above)
    assert before.copy(below) == after.copy(below)


def test_the_list_takes_its_own_keys_before_the_window_does(room: Room) -> None:
    taken = {}
    for key, held in ((Qt.Key.Key_Up, _Alt), (Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(room.pane.view, event)
        taken[key] = event.isAccepted()

    assert taken == {Qt.Key.Key_Up: True, Qt.Key.Key_V: False}


def test_alt_and_an_arrow_move_a_claim(room: Room) -> None:
    room.desk.focus(room.claims[2])
    first, second, third, *rest = room.claims

    QTest.keyClick(room.pane.view, Qt.Key.Key_Up, _Alt)
    up = room.listed()
    QTest.keyClick(room.pane.view, Qt.Key.Key_Down, _Alt)

    assert up == [first, third, second, *rest]
    assert room.listed() == room.claims
    assert room.desk.current == third
    assert [index.row() for index in room.pane.view.selectedIndexes()] == [2]


def test_a_claim_moves_down_to_the_end_and_no_further(room: Room, qtbot: QtBot) -> None:
    room.desk.focus(room.claims[4])

    QTest.keyClick(room.pane.view, Qt.Key.Key_Down, _Alt)
    with qtbot.assertNotEmitted(room.pane.wanted_order):
        QTest.keyClick(room.pane.view, Qt.Key.Key_Down, _Alt)

    assert room.listed() == [*room.claims[:4], room.claims[5], room.claims[4]]


def test_in_a_filtered_list_a_claim_moves_past_the_next_listed_one(room: Room) -> None:
    for claim in room.claims[1:4]:
        judge(room.ledger, claim, Verdict.REFUTED)
    room.pane.set_filter(Filter.OPEN)
    room.desk.focus(room.claims[0])

    QTest.keyClick(room.pane.view, Qt.Key.Key_Down, _Alt)

    assert room.desk.order == [*room.claims[1:5], room.claims[0], room.claims[5]]


def test_sorted_claims_are_not_moved(room: Room, qtbot: QtBot) -> None:
    room.pane.set_sort(Sort.VERDICT)
    room.desk.focus(room.claims[2])

    with qtbot.assertNotEmitted(room.pane.wanted_order):
        QTest.keyClick(room.pane.view, Qt.Key.Key_Up, _Alt)

    assert room.listed() == room.claims


def carry(room: Room, row: int, to: QPoint) -> None:
    """Press on a row and pull it there, the button held."""
    ground = room.pane.view.viewport()
    start = room.middle_of(room.claims[row])
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(ground, (start + to) / 2)
    QTest.mouseMove(ground, to)


def drop(room: Room, at: QPoint) -> None:
    QTest.mouseRelease(room.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_row_is_carried_to_another_place(room: Room) -> None:
    rect = room.pane.view.visualRect(room.pane.model.index(4))
    to = QPoint(rect.center().x(), rect.bottom() - 2)

    carry(room, 1, to)
    drop(room, to)

    assert room.listed() == [room.claims[0], *room.claims[2:5], room.claims[1], room.claims[5]]
    assert room.desk.current == room.claims[1]


def test_a_row_is_carried_below_the_last(room: Room) -> None:
    to = room.pane.view.viewport().rect().bottomLeft() - QPoint(-60, 60)

    carry(room, 0, to)
    drop(room, to)

    assert room.listed() == [*room.claims[1:], room.claims[0]]


def test_a_row_dropped_at_its_own_place_moves_nothing(room: Room, qtbot: QtBot) -> None:
    rect = room.pane.view.visualRect(room.pane.model.index(2))
    to = QPoint(rect.center().x() + 80, rect.bottom() - 2)

    with qtbot.assertNotEmitted(room.pane.wanted_order):
        carry(room, 2, to)
        drop(room, to)

    assert room.listed() == room.claims


def test_escape_puts_a_carried_row_back(room: Room, qtbot: QtBot) -> None:
    rect = room.pane.view.visualRect(room.pane.model.index(4))

    with qtbot.assertNotEmitted(room.pane.wanted_order):
        carry(room, 0, rect.center())
        QTest.keyClick(room.pane.view, Qt.Key.Key_Escape)
        drop(room, rect.center())

    assert room.listed() == room.claims


def test_pulling_over_rows_selects_none_of_them(room: Room) -> None:
    rect = room.pane.view.visualRect(room.pane.model.index(4))

    carry(room, 1, rect.center())

    assert room.desk.current == room.claims[1]
    drop(room, rect.center())


def test_at_the_edge_the_list_comes_along(long: Room, qtbot: QtBot) -> None:
    foot = QPoint(100, long.pane.view.viewport().height() - 3)

    carry(long, 0, foot)

    qtbot.waitUntil(lambda: seen(long)[0] > 3)
    drop(long, foot)
    assert long.desk.order[0] == long.claims[1]
    assert long.desk.order.index(long.claims[0]) > 5


def test_the_model_keeps_the_rules_of_qt_through_all_of_it(room: Room) -> None:
    tester = QAbstractItemModelTester(room.pane.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    room.desk.focus(room.claims[0])

    claim = add_claim(room.ledger, room.article, [(0, 5)])
    room.verify(room.claims[1])
    room.pane.toggle_open_only()
    withdraw(room.ledger, claim)
    room.reorder(room.claims[0], "")
    room.pane.set_filter_text("ferry")
    room.pane.set_sort(Sort.VERDICT)
    room.pane.clear_filter()
    room.desk.open(None)

    assert tester.model() is room.pane.model
    assert room.listed() == []


def test_a_row_under_the_mouse_is_tinted_and_not_after_it_left(room: Room) -> None:
    view = room.pane.view
    beside = view.viewport().rect().bottomLeft() + QPoint(9, -9)
    QTest.mouseMove(view.viewport(), beside)
    calm = view.viewport().grab().toImage()

    QTest.mouseMove(view.viewport(), room.middle_of(room.claims[1]))
    warm = view.viewport().grab().toImage()
    QTest.mouseMove(view.viewport(), beside)

    assert warm != calm
    assert view.viewport().grab().toImage() == calm


def test_the_current_row_may_go_before_the_rows_that_went_first_were_laid_out(room: Room) -> None:
    room.desk.focus(room.claims[0])

    room.pane.model.list_claims(room.claims[:3])
    room.pane.model.list_claims(room.claims[1:3])

    assert [seen.row for seen in room.pane.view.seen()] == [0, 1]
