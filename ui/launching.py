"""Another window: this very program, started once more in a process of its own that outlives this one."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from app.domain.problem import Problem
from ui import surroundings


def start(words: Sequence[str]) -> None:
    """Start the program with these words. Raises Problem."""
    command, *before = program()
    process = QProcess()
    process.setProgram(command)
    process.setArguments([*before, *words])
    process.setProcessEnvironment(_environment())
    if not process.startDetached():
        raise Problem("Another window could not be started.", kept="Nothing was changed.")


def program() -> list[str]:
    """The command that starts this program."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-I", "-m", "ui"]
    return [_image() or sys.executable]


def _image() -> str | None:
    """The one file of an AppImage that we run from: what is mounted of it goes when we do."""
    image, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    return image if image and mounted and Path(sys.executable).is_relative_to(mounted) else None


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in surroundings.for_others().items():
        environment.insert(name, value)
    return environment
