"""Work in a thread that a sheet waits for: its progress is said again where the window is, and the sheet can end it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Watch(QObject):
    """`made` may be emitted from the thread: whole percent. `cancel` is what calls the work off."""

    made = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancel: Callable[[], None] = nothing

    def end(self) -> None:
        """The sheet went: what is still under way is not wanted any more."""
        self.cancel()
        self.deleteLater()


def nothing() -> None:
    """There is nothing to be called off."""
