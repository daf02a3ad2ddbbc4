"""The line under a field that is being written in: which key keeps the words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.theme import fonts

MANY_LINES, ONE_LINE = ("Esc", "Ctrl+Return"), ("Esc", "Return")
"""The keys that end a field (ui.card.editor)."""


class Keeps(Guarded, PlainLabel):
    """Says so while one of the fields has the keyboard. Its room stays, so that nothing moves under the mouse."""

    def __init__(self, keys: Sequence[str], *fields: QWidget) -> None:
        super().__init__()
        self._words = words = f"{' or '.join(map(_native, keys))} keeps it"
        self.setProperty("role", "muted")
        for field in fields:
            field.setAccessibleDescription(words)
            field.installEventFilter(self)
        self.set_theme()

    def set_theme(self) -> None:
        """Take the text size of now."""
        self.setFont(fonts.sans(11))
        self.setFixedHeight(self.fontMetrics().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setText(self._words if event.type() == QEvent.Type.FocusIn else "")
        return False


def _native(key: str) -> str:
    """The key as the system names it, and as the menus and the list of keys do."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
