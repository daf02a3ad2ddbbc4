"""The history pane as the reviewer uses it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from app.domain.verdict import Verdict
from app.services import claiming, judging, taking_in
from app.store.findings import Finding
from resources.themes import CONTRAST, LIGHT
from tests.history.conftest import Past
from ui.history.delegate import SIDE
from ui.history.model import PAGE
from ui.history.pane import HistoryPane


@pytest.fixture
def pane(past: Past, qtbot: QtBot) -> HistoryPane:
    made = HistoryPane(past.desk, LIGHT)
    qtbot.addWidget(made)
    made.resize(486, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def texts(pane: HistoryPane) -> list[str]:
    model = pane.model
    return [str(model.data(model.index(at))) for at in range(model.rowCount()) if model.deed(model.index(at))]


def click_row(pane: HistoryPane, row: int) -> None:
    place = pane.view.visualRect(pane.model.index(row))
    QTest.mouseClick(
        pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(SIDE, place.height() // 2)
    )


def test_typing_searches_and_clearing_shows_everything_again(pane: HistoryPane) -> None:
    QTest.keyClicks(pane.search, "kiosk.txt")
    found = texts(pane)
    pane.search.clear()

    assert [text.partition(" ")[2] for text in found] == ["Ines Berg took in draft 1 from “kiosk.txt”"]
    assert len(texts(pane)) == 3


def test_a_long_history_is_searched_when_the_typing_rests(past: Past, pane: HistoryPane, qtbot: QtBot) -> None:
    past.fill(steps=11, each=1000)

    with qtbot.waitSignal(pane.model.modelReset):
        QTest.keyClicks(pane.search, "kiosk.txt")

    assert len(texts(pane)) == 1


def test_nothing_found_is_said_in_words(pane: HistoryPane) -> None:
    QTest.keyClicks(pane.search, "zzz")

    assert pane.view.empty == "Nothing in this history says “zzz”."
    assert pane.model.rowCount() == 0
    assert not pane.grab().isNull()


def test_a_press_on_an_entry_goes_to_its_claim(past: Past, pane: HistoryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.wanted_focus) as wish:
        click_row(pane, 2)

    assert wish.args == [past.sold]


def test_a_press_on_a_day_or_on_a_claim_that_is_gone_goes_nowhere(past: Past, pane: HistoryPane, qtbot: QtBot) -> None:
    claiming.withdraw(past.ledger, past.closed)

    with qtbot.assertNotEmitted(pane.wanted_focus):
        click_row(pane, 0)
        click_row(pane, 1)


def test_down_enters_the_list_and_return_goes_to_the_claim(past: Past, pane: HistoryPane, qtbot: QtBot) -> None:
    pane.search.setFocus()
    QTest.keyClick(pane.search, Qt.Key.Key_Down)
    in_list = QApplication.focusWidget()
    QTest.keyClick(pane.view, Qt.Key.Key_Down)

    with qtbot.waitSignal(pane.wanted_focus) as wish:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)

    assert in_list is pane.view
    assert wish.args == [past.sold]


def test_the_filter_is_seen_and_taken_off_by_a_press(past: Past, pane: HistoryPane) -> None:
    pane.filter_claim(past.sold)
    filtered, shown = len(texts(pane)), pane.filter.isVisible()
    QTest.mouseClick(pane.filter, Qt.MouseButton.LeftButton)

    assert (filtered, shown) == (1, True)
    assert pane.filter.isHidden()
    assert len(texts(pane)) == 3


def test_the_top_line_counts_and_says_the_state_of_the_chain(past: Past, pane: HistoryPane) -> None:
    unchecked = pane.chain.text()
    pane.set_verified([])
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)

    head = past.ledger.history(past.article, limit=1)[0].id
    assert unchecked.startswith("4 events, being checked · head ")
    assert pane.chain.text() == f"5 events, whole · head {head[:4]}·{head[4:8]}"


def test_a_corrected_label_is_told_once(past: Past, pane: HistoryPane) -> None:
    draft = past.desk.draft
    assert draft is not None

    taking_in.correct_label(past.ledger, draft.id, 0, Label.CAPTION)

    assert "Ines Berg corrected the label of block 1" in texts(pane)[0]
    assert len(texts(pane)) == 4
    assert pane.chain.text().startswith("5 events")


def test_what_a_check_found_is_said_in_sentences(pane: HistoryPane) -> None:
    pane.set_verified([Finding(f"Entry {at} was altered.", f"entry {at}") for at in range(1, 6)])

    assert "not whole: 5 findings" in pane.chain.text()
    assert pane.findings.text() == "Entry 1 was altered. Entry 2 was altered. Entry 3 was altered. And 2 more."
    assert pane.findings.isVisible()


def test_a_hidden_pane_reads_nothing_until_it_is_seen(past: Past, pane: HistoryPane) -> None:
    pane.hide()
    judging.judge(past.ledger, past.sold, Verdict.VERIFIED)
    while_hidden = len(texts(pane))
    pane.show()

    assert (while_hidden, len(texts(pane))) == (3, 4)


def test_scrolling_to_the_end_reads_the_next_page(past: Past, pane: HistoryPane, qtbot: QtBot) -> None:
    past.fill(steps=PAGE + 20)
    pane.filter_claim(None)
    first = len(texts(pane))

    with qtbot.waitSignal(pane.model.rowsInserted):
        pane.view.scrollToBottom()

    assert first == PAGE
    assert len(texts(pane)) == PAGE + 23


def test_every_row_is_as_high_as_its_words_in_the_width_there_is(past: Past, pane: HistoryPane, qtbot: QtBot) -> None:
    claiming.reword(past.ledger, past.sold, "It sold 40 maps and nothing else at all on that day. " * 3)
    wide = pane.view.visualRect(pane.model.index(1)).height()

    pane.resize(300, 600)
    qtbot.waitUntil(lambda: pane.view.visualRect(pane.model.index(1)).height() != wide)

    assert pane.view.visualRect(pane.model.index(1)).height() > wide
    assert pane.view.visualRect(pane.model.index(1)).width() <= pane.view.viewport().width()


def test_another_theme_is_put_on_in_place(pane: HistoryPane) -> None:
    before = pane.grab().toImage()

    pane.set_theme(CONTRAST)

    assert pane.grab().toImage() != before


def test_no_article_is_said(past: Past, pane: HistoryPane) -> None:
    past.desk.open(None)

    assert pane.view.empty == "No article is on the desk."
    assert pane.chain.text() == ""
