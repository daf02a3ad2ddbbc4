"""The list of what taking the draft would do: rows to be read, of which only those that are seen are laid out."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from resources.themes import Theme
from ui.ground import paint_ground
from ui.guarded import Guarded
from ui.redraft.row import Laid, Style
from ui.redraft.telling import Row, Telling, aloud
from ui.standing import StandingView

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KEPT = 300
"""Rows that are kept as they were laid out last."""
_Key = Qt.Key
_MOVES = {_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End}


class TallyModel(Guarded, QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.telling: Telling | None = None

    def show(self, rows: tuple[Row, ...], telling: Telling | None) -> None:
        self.beginResetModel()
        self.rows, self.telling = rows, telling
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any, because each role has a type of its own."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and self.telling is not None:
            return aloud(self.rows[index.row()], self.telling)
        return None


class TallyView(StandingView):
    """Moved through by the arrow keys; every other key is the sheet's."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(self._height, parent)
        self.listed = TallyModel()
        self._theme, self._width = theme, 0
        self._style = Style(theme, 0)
        self.laid: dict[int, Laid] = {}
        """The rows that were seen, as they were laid out last."""
        self._ring = False
        self.setAccessibleName("What taking the draft does")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setModel(self.listed)
        self.listed.modelReset.connect(self.lay_out_anew)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """The rows say something else, or look otherwise."""
        self._ring = False
        self.laid.clear()
        self._style = Style(self._theme, self._width)
        self.scheduleDelayedItemsLayout()

    def _row(self, at: int) -> Laid:
        if at not in self.laid and self.listed.telling is not None:
            if len(self.laid) > _KEPT:
                self.laid.clear()
            self.laid[at] = self._style.lay_out(self.listed.rows[at], self.listed.telling, first=at == 0)
        return self.laid[at]

    def _height(self, at: int) -> int:
        return self._row(at).height

    def updateGeometries(self) -> None:
        """In another width the rows have other heights."""
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self.laid.clear()
            self._style = Style(self._theme, self._width)
        super().updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        for seen in self.seen():
            box = QRect(0, seen.y, self._width, seen.height)
            if seen.row == self.currentIndex().row() and self._ring and self.hasFocus():
                paint_ground(painter, box.adjusted(8, 0, -8, 0).toRectF(), self._theme, tint="", ringed=True)
            self._row(seen.row).paint(painter, seen.y, self._width, self._theme)
        painter.end()

    def keyboardSearch(self, search: str) -> None:
        """Letters are the sheet's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self._ring = True
            super().keyPressEvent(event)
            self.viewport().update()
        else:
            event.ignore()
