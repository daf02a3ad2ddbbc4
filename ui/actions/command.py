"""A command: what it is called, where it stands in the menus, which key does it, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction

from ui.actions.workplace import Workplace

Does = Callable[[Workplace], None]


class Menu(StrEnum):
    """The menus, in their order."""

    REVIEW = "Review"
    READING = "Reading"
    TEXT = "Text"
    FILES = "Files"
    VIEW = "View"
    GO = "Go"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Command:
    """One line in a table. `key` is portable ("Ctrl+E", "J", "" for none), several joined by a blank, the first of
    which is shown. A command with `section` begins a new group in its menu. One with a role stands in the program's own
    menu where a system has one; the others stay where they are, whatever they are called.
    """

    id: str
    text: str
    key: str
    menu: Menu
    does: Does
    section: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole
