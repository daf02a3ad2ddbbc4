"""A list view whose rows stand where we say: it scrolls by row and measures the rows that are seen and no others.

Model, selection, editing and accessibility stay Qt's. QListView's own layout asks every row anew on each change (0.35 s
at 50,000 rows). It stays a QListView because Qt shows screen readers the rows of those, not of its abstract base.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.guarded import Guarded
from ui.scrolled import Scrolled, Seen, Stand
from ui.theme import fonts

Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_NOTCH = 120
_LINE = 22
"""Pixels to a line of the wheel, of which a notch has three."""


class StandingView(Guarded, QListView):
    """`height` measures a row in pixels."""

    left_top = Signal(bool)
    """Something of the list is above the upper edge, or nothing is."""

    def __init__(self, height: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolled = Scrolled(height)
        self._seen: list[Seen] | None = None
        self._placing = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_went)

    def _rows_went(self) -> None:
        """Rows that are no more must not be measured: Qt puts the layout off, for longer while other rows are going."""
        self._scrolled.count = self.model().rowCount()
        self.scheduleDelayedItemsLayout()

    def seen(self) -> list[Seen]:
        """The rows in the viewport, from its top."""
        self.executeDelayedItemsLayout()
        if self._seen is None:
            self._seen = list(self._scrolled.seen())
        return self._seen

    def where(self, row: int) -> Seen | None:
        """Where a row stands, None where it is not in the viewport."""
        return next((seen for seen in self.seen() if seen.row == row), None)

    def scroll_by(self, pixels: int) -> None:
        """Scroll down, or up where they are negative."""
        self.executeDelayedItemsLayout()
        self._scrolled.move_by(pixels)
        self._stand()

    def _stand(self) -> None:
        """After the position changed: scroll bar, field and picture follow."""
        self._seen = None
        end, stand = self._scrolled.end(), self._scrolled.stand
        bar, last = self.verticalScrollBar(), end.row + (end.above > 0)
        self._placing = True
        bar.setRange(0, last)
        bar.setPageStep(max(1, len(self.seen()) - 1))
        bar.setValue(last if stand >= end else stand.row)
        self._placing = False
        self.updateEditorGeometries()
        self.viewport().update()
        self.left_top.emit(stand > Stand(0, 0))

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        self._scrolled.count, self._scrolled.space = self.model().rowCount(), self.viewport().height()
        self._scrolled.settle()
        self._stand()

    def visualRect(self, index: Index) -> QRect:
        """A row that is not seen is far above or below, where a field over it is out of sight and stays open."""
        seen, width = self.where(index.row()), self.viewport().width()
        if seen is not None:
            return QRect(0, seen.y, width, seen.height)
        far = 4 * self.viewport().height()
        return QRect(0, -far if index.row() < self._scrolled.stand.row else far, width, 1)

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y()
        row = next((seen.row for seen in self.seen() if seen.y <= y < seen.y + seen.height), -1)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        if hint == _Hint.PositionAtCenter:
            self._scrolled.centre(index.row())
        elif hint == _Hint.PositionAtTop:
            self._scrolled.stand_at(index.row())
        else:
            self._scrolled.bring(index.row())
        self._stand()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._placing:
            self._scrolled.stand_at(self.verticalScrollBar().value())
            self._stand()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last, page = self.currentIndex().row(), self.model().rowCount() - 1, max(1, len(self.seen()) - 2)
        rows = {
            _Action.MoveUp: row - 1,
            _Action.MovePrevious: row - 1,
            _Action.MoveDown: row + 1,
            _Action.MoveNext: row + 1,
            _Action.MoveHome: 0,
            _Action.MoveEnd: last,
            _Action.MovePageUp: row - page,
            _Action.MovePageDown: row + page,
        }
        return self.model().index(min(max(0, rows.get(action, row)), last), 0) if last >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.center()), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        fine, notches = event.pixelDelta().y(), event.angleDelta().y() / _NOTCH
        self.scroll_by(-fine or -round(notches * 3 * fonts.scaled(_LINE)))
        event.accept()
