"""The comparison as the reviewer handles it: gone through change by change, scrolled by keys, its numbers pressed."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from app.anchoring.rows import Change, Mark, Rows
from resources.themes import Theme
from ui.compare import words
from ui.compare.margin import begun_at
from ui.compare.model import CompareModel
from ui.compare.page import ComparePage
from ui.plain import plain_tip
from ui.pressing import PRESS
from ui.scrolled import Stand
from ui.theme import fonts

LINE = 66
"""Pixels that an arrow key scrolls by, before the text scale."""
_Key = Qt.Key


class CompareView(ComparePage):
    """`at` is the number of the change in hand, None where there is none."""

    stepped = Signal()
    """Another change is in hand, or none."""
    wanted_claim = Signal(str)
    """Go to this claim on the desk."""

    def __init__(self, model: CompareModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self.at: int | None = None
        self._taking = False
        self.selectionModel().selectionChanged.connect(self._selected)

    def show_rows(self, rows: Rows | None) -> None:
        super().show_rows(rows)
        self.at = None
        self.stepped.emit()

    def changes(self) -> tuple[Change, ...]:
        """What is gone through: the changes, or where there are none, what typography tells apart."""
        rows = self._model.rows
        return (rows.changes or rows.shaped) if rows else ()

    def step(self, by: int) -> None:
        """Take the next change in hand, or the one before; the nearest where the one in hand is out of sight."""
        changes = self.changes()
        if changes and self.at is not None and self.where(self._model.item_of(changes[self.at].row)):
            self.take((self.at + by) % len(changes))
        elif changes:
            self.take(self._nearest(changes, by))

    def take(self, at: int) -> None:
        """Take a change in hand and show it."""
        self.at, self.framed = at, self.changes()[at]
        item = self._model.item_of(self.framed.row)
        if self._model.items[item].folded:
            self.open_at(item)
        self.reveal(self.framed)
        self._make_current(self._model.item_of(self.framed.row))
        self.viewport().update()
        self.stepped.emit()

    def _nearest(self, changes: tuple[Change, ...], by: int) -> int:
        """The first change from what is seen on, or the last before it; from the other end where there is none."""
        top = self._top_row()
        if by > 0:
            return next((at for at, change in enumerate(changes) if change.row >= top), 0)
        return next((at for at in reversed(range(len(changes))) if changes[at].row < top), len(changes) - 1)

    def _make_current(self, item: int) -> None:
        """Tell a screen reader where the reviewer is."""
        self._taking = True
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(item, 0), flag)
        self._taking = False

    def _selected(self, *_ranges: QItemSelection) -> None:
        """A row was selected by a screen reader, which selects and does not make current."""
        selected = self.selectionModel().selectedIndexes()
        if selected and not self._taking:
            self.scrollTo(selected[0])

    def scroll_by_key(self, key: int) -> bool:
        """Scroll as a key says; False where it is none that does."""
        page, line = max(fonts.scaled(LINE), self.viewport().height() - fonts.scaled(LINE)), fonts.scaled(LINE)
        ways = {_Key.Key_Up: -line, _Key.Key_Down: line, _Key.Key_PageUp: -page, _Key.Key_PageDown: page}
        if key in ways:
            self.scroll_by(ways[_Key(key)])
        elif key in {_Key.Key_Home, _Key.Key_End}:
            self._scrolled.stand = Stand(0, 0) if key == _Key.Key_Home else self._scrolled.end()
            self._stand()
        else:
            return False
        self._ring_fold()
        return True

    def _ring_fold(self) -> None:
        """The first fold in view is what the return key opens; what stands at the top is told."""
        seen = self.seen()
        self._ringed = next((one.row for one in seen if self._model.items[one.row].folded), -1)
        if seen:
            whole = next((one.row for one in seen if one.y >= 0), seen[0].row)
            self._make_current(self._ringed if self._ringed >= 0 else whole)

    def _marks_at(self, point: QPoint) -> tuple[tuple[Mark, ...], bool]:
        """The claims whose number is at a point of the viewport, and whether they stand on the desk as they are."""
        seen = self.where(self.indexAt(point).row())
        rows = self._model.rows
        if seen is None or rows is None or self._model.items[seen.row].folded:
            return (), False
        for left in (True, False):
            corner = self.corner(seen, left=left)
            if corner.x() - self.places.margin <= point.x() < corner.x():
                laid = self.laid(self._model.items[seen.row].first)
                column = laid.old if left else laid.new
                return begun_at(column, point.y() - corner.y()), rows.newest and not left
        return (), False

    def _change_at(self, point: QPoint) -> int | None:
        """The change whose words are at a point of the viewport."""
        seen = self.where(self.indexAt(point).row())
        if seen is None or self._model.items[seen.row].folded:
            return None
        row = self._model.items[seen.row].first
        laid, changes = self.laid(row), self.changes()
        cells = (laid.old, self.corner(seen, left=True)), (laid.new, self.corner(seen, left=False))
        for at, change in enumerate(changes):
            for (column, corner), place in zip(cells, (change.old, change.new), strict=True):
                boxes = column.boxes(place) if place else []
                if any(box.rect.adjusted(-2, -2, 2, 4).contains(point - corner) for box in boxes):
                    return at
        return None

    def _fold_at(self, point: QPoint) -> int:
        """The fold at a point of the viewport, -1 for none."""
        row = self.indexAt(point).row()
        return row if row >= 0 and self._model.items[row].folded else -1

    def _press(self, point: QPoint) -> None:
        marks, leads = self._marks_at(point)
        fold, change = self._fold_at(point), self._change_at(point)
        if marks and leads:
            self.wanted_claim.emit(marks[0].claim)
        elif fold >= 0:
            self.open_at(fold)
        elif change is not None:
            self.take(change)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that do nothing here are the pane's."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in PRESS and self._ringed >= 0:
            self.open_at(self._ringed)
            self._ring_fold()
        elif not (plain and self.scroll_by_key(event.key())):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractItemView.focusInEvent(self, event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed acts when the mouse lets go; nothing is selected."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As two clicks."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        marks, leads = self._marks_at(point)
        fold = self._fold_at(point)
        hand = fold >= 0 or (marks and leads)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if fold != self._over:
            self._over = fold
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            marks, leads = self._marks_at(event.pos())
            told = plain_tip(words.tip(marks, leads=leads))
            QToolTip.showText(event.globalPos(), told, self.viewport(), QRect(event.pos(), event.pos()))
            return True
        return super().viewportEvent(event)
