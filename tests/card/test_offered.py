"""Words that were typed before a crash are offered again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.verdict import Layer
from app.services import claiming
from app.store.lines import Unsaved
from tests.card.conftest import Bench

LEFT = Qt.MouseButton.LeftButton


def unsaved(bench: Bench, place: str, text: str) -> Unsaved:
    return Unsaved(place, bench.article, text, "2025-10-14T08:44:00+00:00")


def test_put_back_words_stand_in_their_field_as_typed(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.show_unsaved(unsaved(bench, f"rationale:{bench.quoted}:attribution", "I heard the tape."))

    with qtbot.waitSignal(bench.pane.wanted_restore) as wish:
        QTest.mouseClick(bench.pane.offered.put_back, LEFT)

    assert wish.args == [f"rationale:{bench.quoted}:attribution"]
    assert (bench.desk.current, bench.desk.layer) == (bench.quoted, Layer.ATTRIBUTION)
    assert bench.pane.card.why.field.words() == "I heard the tape."
    assert bench.pane.card.why.field.is_typed()
    assert bench.pane.offered.isHidden()


def test_a_statement_is_put_back_into_its_field(bench: Bench) -> None:
    bench.pane.show_unsaved(unsaved(bench, f"statement:{bench.quoted}", "It was far fewer."))

    QTest.mouseClick(bench.pane.offered.put_back, LEFT)

    assert bench.pane.card.heading.field.isVisible()
    assert bench.pane.card.heading.field.words() == "It was far fewer."


def test_discarded_words_are_told_and_the_next_are_offered(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.show_unsaved(unsaved(bench, f"rationale:{bench.plain}:content", "First"))
    bench.pane.show_unsaved(unsaved(bench, f"proposed:{bench.plain}", "Second"))

    with qtbot.waitSignal(bench.pane.wanted_discard) as wish:
        QTest.mouseClick(bench.pane.offered.discard, LEFT)

    assert wish.args == [f"rationale:{bench.plain}:content"]
    assert bench.pane.offered.says.text() == (
        "You were writing a proposed wording for “The kiosk sold 40 maps.” that was never recorded: “Second”"
    )


def test_words_of_a_claim_that_is_gone_can_be_copied(bench: Bench) -> None:
    claiming.withdraw(bench.ledger, bench.quoted)
    bench.pane.show_unsaved(unsaved(bench, f"rationale:{bench.quoted}:content", "I heard the tape."))

    QTest.mouseClick(bench.pane.offered.put_back, LEFT)

    assert QGuiApplication.clipboard().text() == "I heard the tape."
    assert bench.pane.offered.isVisible()


def test_words_that_are_recorded_after_all_are_offered_no_longer(bench: Bench) -> None:
    bench.pane.show_unsaved(unsaved(bench, f"rationale:{bench.plain}:content", "Till roll."))

    bench.pane.edit_rationale()
    QTest.keyClicks(bench.pane.card.why.field, "Till roll.")
    bench.pane.settle()

    assert bench.pane.offered.isHidden()
