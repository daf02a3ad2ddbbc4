"""What the program says of itself, asked for in the window."""

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from app import VERSION
from app.store import sqlite
from tests.journeys.sitting import Sitting
from ui.actions.command import Menu


def test_the_page_about_the_program_names_what_runs_and_what_is_inside(sitting: Sitting) -> None:
    pages = sitting.room.pages

    sitting.room.actions.trigger("about")
    shown = pages.sheet.page()
    sitting.until(lambda: bool(pages.about.model.parts))
    sitting.press("Ctrl+C")

    assert shown is pages.about
    assert QGuiApplication.clipboard().text().splitlines()[0] == f"Proofdesk {VERSION}"
    assert f"SQLite {sqlite.version()}" in QGuiApplication.clipboard().text()
    assert {"Python", "Qt", "lxml", "spacy"} <= {part.name for part in pages.about.model.parts}


def test_from_there_a_button_leads_to_what_it_does_not_protect_from(sitting: Sitting) -> None:
    sitting.room.actions.trigger("about")

    sitting.room.pages.about.protection.click()
    shown = sitting.room.pages.sheet.page()
    sitting.press("Esc")

    assert shown is sitting.room.pages.protection
    assert sitting.room.pages.sheet.page() is None


def test_a_page_that_is_closed_while_the_licences_are_read_does_not_come_back(sitting: Sitting) -> None:
    sitting.room.actions.trigger("about")

    sitting.press("Esc")
    sitting.until(lambda: bool(sitting.room.pages.about.model.parts))

    assert sitting.room.pages.sheet.page() is None


def test_only_what_belongs_there_goes_into_the_programs_own_menu(sitting: Sitting) -> None:
    actions = sitting.room.actions.all()

    roles = {action.objectName(): action.menuRole() for action in actions}

    assert {name: role for name, role in roles.items() if role is not QAction.MenuRole.NoRole} == {
        "about": QAction.MenuRole.AboutRole,
        "quit": QAction.MenuRole.QuitRole,
    }


def test_the_bar_of_the_system_has_the_menus_of_the_window(sitting: Sitting) -> None:
    menu, bar = sitting.room.actions.menu(sitting.window), sitting.room.actions.menu_bar(sitting.window)

    menus, in_bar = ([words(action) for action in one.actions()] for one in (menu, bar))

    menu.deleteLater()
    bar.deleteLater()
    assert in_bar == menus


def words(action: QAction) -> tuple[str, list[str]]:
    """A menu's name, and what is in it."""
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return action.text(), [entry.text() for entry in menu.actions()]


def test_an_article_goes_nowhere_else_whatever_it_is_called(sitting: Sitting) -> None:
    bar = sitting.room.actions.menu_bar(sitting.window)
    recent = next(menu for menu in bar.findChildren(QMenu) if menu.title() == "Recent articles")

    recent.aboutToShow.emit()
    roles = {action.menuRole() for action in recent.actions()}

    bar.deleteLater()
    assert roles == {QAction.MenuRole.NoRole}


def test_the_last_menu_is_the_one_that_helps(sitting: Sitting) -> None:
    menu = sitting.room.actions.menu(sitting.window)

    menus = [action.text() for action in menu.actions()]

    menu.deleteLater()
    assert menus[-1] == Menu.HELP
