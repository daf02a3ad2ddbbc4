"""The page of a comparison: both drafts scroll as one, and only the rows that are seen are ever laid out."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from app.anchoring.rows import Change, Rows
from resources.themes import Theme
from ui.compare import words
from ui.compare.column import Column, around
from ui.compare.fold import fold_height, paint_fold
from ui.compare.ink import frame, paint_column, paint_gap, paint_moved
from ui.compare.margin import paint_margin
from ui.compare.model import CompareModel
from ui.compare.row import Set, note, places, set_row
from ui.compare.setting import settings
from ui.scrolled import Seen, Stand
from ui.standing import StandingView
from ui.theme import fonts

_FOOT = 32
"""White under the last row, before the text scale."""
_KEPT = 300
"""Rows that are kept as they were laid out last."""


class ComparePage(StandingView):
    """Draws what the model shows; `framed` is the change that has a frame, `empty` is said where there is nothing."""

    set_anew = Signal()
    """The columns stand elsewhere."""

    def __init__(self, model: CompareModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self._height, parent)
        self.framed: Change | None = None
        self.empty = ""
        self._model, self._theme = model, theme
        self._laid: dict[int, Set] = {}
        self._settings, self.places = settings(), places(1)
        self._over, self._ringed = -1, -1
        self.setAccessibleName("Two drafts side by side")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setModel(model)

    def dress(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme, self._settings = theme, settings()
        self.places = places(0)
        self.updateGeometries()

    def say(self, empty: str) -> None:
        """Say this while there is nothing to show."""
        self.empty = empty
        self.setAccessibleDescription(empty)
        self.viewport().update()

    def show_rows(self, rows: Rows | None) -> None:
        """Show a comparison from its beginning; None is none."""
        self.framed, self._over, self._ringed = None, -1, -1
        self._laid.clear()
        self._model.show_rows(rows)
        self._scrolled.stand = Stand(0, 0)
        self.updateGeometries()

    def fold(self, *, folds: bool) -> None:
        """Show only what changed, or everything again; what is at the top stays there."""
        top = self._top_row()
        self._model.fold(folds=folds)
        self._ringed = -1
        self.updateGeometries()
        self._scrolled.stand_at(self._model.item_of(top))
        self._stand()

    def open_at(self, item: int) -> None:
        """Show what is folded away there; what is seen stays where it is."""
        stand = self._scrolled.stand
        self._model.open_at(item)
        self._ringed = -1
        self._scrolled.stand = stand
        self.updateGeometries()

    def reveal(self, change: Change) -> None:
        """Bring a change into view, in the upper third, unless it stands well in view already."""
        item, laid = self._model.item_of(change.row), self.laid(change.row)
        room = around([*_boxes(laid.old, change.old), *_boxes(laid.new, change.new)])
        top, bottom = laid.top + round(room.top()), laid.top + round(room.bottom())
        space, near = self.viewport().height(), fonts.scaled(40)
        seen = self.where(item)
        if seen and near <= seen.y + top and seen.y + min(bottom, top + space // 2) <= space - near:
            return
        self._scrolled.stand = Stand(item, 0)
        self._scrolled.move_by(top - space // 3)
        self._stand()

    def laid(self, row: int) -> Set:
        """A row, laid out."""
        known = self._laid.get(row)
        if known is None:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            there = self._model.row(row), self._model.texts()
            known = self._laid[row] = set_row(*there, self._settings, self.places.width)
        return known

    def corner(self, seen: Seen, *, left: bool) -> QPoint:
        """Where in the viewport a cell of a row that is seen begins."""
        x = self.places.old if left else self.places.new
        return QPoint(x, seen.y + self.laid(self._model.items[seen.row].first).top)

    def _top_row(self) -> int:
        at = self._scrolled.stand.row
        return self._model.items[at].first if at < len(self._model.items) else 0

    def _height(self, at: int) -> int:
        item = self._model.items[at]
        height = fold_height() if item.folded else self.laid(item.first).height
        return height + (fonts.scaled(_FOOT) if at == len(self._model.items) - 1 else 0)

    def updateGeometries(self) -> None:
        """In another width the rows have other heights."""
        if (there := places(self.viewport().width(), self._model.digits)) != self.places:
            self.places = there
            self._laid.clear()
            self.set_anew.emit()
        super().updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, dirty = QPainter(self.viewport()), event.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(dirty, QColor(self._theme.paper))
        if self._model.items:
            painter.fillRect(self.places.middle, 0, 1, self.viewport().height(), QColor(self._theme.hairline))
        else:
            painter.setFont(fonts.sans(14))
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty)
        for seen in self.seen():
            if seen.y <= dirty.bottom() and seen.y + seen.height > dirty.top():
                self._paint(painter, seen)
        painter.end()

    def _paint(self, painter: QPainter, seen: Seen) -> None:
        item = self._model.items[seen.row]
        if item.folded:
            place = QRect(0, seen.y, self.viewport().width(), fold_height())
            told, ringed = words.same(item.end - item.first), seen.row == self._ringed and self.hasFocus()
            paint_fold(painter, told, place, self._theme, warm=seen.row == self._over, ringed=ringed)
            return
        laid = self.laid(item.first)
        for column, left in ((laid.old, True), (laid.new, False)):
            if column.lines:
                painter.save()
                painter.translate(self.corner(seen, left=left))
                self._paint_column(painter, laid, column, left=left)
                painter.restore()

    def _paint_column(self, painter: QPainter, laid: Set, column: Column, *, left: bool) -> None:
        paint_column(painter, column, self._theme, left=left)
        paint_margin(painter, column, self._theme)
        if laid.row.moved:
            paint_moved(painter, column, note(laid.row), self._theme)
        if self.framed:
            place = self.framed.old if left else self.framed.new
            frame(painter, _boxes(column, place), self._theme)
            if place and (gap := column.gap(place)):
                paint_gap(painter, gap, self._theme)


def _boxes(column: Column, place: tuple[int, int] | None) -> list[QRectF]:
    return [box.rect for box in column.boxes(place)] if place else []
