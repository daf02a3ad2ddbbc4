"""The keys of the sheet. A key that is held down decides once: the next question is another one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.pressing import ENTER

_Key = Qt.Key
ALONG = {_Key.Key_J: 1, _Key.Key_Down: 1, _Key.Key_K: -1, _Key.Key_Up: -1}
NONE, CUT, BACK, SKIP = _Key.Key_0, _Key.Key_X, _Key.Key_Backspace, _Key.Key_S
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""Some keyboards have figures behind Shift."""


def is_plain(event: QKeyEvent) -> bool:
    """Whether no key is held with it that makes it a command of the window."""
    return not event.modifiers() & ~_MODIFIERS


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is a return key, just pressed."""
    return is_plain(event) and event.key() in ENTER and not event.isAutoRepeat()


def place_of(event: QKeyEvent) -> int:
    """The place that a figure stands for, from 0; -1 for every other key."""
    return event.key() - _Key.Key_1 if _Key.Key_1 <= event.key() <= _Key.Key_9 else -1
