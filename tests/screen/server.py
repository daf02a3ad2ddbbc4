"""A real X11 screen of our own, which nobody sees."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path

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
    read, write = os.pipe()
    command = [
        server,
        "-displayfd",
        str(write),
        "-screen",
        "0",
        f"{SIZE[0]}x{SIZE[1]}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    command += ["-fbdir", str(pictures)] if pictures else []
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as child:
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            child.terminate()
