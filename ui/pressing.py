"""The keys that press what has the keyboard: they go to it before any command that has the same key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PRESS = ENTER | {Qt.Key.Key_Space}


def is_wanted(event: QEvent) -> bool:
    """Whether Qt asks who wants such a key, without another key held."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in PRESS
        and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    )
