"""The page that says what the program does not protect from: every word of the file, read by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from resources import path
from resources.themes import DARK, LIGHT
from ui.about.lines import Kind, Line, lines
from ui.about.protection import FILE, ProtectionPane
from ui.plain import PlainLabel
from ui.theme import fonts

DASH = "–"


@pytest.fixture
def pane(qtbot: QtBot) -> ProtectionPane:
    fonts.load()
    made = ProtectionPane(LIGHT)
    qtbot.addWidget(made)
    made.resize(820, 652)
    with qtbot.waitExposed(made):
        made.show()
    return made


def the_file() -> list[Line]:
    return list(lines(path(FILE).read_text(encoding="utf-8")))


def test_a_line_is_what_it_begins_with() -> None:
    text = "# Title\n\nWords.\n## Part\n- One\n- Two # no title\n"

    assert list(lines(text)) == [
        (Kind.TITLE, "Title"),
        (Kind.PARAGRAPH, "Words."),
        (Kind.HEADING, "Part"),
        (Kind.POINT, "One"),
        (Kind.POINT, "Two # no title"),
    ]


def test_every_line_of_the_file_stands_on_the_page_to_its_end(pane: ProtectionPane) -> None:
    shown = [label.text() for label in pane.findChildren(PlainLabel) if label.text() != DASH]

    assert shown == [line.words for line in the_file()]


def test_the_file_has_no_marks_that_the_page_would_show_as_they_are() -> None:
    marks = ("**", "`", "[", "](", "  ")

    assert [line.words for line in the_file() for mark in marks if mark in line.words] == []


def test_the_keys_go_to_the_end_and_back(pane: ProtectionPane, qtbot: QtBot) -> None:
    bar = pane.view.verticalScrollBar()

    qtbot.keyClick(pane.view, Qt.Key.Key_PageDown)
    down = bar.value()
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    end = bar.value()
    qtbot.keyClick(pane.view, Qt.Key.Key_Home)

    assert 0 < down < end == bar.maximum()
    assert bar.value() == 0


def test_shown_again_it_is_read_from_the_first_line(pane: ProtectionPane) -> None:
    pane.view.verticalScrollBar().setValue(200)

    pane.show_beginning()

    assert pane.view.verticalScrollBar().value() == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_is_cut(pane: ProtectionPane, qtbot: QtBot, scale: float) -> None:
    fonts.use_scale(scale)

    pane.set_theme(DARK)
    qtbot.waitUntil(lambda: all(said.height() >= said.heightForWidth(said.width()) for said in pane.view.says))

    assert pane.view.horizontalScrollBar().maximum() == 0
