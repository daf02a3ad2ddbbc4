"""The keys that press what has the keyboard: they go to it before any command that has the same key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from ui.guarded import Guarded

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


class PressedButton(Guarded, QAbstractButton):
    """A button that the return key presses too, as the space bar does any."""

    def event(self, event: QEvent) -> bool:
        if is_wanted(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
