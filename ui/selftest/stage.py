"""The screen that the window and the pictures need: chosen before Qt is loaded, and tried by another process first.

Qt ends the process where a library or a screen is missing. So a child tries it; where that fails, all that needs a
screen fails with what the child said, and the rest goes on.
"""

import os
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING

from app.domain.problem import Problem
from ui.doorstep import SCREENS
from ui.selftest.children import child_command
from ui.selftest.trial import Outcome, Trial, expect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LONGEST = 120
"""Seconds that Qt may take to start."""


def choose() -> None:
    """Where there is no screen on Linux, let Qt draw without one: for this process and its children."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@cache
def application() -> "QApplication":
    """The one application object of the run. Raises Problem where a child of this program could not make one."""
    trouble = _tried()[1]
    if trouble:
        raise Problem(trouble)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  Qt is loaded only where it was seen to load

    from ui import screen  # noqa: PLC0415  the same

    running = QApplication.instance()
    return running if isinstance(running, QApplication) else screen.application(["proofdesk"])


def screen_answers(_trial: Trial) -> Outcome:
    """A screen is there, or Qt draws without one."""
    drawn = application().platformName()
    expect(drawn == _tried()[0], f"Here Qt draws by {drawn}, in a child by {_tried()[0]}.")
    return Outcome(f"Qt draws by {drawn}", "answers")


@cache
def _tried() -> tuple[str, str]:
    """By what Qt draws in a child of this program, and the trouble where it cannot."""
    child = subprocess.run(
        child_command("screen"), capture_output=True, text=True, encoding="utf-8", timeout=LONGEST, check=False
    )
    words = " ".join(child.stderr.split()[-60:]) or "it said nothing"
    return child.stdout.strip(), f"Qt cannot start ({child.returncode}): {words}" if child.returncode else ""
