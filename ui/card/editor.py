"""A plain text editor that grows with its text: plain words in, the very same words out."""

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.guarded import Guarded

AWHILE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Reasons for which the focus leaves and comes back by itself: nobody has left the field."""

_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BREAKS = re.compile(r"\s*[\n\r\v\f\x85\u2028\u2029]\s*")
_FRAME = 14
"""What the style sheet's border and padding take of the height, above and below together."""


class Editor(Guarded, QPlainTextEdit):
    """Grows from `least` to `most` lines. With `one_line`, Return ends it and no line break ever gets in."""

    ended = Signal()
    """Escape, Ctrl+Return, or Return in one line: the words are as they should be."""
    left = Signal()
    """The focus went elsewhere and will not come back by itself."""

    def __init__(
        self, least: int = 2, most: int = 12, *, one_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._one_line = least, most, one_line
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def words(self) -> str:
        """The text as it was put in: no-break spaces stay what they are, which toPlainText() does not grant."""
        return self.document().toRawText().replace("\u2029", "\n")

    def replace_words(self, text: str) -> None:
        """Put other words in as if they had been typed, so that Ctrl+Z brings back what was there."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def fit(self) -> None:
        """Be as high as the text, within the bounds."""
        needed = round(self.document().size().height())
        lines = max(self._least, min(self._most, needed))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = round(lines * QFontMetricsF(self.font()).lineSpacing() + 0.5) + _FRAME
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """What ends the field is the field's own, whatever the window means by it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._ends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._ends(event):
            self.ended.emit()
        elif event.key() in _RETURN:
            self.insertPlainText("\n")  # Shift+Return would put in a U+2028
        else:
            super().keyPressEvent(event)

    def _ends(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() in _RETURN and (self._one_line or control)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in AWHILE:
            self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only; a file is for the window to take in."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(_BREAKS.sub(" ", source.text()) if self._one_line else source.text())
