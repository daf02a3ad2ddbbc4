"""The list of remarks as the reviewer handles it: walked through, picked from, each place of the words a target."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.reading.reading import Remark
from resources.themes import Theme
from ui.ground import Mood
from ui.picking import PickingView
from ui.remarks.model import RemarksModel
from ui.remarks.row import Row, Style

_ALONG = {Qt.Key.Key_Right: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_Left: -1}
_KEPT = 300
"""Rows that are kept as they were laid out last."""
_NOWHERE = (-1, -1)


class RemarksView(PickingView):
    """`current` is the remark in hand. A place that is clicked is told, and the next one by a key."""

    place_chosen = Signal(int, int)
    """Show these code points of the draft."""

    def __init__(self, model: RemarksModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(self._height, parent)
        self.current: Remark | None = None
        self._listed, self._theme = model, theme
        self.laid: dict[Remark, Row] = {}
        """The rows that were seen, as they were laid out last."""
        self._style, self._width = Style(theme), 0
        self._over, self._at = _NOWHERE, 0
        self.setAccessibleName("Remarks")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(model)

    def dress(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme = theme
        self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """The rows say something else, or look otherwise."""
        self._style = Style(self._theme, len(str(len(self._listed.remarks))))
        self.laid.clear()
        self.scheduleDelayedItemsLayout()

    def go_to(self, remark: Remark | None) -> None:
        """Tint and select the remark's row, and scroll as little as shows it; None, or one not listed: no row."""
        if remark is not self.current:
            self._at = 0
        self.current = remark
        self.pick(self._listed.row_of(remark))

    def place_box(self, row: int, place: int) -> QRect:
        """Where the words of a place stand in the viewport; nowhere while the row is not seen."""
        seen = self.where(row)
        return self._row(row).spots[place].box.translated(0, seen.y) if seen else QRect()

    def _row(self, at: int) -> Row:
        remark = self._listed.remarks[at]
        if remark not in self.laid:
            if len(self.laid) > _KEPT:
                self.laid.clear()
            self.laid[remark] = self._style.lay_out(self._listed.said(remark), self._width)
        return self.laid[remark]

    def _height(self, at: int) -> int:
        return self._row(at).height

    def _mood(self, row: int) -> Mood:
        mood = Mood.HOVERED if row == self._over[0] else Mood.CALM
        if self._listed.remarks[row] is self.current:
            mood |= Mood.CURRENT | (Mood.RINGED if self.is_ringed() else Mood.CALM)
        return mood

    def _place_under(self, point: QPoint) -> tuple[int, int]:
        """The row at a point of the viewport and its place there, -1 for none."""
        row = self.indexAt(point).row()
        seen = self.where(row) if row >= 0 else None
        return (row, self._row(row).place_at(point - QPoint(0, seen.y))) if seen else _NOWHERE

    def _hover(self, over: tuple[int, int]) -> None:
        if over != self._over:
            self._over = over
            shape = Qt.CursorShape.PointingHandCursor if over[1] >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _go_along(self, step: int) -> None:
        """To the next place of the remark in hand, from the first again after the last."""
        if self.current is not None:
            self._show_place(self.current, (self._at + step) % len(self.current.places))

    def _show_place(self, remark: Remark, place: int) -> None:
        self._at = place
        self.viewport().update()
        self.place_chosen.emit(*remark.places[place])

    def updateGeometries(self) -> None:
        """In another width the rows have other heights; a row in hand that was seen stays in sight."""
        row = self._listed.row_of(self.current)
        in_sight = any(seen.row == row for seen in self._seen or ())
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self.laid.clear()
        super().updateGeometries()
        if in_sight and row >= 0:
            self._scrolled.bring(row)
            self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, dirty = QPainter(self.viewport()), event.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(dirty, QColor(self._theme.panel))
        for seen in self.seen():
            box = QRect(0, seen.y, self._width, seen.height)
            if box.intersects(dirty):
                over = self._over[1] if seen.row == self._over[0] else -1
                mood = self._mood(seen.row)
                at = self._at if Mood.CURRENT in mood and len(self._row(seen.row).spots) > 1 else -1
                self._style.paint(painter, self._row(seen.row), seen.row + 1, box, mood, over=over, at=at)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        step = _ALONG.get(Qt.Key(event.key()))
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_along(step)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press takes the remark in hand; a click on one of its places goes to just that one."""
        QAbstractItemView.mouseReleaseEvent(self, event)
        row, place = self._place_under(event.position().toPoint())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton and self._listed.remarks[row] is self.current:
            self._show_place(self._listed.remarks[row], place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's own would select every row that the pressed mouse comes over."""
        if not event.buttons():
            self._hover(self._place_under(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(_NOWHERE)
        QAbstractItemView.leaveEvent(self, event)
