"""The sheet before there is an article."""

from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from resources.looks import ThemeName
from resources.themes import LIGHT, themes
from tests.article.pictures import colours
from ui.article.blank import Blank, Reading


def test_the_buttons_stand_below_each_other_where_there_is_no_room(qtbot: QtBot) -> None:
    blank = Blank(LIGHT)
    qtbot.addWidget(blank)
    directions = []

    with qtbot.waitExposed(blank):
        blank.show()
    for width in (800, 340):
        blank.resize(width, 600)
        directions.append(blank._row.direction())

    assert directions == [QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom]


def test_both_sheets_wear_the_theme(qtbot: QtBot) -> None:
    for face in (Blank(LIGHT), Reading(LIGHT)):
        qtbot.addWidget(face)
        face.resize(500, 400)

        face.set_theme(themes[ThemeName.DARK])

        assert colours(face.grab().toImage()).most_common(1)[0][0] == themes[ThemeName.DARK].paper


def test_what_is_being_read_is_told_to_a_screen_reader(qtbot: QtBot) -> None:
    reading = Reading(LIGHT)
    qtbot.addWidget(reading)

    reading.show_words("Reading “story.html” …")

    assert reading.accessibleName() == "Reading “story.html” …"
