"""How long until the window's words are painted: the bundle beside the source, in turn, in the same minutes.

On a real X screen where there can be one, else offscreen.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from statistics import median

from bundling.places import ROOT
from bundling.proving import SIZE, home, program, session
from bundling.screens import x_screen

SAMPLE = ROOT / "resources" / "sample" / "dam-gate.txt"
DESK = "start.proofdesk"
_START = ("--child-selftest", "start")
ROUNDS = 12
WARM = 2
"""Rounds that count for nothing: the disk is read then."""


def start_times(bundle: Path) -> tuple[float, float]:
    """Seconds from the command to the first paint on a desk with the sample article, the median of the bundle's and of
    the source's. Raises CalledProcessError.
    """
    commands = ([program(bundle)], [sys.executable, "-m", "ui"])
    screen = x_screen(*SIZE) if shutil.which("Xvfb") else nullcontext("")
    with home() as place, screen as display:
        desk, env = ("--desk", str(place / DESK)), session(place, display)
        _run([*commands[1], *desk, "add", str(SAMPLE)], env)
        rounds = [[_started([*command, *_START, *desk], env) for command in commands] for _ in range(ROUNDS)][WARM:]
    return median(one for one, _ in rounds), median(other for _, other in rounds)


def _started(command: Sequence[str], env: Mapping[str, str]) -> float:
    """One start, as the program tells it when it has painted."""
    began = time.time()
    return float(_run(command, env)) - began


def _run(command: Sequence[str], env: Mapping[str, str]) -> str:
    return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=True).stdout
