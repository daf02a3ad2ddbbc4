"""A real X11 screen of our own, which nobody sees."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path

from bundling.screens import x_screen
from tests.missing import missing

SIZE = (1800, 1200)
"""Pixels; the window as it is first has room to be anywhere."""
LIBRARIES = ("xcb-cursor", "xcb-icccm", "xcb-keysyms", "xcb-shape", "xkbcommon-x11")
"""What Qt needs there beside what it needs everywhere."""


@contextmanager
def x_server(pictures: Path | None = None) -> Iterator[str]:
    """The DISPLAY name of a running server; skips where there can be none. It keeps its screen in `pictures`."""
    server = shutil.which("Xvfb")
    lacking = [name for name in LIBRARIES if find_library(name) is None]
    if server is None or lacking:
        missing(f"no screen here: {'Xvfb' if server is None else ', '.join(lacking)} is not installed")
    with x_screen(*SIZE, *(["-fbdir", str(pictures)] if pictures else [])) as display:
        yield display
