"""Rewording a claim where it stands in the list, by real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.events import StatementReworded
from app.domain.verdict import State, Verdict
from app.services.claiming import add_claim, withdraw
from app.services.judging import judge
from resources.themes import LIGHT
from tests.claims.builders import STATEMENTS, Room
from ui.claims.choice import Filter
from ui.theme.sheet import sheet


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The style sheet, from which the field has its frame."""
    qapp.setStyleSheet(sheet(LIGHT))
    yield
    qapp.setStyleSheet("")


def begin(room: Room, row: int) -> QPlainTextEdit:
    room.desk.focus(room.claims[row])
    room.pane.edit_current()
    return room.field()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_opens_the_field_and_enter_commits(room: Room, key: Qt.Key) -> None:
    room.desk.focus(room.claims[4])
    room.pane.view.setFocus()

    QTest.keyClick(room.pane.view, key)
    QTest.keyClicks(room.field(), " And more.")
    QTest.keyClick(room.field(), Qt.Key.Key_Return)

    assert room.statement(room.claims[4]) == "The harbour is 12 miles away. And more."
    assert room.pane.model.index(4).data() == "The harbour is 12 miles away. And more."
    assert room.pane.view.hasFocus()


def test_a_double_click_opens_the_field(room: Room, qtbot: QtBot) -> None:
    at = room.middle_of(room.claims[1])

    qtbot.mouseClick(room.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(room.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert room.field().toPlainText() == STATEMENTS[1]


def test_the_words_stay_where_they_are_when_the_field_opens(room: Room, dressed: None) -> None:
    words = room.pane.view.statement_rect(room.pane.model.index(2))

    field = begin(room, 2)
    field.moveCursor(QTextCursor.MoveOperation.Start)

    ground = room.pane.view.viewport()
    caret = field.cursorRect().translated(field.viewport().mapTo(ground, QPoint(0, 0)))
    assert abs(caret.top() - words.top()) <= 1
    assert abs(caret.left() - words.left()) <= 1


def test_escape_keeps_what_was_typed(room: Room) -> None:
    field = begin(room, 0)
    QTest.keyClicks(field, "?")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert room.statement(room.claims[0]) == f"{STATEMENTS[0]}?"
    assert room.fields() == []


def test_leaving_the_field_commits(room: Room) -> None:
    field = begin(room, 0)
    QTest.keyClicks(field, "!")

    room.pane.bar.sort.setFocus()

    assert room.statement(room.claims[0]) == STATEMENTS[0] + "!"


def test_going_to_another_claim_commits(room: Room) -> None:
    field = begin(room, 0)
    QTest.keyClicks(field, "!")

    room.desk.focus(room.claims[3])

    assert room.statement(room.claims[0]) == STATEMENTS[0] + "!"
    assert room.desk.current == room.claims[3]


def test_choosing_another_filter_commits(room: Room) -> None:
    field = begin(room, 0)
    QTest.keyClicks(field, "!")

    room.pane.set_filter(Filter.REFUTED)

    assert room.statement(room.claims[0]) == STATEMENTS[0] + "!"


@pytest.mark.parametrize("typed", ["", "   ", STATEMENTS[0], f"  {STATEMENTS[0]} "])
def test_what_says_nothing_new_wants_nothing(room: Room, qtbot: QtBot, typed: str) -> None:
    field = begin(room, 0)
    field.setPlainText(typed)

    with qtbot.assertNotEmitted(room.pane.wanted_statement):
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert room.statement(room.claims[0]) == STATEMENTS[0]


def test_a_commit_is_one_entry_of_the_history(room: Room) -> None:
    field = begin(room, 0)
    field.setPlainText("Short.")

    QTest.keyClick(field, Qt.Key.Key_Return)

    events = [entry.event for entry in room.ledger.history(room.article, subject=room.claims[0])]
    assert [event for event in events if isinstance(event, StatementReworded)] == [
        StatementReworded(room.claims[0], STATEMENTS[0], "Short.")
    ]


def test_what_is_pasted_is_plain_and_one_line(room: Room) -> None:
    field = begin(room, 0)
    field.selectAll()
    clip = QMimeData()
    clip.setHtml("<b>Two<br>lines</b>")
    clip.setText("Two\r\n  lines\u2028and a third")
    QGuiApplication.clipboard().setMimeData(clip)

    field.paste()

    assert field.toPlainText() == "Two lines and a third"


def test_a_file_is_no_word_of_a_statement(room: Room) -> None:
    field = begin(room, 0)
    before = field.toPlainText()
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile("/somewhere/notes.txt")])

    field.insertFromMimeData(file)

    assert not field.canInsertFromMimeData(file)
    assert field.toPlainText() == before


