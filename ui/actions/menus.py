"""The commands as Qt actions: in menus, with their keys, which can be changed."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.actions.command import Command, Menu
from ui.actions.recent import add_recent
from ui.actions.recentdesks import add_recent_desks
from ui.actions.workplace import NATIVE, Workplace
from ui.palette.hits import Choice


class Actions(QObject):
    """One action a command. Its keys work in the whole window, but not where letters are typed."""

    changed = Signal()
    """Some command has another key now."""

    def __init__(self, commands: Sequence[Command], place: Workplace) -> None:
        super().__init__(place.window)
        self._place = place
        self._commands = {command.id: command for command in commands}
        self._actions = {command.id: self._action(command, place) for command in commands}
        self.use_keys(place.keeping.now.keys)
        place.window.addActions(list(self._actions.values()))

    def use_keys(self, keys: Mapping[str, str]) -> None:
        """Let commands have these keys instead of their own; "" is none."""
        for id, command in self._commands.items():
            words = keys.get(id, command.key).split()
            self._actions[id].setShortcuts([QKeySequence(word) for word in words])
        self.changed.emit()

    def key(self, id: str) -> str:
        """The key of a command as this system writes it."""
        return self._actions[id].shortcut().toString(NATIVE)

    def using(self, key: str) -> str | None:
        """The command that a key belongs to."""
        wanted = QKeySequence(key)
        return next((id for id, action in self._actions.items() if wanted in action.shortcuts()), None)

    def all(self) -> list[QAction]:
        return list(self._actions.values())

    def action(self, id: str) -> QAction:
        return self._actions[id]

    def trigger(self, id: str) -> None:
        self._actions[id].trigger()

    def choices(self) -> list[Choice]:
        """The commands as the palette and the list of keys show them."""
        return [Choice(id, command.text, command.menu, self.key(id)) for id, command in self._commands.items()]

    def menu(self, parent: QWidget) -> QMenu:
        """All commands in one menu with a part for each."""
        whole = QMenu(parent)
        self._fill(whole)
        return whole

    def menu_bar(self, parent: QWidget) -> QMenuBar:
        """The same parts side by side: for a system with one bar for all programs, and in it a menu of the program."""
        bar = QMenuBar(parent)
        self._fill(bar)
        return bar

    def _fill(self, whole: QMenu | QMenuBar) -> None:
        parts = {menu: whole.addMenu(menu) for menu in Menu}
        for id, command in self._commands.items():
            if command.section:
                parts[command.menu].addSeparator()
            parts[command.menu].addAction(self._actions[id])
        parts[Menu.GO].addSeparator()
        add_recent(parts[Menu.GO], self._place)
        add_recent_desks(parts[Menu.FILES], self._actions["forget-desks"], self._place)

    def _action(self, command: Command, place: Workplace) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        action.setMenuRole(command.role)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(partial(_do, command, place))
        return action


def _do(command: Command, place: Workplace, *_checked: bool) -> None:
    command.does(place)
