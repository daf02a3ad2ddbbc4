"""The program as it is started on a desk with an article, until that is painted: the moment is said, and it ends."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import options, screen
from ui.program import Program, stay


def say_when_painted(words: Sequence[str], say: Callable[[str], None]) -> None:
    """Start on the desk of these words; the first paint of a desk with an article is its words (ui.firstlook)."""
    application = screen.application(["proofdesk"])
    application.setApplicationName("Proofdesk")
    program = _Watched(application, words, say)
    program.begin()
    stay(application, program)


class _Watched(Program):
    def __init__(self, application: QApplication, words: Sequence[str], say: Callable[[str], None]) -> None:
        super().__init__(application, options.read(words))
        self._say, self._leaves = say, application

    def _furnish(self) -> None:
        """What follows the first paint."""
        self._say(f"{time.time():.6f}")
        QTimer.singleShot(0, self._leaves.quit)
