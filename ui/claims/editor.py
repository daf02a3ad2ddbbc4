"""Rewording where the statement stands: a field of one paragraph that grows with its words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.claims.row import FRAME
from ui.guarded import Guarded
from ui.theme import fonts

_Index = QModelIndex | QPersistentModelIndex

_LEAVES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_OWN_FRAME = 2
TELL_AFTER = 400
"""Milliseconds that what is typed is behind at most."""


class StatementEditor(Guarded, QPlainTextEdit):
    """Enter, Escape and leaving the field commit. Whatever is pasted is plain and one line."""

    done = Signal(QWidget)
    typed = Signal(str)
    """What stands in the field, at most TELL_AFTER behind."""
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = 0
        self.setProperty("role", "field")
        self.setAccessibleName("Statement")
        self.setFont(fonts.sans(14))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_OWN_FRAME)
        self.horizontalScrollBar().rangeChanged.connect(self._stay_left)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(TELL_AFTER)
        self._late.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)

    def put(self, text: str) -> None:
        """Begin with this text, the caret behind it."""
        self.setPlainText(" ".join(text.split()))
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._late.stop()

    def text_height(self) -> int:
        """Pixels that the words need."""
        lines = self.document().firstBlock().layout().lineCount()
        return max(1, lines) * self.fontMetrics().lineSpacing()

    def stop(self) -> None:
        """Tell nothing any more: the field is about to go."""
        self._late.stop()
        self.blockSignals(True)

    def _changed(self) -> None:
        if not self._late.isActive():
            self._late.start()
        self._measure()

    def _measure(self) -> None:
        if self.text_height() != self._height:
            self._height = self.text_height()
            self.resized.emit()

    def _stay_left(self, _least: int, most: int) -> None:
        """A space that hangs over the edge is no reason to move the words."""
        if most:
            self.horizontalScrollBar().setRange(0, 0)

    def _tell(self) -> None:
        self.typed.emit(self.toPlainText())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only; a file is for the window to take in."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(" ".join(source.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVES:
            self.done.emit(self)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.done.emit(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()


class StatementDelegate(Guarded, QStyledItemDelegate):
    """Opens the field over a row's statement. `place` gives the rectangle of a row's words in the viewport."""

    opened = Signal(QWidget, QModelIndex)

    def __init__(self, place: Callable[[_Index], QRect], parent: QObject) -> None:
        super().__init__(parent)
        self._place = place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = StatementEditor(parent)
        editor.done.connect(self._commit)
        self.opened.emit(editor, index)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Once: what is being typed is not overwritten because the claim got a verdict."""
        if isinstance(editor, StatementEditor) and not editor.property("begun"):
            editor.setProperty("begun", True)
            editor.put(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        if isinstance(editor, StatementEditor):
            index.model().setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(self._place(index).adjusted(-FRAME, 2 - FRAME, FRAME, 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field itself says when it is done."""
        return False

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
