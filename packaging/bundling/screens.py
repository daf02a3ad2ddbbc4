"""A real X screen that nobody sees (Xvfb), for whoever has to try a window on one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def x_screen(width: int, height: int, *options: str) -> Iterator[str]:
    """The DISPLAY name of a server of this size in pixels. Raises FileNotFoundError where Xvfb is not installed."""
    told, number = os.pipe()
    command = ["Xvfb", "-displayfd", str(number), "-screen", "0", f"{width}x{height}x24"]
    command += ["-nolisten", "tcp", "-noreset", *options]
    with subprocess.Popen(command, pass_fds=[number], stderr=subprocess.DEVNULL) as server:
        os.close(number)
        with os.fdopen(told) as answer:
            display = answer.readline().strip()
        try:
            yield f":{display}"
        finally:
            server.terminate()
