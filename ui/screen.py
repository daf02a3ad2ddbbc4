"""The application object, made where there is a screen; where there is none, a sentence and the end of the program.

Only Qt knows which screens it can use (X11, Wayland, one behind ssh) and in which order it tries them, and it ends the
process with an abort where none of them answers. Asking beforehand would be asking twice; its last word is caught.
"""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ui.application import Application

CANNOT_CONNECT = "could not connect to display"
DO = "Start it in a desktop session, or use the command line: proofdesk --help."


def application(words: Sequence[str]) -> Application:
    """The application, named by `words`. Ends the program with exit code 1 where no screen answers."""
    said: list[str] = []

    def listen(level: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if level is QtMsgType.QtFatalMsg:
            _end(refusal(said))
        said.append(message)

    before = qInstallMessageHandler(listen)
    made = Application(list(words))
    qInstallMessageHandler(before)
    for message in said:
        _print(message)
    return made


def refusal(said: Sequence[str]) -> str:
    """The sentences for standard error, from what Qt said before it gave up."""
    for message in reversed(said):
        if message.startswith(CANNOT_CONNECT):
            display = message.removeprefix(CANNOT_CONNECT).strip()
            which = f"the screen {display} does not answer" if display else "no screen answers"
            return f"No window can be opened: {which}. {DO}"
    reason = said[0].strip().rstrip(".") if said else "Qt cannot start"
    return f"No window can be opened: {reason}. {DO}"


def _end(says: str) -> NoReturn:
    """Go at once: behind a fatal message Qt aborts, whatever is raised."""
    _print(says)
    os._exit(1)


def _print(says: str) -> None:
    """On standard error, where there is one: a program without a console has none."""
    print(says, file=sys.stderr, flush=True)  # noqa: T201  there is no window to say it in
