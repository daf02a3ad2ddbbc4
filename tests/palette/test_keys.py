"""The list of keys: so many commands on a line as there is room for, under the names of their menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from ui.actions.table import COMMANDS
from ui.palette.hits import Choice
from ui.palette.keys import KeyRow, KeysPane
from ui.sheet import MARGIN
from ui.theme import fonts

CHOICES = [Choice(command.id, command.text, command.menu, command.key.partition(" ")[0]) for command in COMMANDS]


MENUS = list(dict.fromkeys(choice.menu for choice in CHOICES))


def shown(qtbot: QtBot, width: int = 980, height: int = 620) -> KeysPane:
    fonts.load()
    pane = KeysPane(LIGHT)
    qtbot.addWidget(pane)
    pane.offer(CHOICES)
    pane.resize(width, height)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def left(pane: KeysPane, row: int) -> int:
    return pane.view.visualRect(pane.model.index(row)).left()


@pytest.mark.parametrize("width", range(380, 1240, 43))
def test_a_menus_name_begins_a_line_and_its_first_command_the_next(qtbot: QtBot, width: int) -> None:
    pane = shown(qtbot, width)

    rows = [pane.model.index(at).data() for at in range(pane.model.rowCount())]
    heads = [rows.index(menu) for menu in MENUS]
    firsts = [pane.model.where(next(choice.id for choice in CHOICES if choice.menu == menu)).row() for menu in MENUS]
    assert {left(pane, row) for row in (*heads, *firsts)} == {left(pane, 0)}


@pytest.mark.parametrize("width", [560, 1024 - 2 * MARGIN, 1180])
def test_as_many_stand_on_a_line_as_have_room_for_their_words(qtbot: QtBot, width: int) -> None:
    pane = shown(qtbot, width)

    across = len({left(pane, row) for row in range(pane.model.rowCount())})
    widest = max(KeyRow(LIGHT).needed(choice) for choice in CHOICES)
    assert pane.view.sizeHintForIndex(pane.model.first()).width() >= widest
    assert (across + 1) * widest > pane.view.viewport().width() - 1


def test_the_arrows_go_from_command_to_command_and_over_the_gaps(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    gone = [pane.view.currentIndex().data()]

    for key in (Qt.Key.Key_Right, *[Qt.Key.Key_Down] * 7):
        QTest.keyClick(pane.view, key)
        gone.append(pane.view.currentIndex().data())

    assert gone[:2] == ["Next claim, J", "Previous claim, K"]
    assert pane.model.choice(pane.view.currentIndex()) is not None
    assert len(set(gone)) == len(gone)


def test_the_command_in_hand_stays_in_hand_in_another_width(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    pane.view.setCurrentIndex(pane.model.where("split"))

    pane.resize(500, 620)

    assert pane.view.currentIndex().data() == "Split the claim at the caret, S"


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_it_never_scrolls_sideways(qtbot: QtBot, scale: float) -> None:
    fonts.use_scale(scale)

    pane = shown(qtbot, width=960)

    fonts.use_scale(1.0)

    assert pane.view.horizontalScrollBar().maximum() == 0
