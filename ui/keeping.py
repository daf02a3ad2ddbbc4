"""The settings while the program runs: what they are now, written down a moment after they changed.

Each window has settings of its own while it is open; in the file, what all of them changed is put together.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.problem import Problem
from ui import settings
from ui.merging import merged
from ui.settings import Settings

BEHIND = 400
"""Milliseconds; `flush` writes at once."""


class Keeping(QObject):
    """`failed` says once that the file cannot be written; the program goes on without it."""

    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.now = settings.load(path)
        self._written = self.now
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=BEHIND)
        self._timer.timeout.connect(self.flush)

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Have the settings be what `change` makes of them."""
        self.now = change(self.now)
        if self.now != self._written and not self._timer.isActive():
            self._timer.start()

    def with_others(self) -> Settings:
        """The settings with what other windows have changed meanwhile."""
        return merged(self._written, self.now, settings.said_in(self._path) or self.now)

    def flush(self) -> None:
        """Write them down, where they are not."""
        self._timer.stop()
        if self.now == self._written:
            return
        try:
            settings.save(self._path, self.with_others())
            self._written = self.now
        except Problem as problem:
            self._tell(problem)

    def forget_desks(self, here: Path) -> None:
        """Have no desk file named but the one that stands here, whichever window had named it. Raises Problem."""
        settings.save(self._path, self.with_others().without_desks(here))
        self._timer.stop()
        self.now = self._written = self.now.without_desks(here)

    def _tell(self, problem: Problem) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(problem)
