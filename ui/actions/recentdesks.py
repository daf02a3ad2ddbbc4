"""The desk files that were open of late, in a menu; on macOS in the menu of the dock as well."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.actions import desks
from ui.actions.recent import shortened
from ui.actions.workplace import Workplace
from ui.deskfile import is_there, same_file


def add_recent_desks(menu: QMenu, before: QAction, place: Workplace) -> None:
    """Add a menu of them to a menu, in front of a command."""
    recent = QMenu("Recent desks", menu)
    menu.insertMenu(before, recent)
    recent.aboutToShow.connect(partial(_fill, recent, place))
    as_dock_menu = getattr(QMenu, "setAsDockMenu", None)  # Qt has it on macOS alone
    if as_dock_menu is not None:
        dock = QMenu(menu)
        dock.aboutToShow.connect(partial(_fill, dock, place))
        _fill(dock, place)
        as_dock_menu(dock)


def _fill(menu: QMenu, place: Workplace) -> None:
    """Every file that is still there, but for the one that stands here."""
    menu.clear()
    here = place.ledger.path
    there = [
        path for path in map(Path, place.keeping.with_others().desks) if is_there(path) and not same_file(path, here)
    ]
    for path in there:
        action = menu.addAction(shortened(f"{path.stem} – {path.parent}"))
        action.setMenuRole(QAction.MenuRole.NoRole)  # whatever the file is called
        action.triggered.connect(partial(_open, place, path))
    if not there:
        menu.addAction("No other desk was open of late").setEnabled(False)


def _open(place: Workplace, path: Path, *_checked: bool) -> None:
    place.attempt(desks.show_desk, place, path)
