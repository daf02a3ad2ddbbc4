"""Writing on the card: never a word lost, never one changed."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.claim import Attribution
from app.domain.verdict import Layer, Verdict
from app.services import claiming, judging
from tests.card.conftest import Bench

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_rationale(bench: Bench, words: str) -> None:
    bench.pane.edit_rationale()
    QTest.keyClicks(bench.pane.card.why.field, words)


def kept(bench: Bench) -> list[tuple[str, str]]:
    return [(unsaved.place, unsaved.text) for unsaved in bench.ledger.unsaved(bench.article)]


def test_control_return_records_the_rationale_and_leaves_the_field(bench: Bench, qtbot: QtBot) -> None:
    type_rationale(bench, "Till roll, page 3.")

    with qtbot.waitSignal(bench.pane.left_field):
        QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Return, CONTROL)

    assert bench.claim(bench.plain).so.rationale == "Till roll, page 3."


def test_return_is_a_new_line_in_a_rationale(bench: Bench) -> None:
    type_rationale(bench, "One.")
    QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Return)
    QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(bench.pane.card.why.field, "Two.")
    bench.pane.settle()

    assert bench.claim(bench.plain).so.rationale == "One.\n\nTwo."


def test_the_focus_that_goes_elsewhere_records_the_rationale(bench: Bench) -> None:
    type_rationale(bench, "Till roll.")

    bench.pane.card.layers.rows[Layer.CONTENT].chips[Verdict.VERIFIED].setFocus()

    assert bench.claim(bench.plain).so.rationale == "Till roll."


def test_a_menu_that_opens_over_the_field_records_nothing(bench: Bench) -> None:
    type_rationale(bench, "Till")

    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    QApplication.sendEvent(bench.pane.card.why.field, away)

    assert bench.claim(bench.plain).so.rationale == ""
    assert bench.pane.card.why.field.words() == "Till"


def test_leaving_the_claim_records_its_rationale_and_not_the_next_ones(bench: Bench) -> None:
    type_rationale(bench, "Till roll.")

    bench.desk.focus(bench.quoted)

    assert bench.claim(bench.plain).so.rationale == "Till roll."
    assert bench.claim(bench.quoted).so.rationale == ""
    assert bench.pane.card.why.field.words() == ""


def test_turning_to_the_other_layer_records_the_rationale_once_on_its_own(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.focus(bench.quoted)
    type_rationale(bench, "He was not there.")

    with qtbot.waitSignals([bench.pane.wanted_rationale]):
        bench.desk.set_layer(Layer.ATTRIBUTION)

    claim = bench.claim(bench.quoted)
    assert (claim.so.rationale, claim.said.rationale) == ("He was not there.", "")
    assert len(bench.ledger.history(bench.article, subject=bench.quoted)) == 2
    assert bench.pane.card.why.field.words() == ""


def test_escape_keeps_what_was_typed_and_gives_the_focus_away(bench: Bench, qtbot: QtBot) -> None:
    bench.write_rationale(bench.plain, "content", "Till roll.")
    type_rationale(bench, " Page 3.")

    with qtbot.waitSignal(bench.pane.left_field):
        QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Escape)

    assert bench.pane.card.why.field.words() == "Till roll. Page 3."
    assert bench.claim(bench.plain).so.rationale == "Till roll. Page 3."


def test_what_escape_kept_is_taken_back_by_undo(bench: Bench) -> None:
    type_rationale(bench, "Till roll.")
    QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Escape)

    bench.undo()

    assert bench.claim(bench.plain).so.rationale == ""
    assert bench.pane.card.why.field.words() == ""


def test_the_line_under_a_field_says_what_keeps_it_while_it_is_written_in(bench: Bench) -> None:
    why = bench.pane.card.why
    bench.pane.edit_rationale()
    while_writing = why.keeps.text()

    bench.pane.edit_proposed()

    assert (while_writing, why.keeps.text()) == ("Esc or Ctrl+Return keeps it", "")
    assert bench.pane.card.instead.keeps.text() == "Esc or Ctrl+Return keeps it"


def test_escape_keeps_the_attribution_and_the_proposed_wording(bench: Bench) -> None:
    facts = bench.pane.card.facts
    facts.turn()
    assert facts.details is not None
    speaker = facts.details.form.parts["speaker"]
    speaker.setFocus()
    QTest.keyClicks(speaker, "Odd Larsen")
    QTest.keyClick(speaker, Qt.Key.Key_Escape)
    bench.pane.edit_proposed()
    QTest.keyClicks(bench.pane.card.instead.field, "sold some maps")
    QTest.keyClick(bench.pane.card.instead.field, Qt.Key.Key_Escape)

    claim = bench.claim(bench.plain)

    assert claim.attribution == Attribution("Odd Larsen")
    assert claim.proposed == "sold some maps"


def test_what_is_typed_is_kept_half_a_second_later_and_forgotten_when_recorded(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.pane.typing, timeout=1000):
        type_rationale(bench, "Till")
    while_typing = kept(bench)
    bench.pane.settle()

    assert while_typing == [(f"rationale:{bench.plain}:content", "Till")]
    assert kept(bench) == []


def test_typing_on_and_on_is_kept_all_the_while(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.edit_rationale()
    field = bench.pane.card.why.field

    with qtbot.waitSignal(bench.pane.typing, timeout=5000) as told:
        for at in range(40):
            QTest.keyClicks(field, str(at % 10), Qt.KeyboardModifier.NoModifier, 20)

    assert 0 < len(told.args[1]) < 40


def test_escape_forgets_what_was_kept(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.pane.typing):
        type_rationale(bench, "Till")

    QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Escape)

    assert kept(bench) == []


def test_words_stay_while_the_history_moves_under_them(bench: Bench) -> None:
    bench.write_rationale(bench.plain, "content", "First.")
    type_rationale(bench, " Second.")

    bench.undo()
    judging.judge(bench.ledger, bench.plain, Verdict.VERIFIED)

    assert bench.pane.card.why.field.words() == "First. Second."


def test_words_that_the_ledger_refuses_are_kept(bench: Bench) -> None:
    type_rationale(bench, "Till roll.")

    claiming.withdraw(bench.ledger, bench.plain)

    assert len(bench.problems) == 1
    assert bench.pane.offered.isVisible()
    assert kept(bench) == [(f"rationale:{bench.plain}:content", "Till roll.")]


def test_a_rationale_that_comes_back_by_undo_is_shown(bench: Bench) -> None:
    bench.write_rationale(bench.plain, "content", "First.")
    bench.write_rationale(bench.plain, "content", "Second.")

    bench.undo()

    assert bench.pane.card.why.field.words() == "First."


def test_looking_at_a_rationale_changes_no_character_of_it(bench: Bench) -> None:
    odd = "40\u00a0maps,\u202fsaid\u2028he; \U0001f5fa e\u0301 \u200f\u0639"
    bench.write_rationale(bench.plain, "content", odd)

    bench.pane.edit_rationale()
    QTest.keyClicks(bench.pane.card.why.field, "x")
    QTest.keyClick(bench.pane.card.why.field, Qt.Key.Key_Backspace)
    bench.pane.settle()

    assert bench.pane.card.why.field.words() == odd
    assert bench.claim(bench.plain).so.rationale == odd


def test_a_letter_that_is_a_key_is_a_letter_in_a_field(bench: Bench) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("V"), bench.pane)
    shortcut.activated.connect(lambda: pressed.append("V"))

    type_rationale(bench, "v")
    bench.pane.card.layers.rows[Layer.CONTENT].chips[Verdict.VERIFIED].setFocus()
    QTest.keyClick(bench.pane, Qt.Key.Key_V)

    assert bench.pane.card.why.field.words() == "v"
    assert pressed == ["V"]


def test_a_paste_brings_the_words_and_nothing_else(bench: Bench) -> None:
    clip = QMimeData()
    clip.setHtml("<b>Till</b> <img src='file:///etc/passwd'>")
    clip.setText("Till roll")
    QGuiApplication.clipboard().setMimeData(clip)

    bench.pane.card.why.field.paste()

    assert bench.pane.card.why.field.words() == "Till roll"


def test_a_link_from_a_browser_is_pasted_as_its_words(bench: Bench) -> None:
    clip = QMimeData()
    clip.setUrls([QUrl("https://example.org/till")])
    clip.setText("https://example.org/till")
    QGuiApplication.clipboard().setMimeData(clip)

    bench.pane.card.why.field.paste()

    assert bench.pane.card.why.field.words() == "https://example.org/till"


def test_a_file_is_not_dropped_into_a_field(bench: Bench) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile("/srv/story.txt")])
    dragged.setText("file:///srv/story.txt")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    QApplication.sendEvent(bench.pane.card.why.field.viewport(), enter)

    assert not enter.isAccepted()


def test_a_double_click_rewords_the_statement_where_it_stands(bench: Bench) -> None:
    heading = bench.pane.card.heading

    QTest.mouseDClick(heading.statement, Qt.MouseButton.LeftButton)
    QTest.keyClicks(heading.field, "The kiosk sold 44 maps.")
    QTest.keyClick(heading.field, Qt.Key.Key_Return)

    assert bench.claim(bench.plain).statement == "The kiosk sold 44 maps."
    assert heading.statement.text() == "The kiosk sold 44 maps."
    assert heading.field.isHidden()


def test_a_statement_is_pasted_on_one_line_with_its_spaces(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("The kiosk\r\n  sold 44\u00a0maps.")
    bench.pane.edit_statement()

    bench.pane.card.heading.field.paste()

    assert bench.pane.card.heading.field.words() == "The kiosk sold 44\u00a0maps."


def test_an_emptied_statement_stays_what_it_was(bench: Bench) -> None:
    bench.pane.edit_statement()
    field = bench.pane.card.heading.field
    QTest.keyClick(field, Qt.Key.Key_Delete)

    QTest.keyClick(field, Qt.Key.Key_Return)

    assert bench.claim(bench.plain).statement == "The kiosk sold 40 maps."
    assert bench.pane.card.heading.statement.isVisible()
    assert bench.problems == []


def test_a_proposed_wording_opens_with_its_key_and_closes_when_it_is_empty(bench: Bench) -> None:
    instead = bench.pane.card.instead
    bench.pane.edit_proposed()
    opened = instead.field.isVisible()

    QTest.keyClick(instead.field, Qt.Key.Key_Escape)
    closed = instead.field.isHidden()
    bench.pane.edit_proposed()
    QTest.keyClicks(instead.field, "sold some maps")
    QTest.keyClick(instead.field, Qt.Key.Key_Return, CONTROL)

    assert (opened, closed) == (True, True)
    assert bench.claim(bench.plain).proposed == "sold some maps"
    assert instead.field.isVisible()


def test_a_field_grows_with_its_text_and_no_further_than_its_most(bench: Bench) -> None:
    field = bench.pane.card.why.field
    least = field.height()

    field.setPlainText("\n".join("line" for _ in range(6)))
    six = field.height()
    field.setPlainText("\n".join("line" for _ in range(60)))

    assert least < six < field.height() < six * 3


@pytest.mark.parametrize("what", ["rationale", "proposed"])
def test_a_field_that_is_written_in_is_wholly_in_sight_on_a_low_card(bench: Bench, qtbot: QtBot, what: str) -> None:
    bench.judge("content", "disputed")
    bench.pane.resize(380, 200)
    field = {"rationale": bench.pane.card.why.field, "proposed": bench.pane.card.instead.field}[what]

    {"rationale": bench.pane.edit_rationale, "proposed": bench.pane.edit_proposed}[what]()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())

    assert field.hasFocus()


def test_a_line_edit_of_the_attribution_takes_no_drop(bench: Bench) -> None:
    bench.pane.card.facts.turn()
    parts = bench.pane.card.facts.findChildren(QLineEdit)

    assert [part.acceptDrops() for part in parts] == [False] * 4
