"""The page about the program: what runs, what is inside, under which licence; all of it by the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.licences.part import Part
from resources.themes import DARK, LIGHT
from ui.about.pane import COPIED, COPY, WAITING, AboutPane
from ui.plain import PlainLabel
from ui.theme import fonts

PARTS = (
    Part("Proofdesk", "1.0", "MIT", "Copyright (c) Proofdesk contributors"),
    Part("Qt", "6.11.3", "LGPL-3.0-only", "Their source: <a href='x'>here</a>"),
)
VERSIONS = (("Proofdesk", "1.0"), ("Python", "3.11.7"), ("Qt", "6.11.3"), ("SQLite", "3.53.4"))


@pytest.fixture
def pane(qtbot: QtBot) -> AboutPane:
    fonts.load()
    made = AboutPane(LIGHT)
    qtbot.addWidget(made)
    made.resize(976, 652)
    made.show_versions(VERSIONS)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def said(pane: AboutPane) -> list[str]:
    return [label.text() for label in pane.findChildren(PlainLabel)]


def test_what_runs_is_said_by_name_and_number(pane: AboutPane) -> None:
    line = pane.head.versions.text().replace("\u00a0", " ")

    assert line == "Proofdesk 1.0 · Python 3.11.7 · Qt 6.11.3 · SQLite 3.53.4"


def test_until_the_licences_are_read_it_says_so(pane: AboutPane) -> None:
    before = WAITING in said(pane)

    pane.show_parts(PARTS)

    assert before
    assert WAITING not in said(pane)


def test_the_arrows_go_from_licence_to_licence(pane: AboutPane, qtbot: QtBot) -> None:
    pane.show_parts(PARTS)
    first = pane.text.toPlainText()

    qtbot.keyClick(pane.view, Qt.Key.Key_Down)

    assert first == PARTS[0].text
    assert pane.text.toPlainText() == PARTS[1].text
    assert "Qt 6.11.3 · LGPL-3.0-only" in said(pane)


@pytest.mark.parametrize("where", ["view", "copy", "protection"])
def test_one_key_copies_the_versions_wherever_the_keyboard_is(pane: AboutPane, qtbot: QtBot, where: str) -> None:
    pane.show_parts(PARTS)

    qtbot.keyClick(getattr(pane, where), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "Proofdesk 1.0\nPython 3.11.7\nQt 6.11.3\nSQLite 3.53.4"
    assert pane.copy.text() == COPIED


def test_words_selected_in_a_licence_are_copied_as_they_are(pane: AboutPane, qtbot: QtBot) -> None:
    pane.show_parts(PARTS)
    pane.text.selectAll()

    qtbot.keyClick(pane.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == PARTS[0].text


def test_a_licence_stands_on_the_page_as_what_is_read_does(pane: AboutPane) -> None:
    pane.show_parts(PARTS)

    picture = pane.grab().toImage()

    empty = pane.text.mapTo(pane, pane.text.rect().bottomLeft()) + QPoint(20, -20)
    assert picture.pixelColor(empty) == picture.pixelColor(1, 1)


def test_shown_again_nothing_was_copied_yet(pane: AboutPane) -> None:
    pane.copy.click()

    pane.show_versions(VERSIONS[:2])

    assert pane.copy.text() == COPY
    assert "SQLite" not in pane.head.versions.text()


def test_the_way_to_what_it_does_not_protect_from_is_a_button(pane: AboutPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.wanted_protection):
        qtbot.keyClick(pane.protection, Qt.Key.Key_Space)


def test_a_part_is_read_out_with_its_licence(pane: AboutPane) -> None:
    pane.show_parts(PARTS)

    assert pane.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Qt 6.11.3, LGPL-3.0-only"


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_it_fits_into_the_smallest_window_at_every_size_of_text(pane: AboutPane, scale: float) -> None:
    fonts.use_scale(scale)

    pane.show_versions([*VERSIONS, ("Language model", "en_core_web_sm 3.8.0"), ("System", "Windows AMD64")])
    pane.set_theme(DARK)
    pane.show_parts(PARTS)

    assert pane.minimumSizeHint().width() <= 1024 - 48
    assert pane.minimumSizeHint().height() <= 700 - 48
