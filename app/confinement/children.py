"""A child process of this very program, with none of our surroundings: no variables, folder, terminal or open file."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_NEEDED = ("SYSTEMROOT",)
"""What Python cannot start without on Windows."""


def command(word: str, module: str) -> list[str]:
    """The command that starts a child: a frozen program starts itself with the word, Python runs the module."""
    return [sys.executable, word] if getattr(sys, "frozen", False) else [sys.executable, "-I", "-m", module]


def kept(*names: str) -> dict[str, str]:
    """Of our variables those with these names, and what no child can do without."""
    return {name: os.environ[name] for name in (*_NEEDED, *names) if name in os.environ}


def started(
    command: list[str], variables: Mapping[str, str] | None = None, stdin: int = subprocess.PIPE
) -> subprocess.Popen[bytes]:
    """The child, with these variables alone; without any, with what it cannot do without. Raises OSError."""
    if sys.platform == "win32":
        hidden = subprocess.CREATE_NO_WINDOW
    else:
        hidden = 0
    return subprocess.Popen(
        command,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=dict(kept() if variables is None else variables),
        cwd=Path(sys.executable).anchor,
        start_new_session=True,
        creationflags=hidden,
    )
