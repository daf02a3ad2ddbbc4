"""The document that Qt is given: plain words, which name no file, and if they did, none would be read."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QTextDocument

from ui.guarded import Guarded


class Paper(Guarded, QTextDocument):
    """One paragraph a line of `words`. It is never written in."""

    def __init__(self, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setPlainText(words)

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing that an article contains is ever fetched by showing it."""
