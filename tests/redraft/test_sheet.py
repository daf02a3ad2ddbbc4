"""The pane in the sheet over the window, as it is shown."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from tests.redraft.builders import PEOPLE, asked, summary
from ui.redraft.pane import RedraftPane
from ui.sheet import Sheet
from ui.theme import fonts

Key = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    """A sheet that shows the pane, in the smallest window."""
    fonts.load()
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1024, 700)
    made = Sheet(host, LIGHT)
    pane = RedraftPane(LIGHT)
    made.add(pane, QSize(1000, 900))
    made.closed.connect(pane.forget)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    made.show_page(pane)
    return made


def shown(sheet: Sheet) -> RedraftPane:
    pane = sheet.page()
    assert isinstance(pane, RedraftPane)
    return pane


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_the_keyboard_is_on_the_page_that_the_sheet_shows(sheet: Sheet) -> None:
    assert focus() is shown(sheet).reading


def test_escape_leaves_and_takes_nothing(sheet: Sheet, qtbot: QtBot) -> None:
    pane, taken = shown(sheet), list[object]()
    pane.wanted_take.connect(taken.append)
    pane.ask(asked(PEOPLE))
    qtbot.keyClick(focus(), Key.Key_1)
    pane.show_summary(summary(asked(PEOPLE)))

    qtbot.keyClick(focus(), Key.Key_Escape)

    assert sheet.page() is None
    assert taken == []
    assert pane.summary.view.listed.rowCount() == 0


def test_escape_leaves_while_it_is_compared(sheet: Sheet, qtbot: QtBot) -> None:
    shown(sheet).show_reading("ferry-2.docx")

    qtbot.keyClick(focus(), Key.Key_Escape)

    assert sheet.page() is None


def test_tab_goes_through_the_answers_and_stays_in_the_page(sheet: Sheet, qtbot: QtBot) -> None:
    pane = shown(sheet)
    pane.ask(asked(PEOPLE))
    seen = [focus()]

    for _ in range(12):
        qtbot.keyClick(focus(), Key.Key_Tab)
        seen.append(focus())

    choices = pane.question.choices
    assert {choices.places[0], choices.none, choices.cut, pane.foot.skip, pane.foot.leave} <= set(seen)
    assert all(pane.isAncestorOf(widget) for widget in seen)


def test_a_button_that_has_the_keyboard_leaves_the_other_keys_to_the_question(sheet: Sheet, qtbot: QtBot) -> None:
    pane, decided = shown(sheet), list[object]()
    pane.decided.connect(decided.append)
    pane.ask(asked())
    pane.foot.skip.setFocus()

    qtbot.keyClick(focus(), Key.Key_1)

    assert len(decided) == 1
