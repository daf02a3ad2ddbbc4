"""The page on which a report is looked at before it leaves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.reports import json
from resources.themes import DARK, LIGHT, Theme
from tests.reports.builders import long_report, sample
from ui.export.choice import FORMATS, FormatChoice
from ui.export.pane import ExportPane
from ui.plain import PlainLabel
from ui.theme import fonts


@pytest.fixture
def pane(qtbot: QtBot) -> ExportPane:
    fonts.load()
    made = ExportPane(LIGHT)
    qtbot.addWidget(made)
    made.resize(960, 720)
    made.show_report(sample())
    made.show()
    return made


def buttons(pane: ExportPane) -> list[QRadioButton]:
    return pane.choice.findChildren(QRadioButton)


def test_the_pages_are_shown_first(pane: ExportPane) -> None:
    assert pane.pages.isVisible()
    assert pane.pages.count() >= 2
    assert pane.save.text() == "Save as PDF…"


def test_saving_tells_the_format_that_is_chosen(pane: ExportPane, qtbot: QtBot) -> None:
    pane.choice.choose(".csv")

    with qtbot.waitSignal(pane.wanted_save) as wanted:
        qtbot.mouseClick(pane.save, Qt.MouseButton.LeftButton)

    assert wanted.args == [".csv"]


def test_the_arrow_keys_go_through_the_formats(pane: ExportPane, qtbot: QtBot) -> None:
    first = buttons(pane)[0]
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert pane.choice.choice().ending == ".html"
    assert pane.save.text() == "Save as Web page…"


def test_a_click_on_what_a_format_is_for_chooses_it(qtbot: QtBot) -> None:
    choice = FormatChoice()
    qtbot.addWidget(choice)
    choice.resize(260, 400)
    choice.show()
    use = next(label for label in choice.findChildren(PlainLabel) if label.text() == FORMATS[2].use)

    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)

    assert choice.choice().ending == ".csv"


def test_every_format_says_what_it_is_for(pane: ExportPane) -> None:
    assert [button.accessibleDescription() for button in buttons(pane)] == [each.use for each in FORMATS]


def test_the_table_shows_the_cells_that_will_be_written(pane: ExportPane) -> None:
    pane.choice.choose(".csv")
    model = pane.table.model()

    assert pane.table.isVisible()
    assert model.rowCount() == 8
    assert model.data(model.index(0, 2)) == "Ferry carried 40 too many"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "statement"


def test_the_json_is_shown_from_its_beginning(pane: ExportPane) -> None:
    pane.choice.choose(".json")

    assert pane.lines.isVisible()
    assert json.render(sample()).decode().startswith(pane.lines.toPlainText()[:500])


def test_what_was_not_checked_is_said_before_it_leaves(pane: ExportPane) -> None:
    said = [label.text() for label in pane.findChildren(PlainLabel)]

    assert "Not everything was checked: 4 claims are open and 104 words in 14 passages belong to no claim." in said


def test_no_more_pages_are_made_than_are_looked_at(qtbot: QtBot) -> None:
    fonts.load()
    pane = ExportPane(LIGHT)
    qtbot.addWidget(pane)
    pane.resize(960, 720)

    pane.show_report(long_report(500, 10_000))
    pane.show()
    few = pane.pages.count()
    bar = pane.pages.verticalScrollBar()
    bar.setValue(bar.maximum())

    assert few <= 6
    assert pane.pages.count() > few


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_paper_is_white_in_every_theme(qtbot: QtBot, theme: Theme) -> None:
    fonts.load()
    pane = ExportPane(theme)
    qtbot.addWidget(pane)
    pane.resize(960, 720)
    pane.show_report(sample())
    pane.show()

    picture = pane.pages.viewport().grab().toImage()

    assert picture.pixelColor(picture.width() // 2, 40) == QColor("#ffffff")
    assert picture.pixelColor(4, 40) == QColor(theme.panel)


def test_another_report_is_shown_from_its_first_page(pane: ExportPane) -> None:
    bar = pane.pages.verticalScrollBar()
    bar.setValue(bar.maximum())

    pane.show_report(sample())

    assert bar.value() == 0


def test_while_it_is_written_it_cannot_be_saved_again(pane: ExportPane) -> None:
    pane.be_busy()
    busy = (pane.save.isEnabled(), pane.save.text())
    pane.be_ready()

    assert busy == (False, "Writing…")
    assert pane.save.isEnabled()
    assert pane.save.text() == "Save as PDF…"


def test_nothing_of_a_report_stays_when_it_is_forgotten(pane: ExportPane) -> None:
    pane.choice.choose(".json")

    pane.forget()

    assert pane.pages.count() == 0
    assert pane.lines.toPlainText() == ""


def test_the_keyboard_scrolls_the_pages(pane: ExportPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.pages, Qt.Key.Key_PageDown)

    assert pane.pages.verticalScrollBar().value() > 0


def test_while_the_drafts_are_compared_nothing_of_an_older_report_is_seen_or_saved(pane: ExportPane) -> None:
    pane.choice.choose(".csv")

    pane.wait()
    busy = (pane.pages.accessibleDescription(), pane.pages.count(), pane.save.isEnabled())
    pane.show_report(sample())

    assert busy == ("Comparing the drafts…", 0, False)
    assert pane.table.isVisible()
    assert pane.pages.accessibleDescription() == ""
    assert pane.save.isEnabled()
