"""How long until the window's words are painted: the bundle beside the source, in turn, in the same minutes."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bundling.places import ROOT
from bundling.proving import home, kept, program

SAMPLE = ROOT / "resources" / "sample" / "dam-gate.txt"
DESK = "start.proofdesk"
ROUNDS = 12
WARM = 2
"""Rounds that count for nothing: the disk is read then."""


def start_times(bundle: Path) -> tuple[float, float]:
    """Seconds from the command to the first paint, the median of the bundle's and of the source's."""
    commands = ([program(bundle)], [sys.executable, "-m", "ui"])
    with home() as place:
        _run([*commands[1], "--desk", str(place / DESK), "add", str(SAMPLE)], place)
        rounds = [[_started(command, place) for command in commands] for _ in range(ROUNDS)][WARM:]
    return median(one for one, _ in rounds), median(other for _, other in rounds)


def _started(command: Sequence[str], place: Path) -> float:
    """One start on a desk with the sample article, as the program tells it when it has painted. Raises
    CalledProcessError.
    """
    began = time.time()
    return float(_run([*command, "--child-selftest", "start", "--desk", str(place / DESK)], place)) - began


def _run(command: Sequence[str], place: Path) -> str:
    env = {**kept(), "HOME": str(place), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=True).stdout
