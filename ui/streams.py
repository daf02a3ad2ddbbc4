"""Standard streams where there are none: on Windows a program with a window has none, and a verb would stumble."""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_MODES = {"stdin": "r", "stdout": "w", "stderr": "w"}


@contextmanager
def lent() -> Iterator[None]:
    """For each that is missing one that leads nowhere, as long as a verb runs."""
    with ExitStack() as stack:
        for name, mode in _MODES.items():
            if getattr(sys, name) is None:
                nowhere = stack.enter_context(Path(os.devnull).open(mode, encoding="utf-8"))
                setattr(sys, name, nowhere)
                stack.callback(setattr, sys, name, None)
        yield
