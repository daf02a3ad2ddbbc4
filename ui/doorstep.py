"""What is looked at before any window: whether the words can be understood, the file is there, and so is a screen."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ui import options
from ui.options import WrongUsage

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Any of these tells Qt on Linux where to show a window; without one it aborts the process."""


class Refusal(NamedTuple):
    """Why no window opens: the exit code, and sentences for standard error."""

    code: int
    says: str


def refusal(words: Sequence[str], environment: Mapping[str, str] = os.environ) -> Refusal | None:
    """None where a window can be opened for these words."""
    try:
        told = options.read(words)
        unreachable = _unreachable(told.file) if told.file is not None else None
        if unreachable is not None:
            return unreachable
        options.settled(told)
    except WrongUsage as wrong:
        return Refusal(2, f"{wrong}\n{options.USAGE}")
    if sys.platform == "linux" and not any(environment.get(name) for name in SCREENS):
        do = "Start it in a desktop session, or use the command line: proofdesk --help."
        return Refusal(1, f"There is no screen to open a window on. {do}")
    return None


def _unreachable(file: Path) -> Refusal | None:
    """Why the file cannot be opened: it is not there, or one may not so much as look for it."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return _missing(file)
    except OSError as error:
        return Refusal(1, f"{file} could not be read: {error.strerror}. Nothing was opened.")
    return None


def _missing(file: Path) -> Refusal:
    """A bare word may have been meant as a command."""
    if str(file) == file.stem:
        return Refusal(2, f"There is no command {file}, and no file of that name.\n{options.USAGE}")
    return Refusal(1, f"There is no file {file}. Nothing was opened.")
