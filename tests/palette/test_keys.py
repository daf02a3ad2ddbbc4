"""The list of keys: it fits, or it scrolls downwards, and a menu's name stands with its commands."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from ui.actions.table import COMMANDS
from ui.palette.hits import Choice
from ui.palette.keys import WIDTH, KeysModel, KeysPane
from ui.theme import fonts
from ui.theme.keycaps import keycap

CHOICES = [Choice(command.id, command.text, command.menu, command.key) for command in COMMANDS]


@pytest.mark.parametrize("rows", range(8, 40))
def test_a_menus_name_stands_with_its_first_commands(qapp: object, rows: int) -> None:
    model = KeysModel()
    model.show(CHOICES)
    model.set_column(rows)

    heads = [at for at in range(model.rowCount()) if model.index(at).data() in {choice.menu for choice in CHOICES}]

    assert [at for at in heads if at // rows != (at + 2) // rows] == []


@pytest.mark.parametrize("height", range(560, 700, 13))
def test_on_the_sheet_too_a_menus_name_stands_above_its_first_commands(qtbot: QtBot, height: int) -> None:
    fonts.load()
    pane = KeysPane(LIGHT)
    qtbot.addWidget(pane)
    pane.offer(CHOICES)

    pane.resize(980, height)
    with qtbot.waitExposed(pane):
        pane.show()

    model = pane.model
    heads = [at for at in range(model.rowCount()) if model.index(at).data() in {choice.menu for choice in CHOICES}]
    columns = [[pane.view.visualRect(model.index(row)).left() for row in (at, at + 1, at + 2)] for at in heads]
    assert all(len(set(lefts)) == 1 for lefts in columns)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_it_never_scrolls_sideways(qtbot: QtBot, scale: float) -> None:
    fonts.load()
    fonts.use_scale(scale)
    pane = KeysPane(LIGHT)
    qtbot.addWidget(pane)
    pane.offer(CHOICES)

    pane.resize(960, 620)
    with qtbot.waitExposed(pane):
        pane.show()
    fonts.use_scale(1.0)

    assert pane.view.horizontalScrollBar().maximum() == 0


def test_every_command_has_room_for_its_words(qapp: object) -> None:
    fonts.load()
    metrics = QFontMetricsF(fonts.sans(13))

    room = {choice.text: WIDTH - 28 - keycap(choice.key, LIGHT).deviceIndependentSize().width() for choice in CHOICES}

    assert [words for words, width in room.items() if metrics.horizontalAdvance(words) > width] == []
