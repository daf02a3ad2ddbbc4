"""The application object: Qt's own, and it says which file the desktop asks it to open."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.guarded import Guarded


class Application(Guarded, QApplication):
    """`file_opened` says each file that macOS sends, at the start or whenever one is double-clicked later."""

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
