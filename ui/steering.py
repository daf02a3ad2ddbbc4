"""A field that filters a list steers it too: arrows and pages move the selection, Return takes what is selected."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from ui.guarded import Guarded

MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Steering(Guarded, QObject):
    """Belongs to the field. The keyboard stays there while the list moves."""

    def __init__(self, field: QLineEdit, view: QAbstractItemView) -> None:
        super().__init__(field)
        self._view = view
        field.installEventFilter(self)

    def take(self) -> None:
        """As if the selected row had been double-clicked."""
        index = self._view.currentIndex()
        if index.isValid():
            self._view.activated.emit(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in MOVES:
            QApplication.sendEvent(self._view, event)
            return True
        if event.key() in TAKES:
            self.take()
            return True
        return False
