"""Carrying a row to another place with the mouse: no drag beyond the list, so nothing that could leave the program."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication

_EDGE = 28
_SPEED = 14
_BEAT = 30
"""Milliseconds between two steps of the scrolling at an edge."""


class Carrying(QObject):
    """From the press on a row to the drop before another; `row` is -1 while nothing is carried."""

    scrolled = Signal(int)
    """The pointer rests at an edge: scroll by so many pixels."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.row = self.target = self._pressed = -1
        self._start = QPoint()
        self._pull = QTimer(self)
        self._pull.setInterval(_BEAT)
        self._pull.timeout.connect(self._scroll)
        self._by = 0

    @property
    def is_on(self) -> bool:
        return self.row >= 0

    def press(self, row: int, at: QPoint) -> None:
        """The mouse went down on a row; -1 is none."""
        self._pressed, self._start = row, at

    def move(self, at: QPoint, gap: int, height: int) -> bool:
        """The mouse moved with its button down: `gap` is the row before which it is, in a list of this height.
        True once a row is carried.
        """
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self._pressed >= 0 and far:
            self.row, self._pressed = self._pressed, -1
        if self.is_on:
            self.target = gap
            self._pull_at(at.y(), height)
        return self.is_on

    def drop(self) -> tuple[int, int] | None:
        """The row carried and the row before which it falls; None where nothing was carried, or to its own place."""
        row, target = self.row, self.target
        self.stop()
        return (row, target) if row >= 0 and target not in {row, row + 1} else None

    def stop(self) -> None:
        """Put the row back."""
        self.row = self.target = self._pressed = -1
        self._pull.stop()

    def _pull_at(self, y: int, height: int) -> None:
        self._by = -_SPEED if y < _EDGE else _SPEED if y > height - _EDGE else 0
        if not self._by:
            self._pull.stop()
        elif not self._pull.isActive():
            self._pull.start()

    def _scroll(self) -> None:
        self.scrolled.emit(self._by)
