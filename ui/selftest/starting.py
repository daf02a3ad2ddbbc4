"""One start of the program on a desk file, for whoever measures how long it takes until the words are painted."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui import program
from ui.firstlook import FirstLook
from ui.program import Painted, Program


def start(path: str, say: Callable[[str], None]) -> None:
    """Say the time when the article is painted, in seconds since 1970; close the window once all of it stands.

    A desk that is not there is made, with the sample in it: then it is the empty window that is painted.
    """
    program.run(["--desk", path], partial(_watch, say))


def _watch(say: Callable[[str], None], running: Program) -> None:
    if running.window is None:
        return
    seen: QWidget = running.window.findChild(FirstLook) or running.window
    Painted(seen).once.connect(partial(_tell, say))
    running.stands.connect(partial(_leave, running))


def _tell(say: Callable[[str], None]) -> None:
    say(repr(time.time()))


def _leave(running: Program) -> None:
    """Close the window, or have it closed when the sample has come."""
    if running.desk is None or running.window is None:
        return
    if running.desk.article is not None:
        running.window.close()
    else:
        running.desk.article_changed.connect(running.window.close)
