"""The program as it is started on a desk with an article, until that is painted: the moment is said, and it ends."""

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import program
from ui.options import Options


def say_when_painted(words: Sequence[str], say: Callable[[str], None]) -> None:
    """Start on the desk of these words; the first paint of a desk with an article is its words (ui.firstlook)."""
    program.run(words, partial(_Watched, say))


class _Watched(program.Program):
    def __init__(self, say: Callable[[str], None], application: QApplication, told: Options) -> None:
        super().__init__(application, told)
        self._say, self._leaves = say, application

    def _furnish(self) -> None:
        """What follows the first paint."""
        self._say(f"{time.time():.6f}")
        QTimer.singleShot(0, self._leaves.quit)
