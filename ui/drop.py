"""What is dropped on the window: files to take in, or the text of an article."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent


class Dropped(QObject):
    """Says what came, as plain values."""

    files = Signal(tuple)
    text = Signal(str)

    def takes(self, data: QMimeData) -> bool:
        """Whether there is anything to read in it."""
        return bool(_files(data)) or data.hasText()

    def take(self, event: QDropEvent) -> None:
        """Say what was dropped; what it came from stays as it is."""
        data = event.mimeData()
        event.acceptProposedAction()
        if _files(data):
            self.files.emit(_files(data))
        else:
            self.text.emit(data.text())


def _files(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
