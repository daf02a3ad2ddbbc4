"""The list as the reviewer handles it: tinted, walked through, reworded in its rows, put in another order."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QListView, QWidget

from app.domain.ids import ClaimId
from resources.themes import Theme
from ui.claims.carrying import Carrying
from ui.claims.editing import Editing
from ui.claims.model import ClaimsModel
from ui.claims.row import Mood
from ui.claims.rows import Rows
from ui.claims.words import Said
from ui.ground import INSET
from ui.picking import PickingView
from ui.standing import Index

_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ClaimsView(PickingView):
    """`said` tells what a claim's row says. The row of `current` is tinted, whatever is selected.

    Whether rows may be put in another order is `movable`.
    """

    moved = Signal(str, int)
    """This claim shall stand before that row; the row behind the last is the end."""

    def __init__(
        self, model: ClaimsModel, said: Callable[[ClaimId], Said], theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._rows = Rows(said, theme)
        super().__init__(lambda row: self._rows.of(model.claims[row]).height, parent)
        self.current: ClaimId | None = None
        self.movable = True
        self._claims, self._theme = model, theme
        self._hovered = -1
        self._lost: tuple[ClaimId, str] | None = None
        self._carrying = Carrying(self)
        self._carrying.scrolled.connect(self.scroll_by)
        self.editing = Editing(self._rows, self._claim_at, self.statement_rect, self)
        self.editing.grew.connect(self._follow_editor)
        self._set_up()

    def _set_up(self) -> None:
        self.setAccessibleName("Claims")
        self.setEditTriggers(QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed)
        self.setItemDelegate(self.editing.delegate)
        self.setModel(self._claims)

    def dress(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme = theme
        self._rows.dress(theme)
        self.scheduleDelayedItemsLayout()

    def renumber(self, count: int) -> None:
        """The claims have other numbers; there are so many of them."""
        self._rows.renumber(count)
        self.scheduleDelayedItemsLayout()

    def follow(self, claim: ClaimId) -> None:
        """What the claim's row says changed: draw it again, and what is under it where its height is another."""
        was, seen = self._rows.forget(claim), self.where(self._claims.row_of(claim))
        if was is None or seen is None:
            return
        if self._rows.of(claim).height == was.height:
            self.viewport().update(QRect(0, seen.y, self.viewport().width(), seen.height))
        else:
            self.updateGeometries()

    def go_to(self, claim: ClaimId | None) -> None:
        """Tint and select the claim's row, and scroll as little as shows it. None, or one not listed: no row."""
        self.current = claim
        self.pick(self._claims.row_of(claim))

    def open_editor(self) -> None:
        """Reword the current row."""
        row = self._claims.row_of(self.current)
        if row >= 0:
            self.scrollTo(self._claims.index(row))
            self.edit(self._claims.index(row))

    def resume(self) -> None:
        """After the list was made anew: go on rewording what was being reworded, where it is still listed."""
        if self._lost is not None and self._lost[0] == self.current and self._claims.row_of(self.current) >= 0:
            self.open_editor()
            self.editing.put(self._lost[1])
        self._lost = None

    def statement_rect(self, index: Index) -> QRect:
        """Where the row's statement stands in the viewport; outside of it where the row is not seen."""
        return self._rows.of(self._claim_at(index)).text.translated(0, self.visualRect(index).top())

    def _claim_at(self, index: Index) -> ClaimId:
        return self._claims.claims[index.row()]

    def _follow_editor(self, claim: ClaimId) -> None:
        self._scrolled.bring(self._claims.row_of(claim))
        self.updateGeometries()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _mood(self, row: int) -> Mood:
        claim = self._claims.claims[row]
        mood = Mood.CURRENT if claim == self.current else Mood.CALM
        if row == self._hovered and not self._carrying.is_on:
            mood |= Mood.HOVERED
        if claim == self.current and self.is_ringed():
            mood |= Mood.FOCUSED
        if row == self._carrying.row:
            mood |= Mood.CARRIED
        return mood | Mood.EDITED if claim == self.editing.claim else mood

    def _gap_at(self, y: int) -> int:
        """The row before which something dropped at this height would stand."""
        for seen in self.seen():
            if y < seen.y + seen.height // 2:
                return seen.row
        return self.seen()[-1].row + 1 if self.seen() else 0

    def _paint_gap(self, painter: QPainter) -> None:
        target = self._carrying.target
        seen = self.where(target) or self.where(target - 1)
        if seen is not None:
            y = seen.y + (0 if seen.row == target else seen.height)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawLine(INSET + 4, y, self.viewport().width() - INSET - 4, y)

    def _move_current(self, by: int) -> None:
        row = self._claims.row_of(self.current)
        if self.movable and row >= 0 and 0 <= row + by < len(self._claims.claims):
            self.moved.emit(self._claims.claims[row], row + by + (by > 0))

    def _drop(self) -> None:
        dropped = self._carrying.drop()
        self.viewport().update()
        if dropped is not None:
            self.moved.emit(self._claims.claims[dropped[0]], dropped[1])

    def reset(self) -> None:
        self._lost = self.editing.lose()
        super().reset()

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        if first <= self._claims.row_of(self.editing.claim) <= last:
            self.editing.lose()
        super().rowsAboutToBeRemoved(parent, first, last)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """All ways out of the field lead through here."""
        self.editing.close()
        super().closeEditor(editor, hint)

    def updateGeometries(self) -> None:
        """Rows may get other heights; a current row that was seen stays in sight."""
        row = self._claims.row_of(self.current)
        in_sight = any(seen.row == row for seen in self._seen or ())
        self._rows.fit(self.viewport().width())
        super().updateGeometries()
        if in_sight and 0 <= row < len(self._claims.claims):
            self._scrolled.bring(row)
            self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.panel))
        for seen in self.seen():
            if seen.y <= event.rect().bottom() and seen.y + seen.height > event.rect().top():
                row = self._rows.of(self._claims.claims[seen.row])
                self._rows.style.paint(painter, row, seen.y, self.viewport().width(), self._mood(seen.row))
        if self._carrying.is_on:
            self._paint_gap(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """While the keyboard is here, moving a claim is meant among the claims that are listed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _steps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if steps := _steps(event):
            self._move_current(steps)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_editor()
        elif event.key() == Qt.Key.Key_Escape and self._carrying.is_on:
            self._carrying.stop()
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.movable:
            self._carrying.press(self.indexAt(at).row(), at)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's own would select every row that the pressed mouse comes over."""
        at = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self._carrying.move(at, self._gap_at(at.y()), self.viewport().height()):
                self.viewport().update()
        else:
            self._hover(self.indexAt(at).row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carrying.is_on:
            self._drop()
        self._carrying.stop()
        QAbstractItemView.mouseReleaseEvent(self, event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        QAbstractItemView.leaveEvent(self, event)


def _steps(event: QKeyEvent) -> int:
    """How far the key moves a claim down in the list; 0 where it is none that does."""
    return _UP_AND_DOWN.get(Qt.Key(event.key()), 0) if event.modifiers() & Qt.KeyboardModifier.AltModifier else 0
