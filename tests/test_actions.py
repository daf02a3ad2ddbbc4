"""The table of commands: what it promises to menus, palette and keys."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from ui.actions.command import Menu
from ui.actions.table import COMMANDS

DESK_KEYS = {
    "J": "next-claim", "K": "previous-claim", "U": "next-open", "V": "verified", "D": "disputed", "R": "refuted",
    "0": "unreviewed", "Q": "other-layer", "N": "new-claim", "A": "add-selection", "S": "split", "M": "merge",
    "[": "move-start", "]": "move-end", "X": "dismiss", "W": "wording", "F": "open-only", "Ctrl+F": "find",
    "Ctrl+K": "palette", "Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo", "?": "keys",
}  # fmt: skip


def test_the_keys_of_the_desk_are_where_a_checker_expects_them() -> None:
    keys = {key: command.id for command in COMMANDS for key in command.key.split()}

    assert {key: keys.get(key) for key in DESK_KEYS} == DESK_KEYS


def test_ids_and_keys_are_given_once() -> None:
    ids = Counter(command.id for command in COMMANDS)
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.key.split())

    assert [name for name, count in (ids + keys).items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    keys = [key for command in COMMANDS for key in command.key.split()]

    assert [key for key in keys if QKeySequence(key).isEmpty()] == []


def test_each_menu_stands_in_one_piece() -> None:
    menus = [command.menu for command in COMMANDS]

    assert sorted(menus, key=list(Menu).index) == menus
    assert set(menus) == set(Menu)
