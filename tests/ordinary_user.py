"""A user to whom permissions mean something: root without its powers, where the tests are run by root.

Root of a container may do everything, whatever a file's bits say; without its capabilities it is a user like any
other, who happens to own the Python that runs here (another user could often not even start that). What belongs to
somebody else is then as far from it as from anybody.
"""

import os
import shutil
from pathlib import Path

import pytest

from tests.missing import missing

SOMEBODY_ELSE = 65534
"""The user id of nobody, on every system."""
WITHOUT_POWERS = ("--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all")


def as_ordinary_user(*words: str | Path) -> list[str]:
    """The words of a command that runs others as an ordinary user; skips where there is no such way."""
    if os.name == "nt":
        pytest.skip("Windows has no such permissions")
    command = [str(word) for word in words]
    if os.geteuid() != 0:
        return command
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        missing("setpriv, by which root gives its powers up, is not installed")
    return [setpriv, *WITHOUT_POWERS, *command]


def give_away(*paths: Path) -> None:
    """Let the paths belong to somebody else, where that can be done: what one owns one could allow oneself."""
    if os.name != "nt" and os.geteuid() == 0:
        for path in paths:
            os.chown(path, SOMEBODY_ELSE, SOMEBODY_ELSE)