def test_a_long_statement_has_room_and_the_field_grows(room: Room) -> None:
    field = begin(room, 5)
    before = field.height()

    field.insertPlainText(" " + "The pilots asked for new buoys. " * 19)

    assert len(field.toPlainText()) > 600
    assert field.height() > before + 8 * field.fontMetrics().height()
    assert field.verticalScrollBar().maximum() == 0
    row = room.pane.view.visualRect(room.pane.model.index(5))
    assert row.height() > field.height()
    assert row.bottom() <= room.pane.view.viewport().height()


def test_a_long_statement_can_be_committed_whole(room: Room) -> None:
    field = begin(room, 5)
    words = "The pilots asked for new buoys. " * 19

    field.setPlainText(words)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert room.statement(room.claims[5]) == words.strip()


def test_what_is_typed_is_told_and_kept(room: Room, qtbot: QtBot) -> None:
    field = begin(room, 0)

    with qtbot.waitSignal(room.pane.typing) as told:
        QTest.keyClicks(field, "!")

    assert told.args == [f"statement:{room.claims[0]}", STATEMENTS[0] + "!"]
    assert [kept.text for kept in room.ledger.unsaved(room.article)] == [STATEMENTS[0] + "!"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_what_was_kept_is_forgotten_when_it_is_done(room: Room, qtbot: QtBot, key: Qt.Key) -> None:
    field = begin(room, 0)
    with qtbot.waitSignal(room.pane.typing):
        QTest.keyClicks(field, "!")

    QTest.keyClick(field, key)

    assert room.ledger.unsaved(room.article) == []


def test_a_verdict_meanwhile_leaves_the_words_in_the_field(room: Room) -> None:
    field = begin(room, 0)
    field.setPlainText("Half a sent")

    judge(room.ledger, room.claims[0], Verdict.REFUTED)

    assert room.field().toPlainText() == "Half a sent"


def test_a_list_made_anew_meanwhile_keeps_the_field_and_its_words(room: Room) -> None:
    field = begin(room, 4)
    field.setPlainText("Half a sent")

    room.reorder(room.claims[0], "")
    add_claim(room.ledger, room.article, [(0, 5)], statement="Another one.")

    assert room.field().toPlainText() == "Half a sent"
    assert room.pane.view.editing.claim == room.claims[4]
    QTest.keyClick(room.field(), Qt.Key.Key_Return)
    assert room.statement(room.claims[4]) == "Half a sent"


def test_the_field_of_a_withdrawn_claim_goes_with_it(room: Room) -> None:
    begin(room, 4).setPlainText("Half a sent")

    withdraw(room.ledger, room.claims[4])

    assert room.fields() == []
    assert room.pane.view.editing.claim is None
    assert room.ledger.unsaved(room.article) == []


def test_a_claim_that_the_filter_hides_is_listed_to_be_reworded(room: Room) -> None:
    room.verify(room.claims[1])
    room.pane.set_filter(Filter.OPEN)
    room.desk.focus(room.claims[1])

    room.pane.edit_current()

    assert room.field().toPlainText() == STATEMENTS[1]


def test_a_reworded_verdict_is_stale_and_says_so(room: Room) -> None:
    room.verify(room.claims[0])
    field = begin(room, 0)

    QTest.keyClicks(field, " Or 41.")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert room.desk.lines[room.claims[0]].state == State.STALE
    said = room.pane._said(room.claims[0])
    assert said.remark == "stale"
    assert said.facts[0][0].text == "wording changed since it was checked"


def test_without_a_current_claim_nothing_is_opened(room: Room) -> None:
    room.pane.edit_current()

    assert room.fields() == []
