"""A list that one row is picked from, by key or mouse: the row is selected, and ringed while keys are used."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.standing import StandingView

_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class PickingView(StandingView):
    """`height` measures a row in pixels."""

    def __init__(self, height: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(height, parent)
        self._ring = False
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)

    def is_ringed(self) -> bool:
        """Whether a ring shows where the keyboard is: it has come here by a key, or one was pressed since."""
        return self._ring and self.hasFocus()

    def pick(self, row: int) -> None:
        """Select a row, and scroll as little as shows it; none where it is negative."""
        selection = self.selectionModel()
        if row < 0:
            selection.clear()
        elif self.currentIndex().row() != row or not selection.isRowSelected(row):
            selection.setCurrentIndex(self.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are the desk's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        QAbstractItemView.keyPressEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _BY_KEY
        QAbstractItemView.focusInEvent(self, event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractItemView.focusOutEvent(self, event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        QAbstractItemView.mousePressEvent(self, event)
