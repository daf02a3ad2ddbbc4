"""What child processes get of our surroundings: nothing, whatever is set here, a secret least of all."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.confinement.children import started
from app.intake import child as intake
from app.reading import worker as reading
from ui.selftest.children import child_command
from ui.selftest.trial import Outcome, Trial, expect

MARK = "proofdesk-self-test-secret"
NAMES = ("LD_LIBRARY_PATH", "PYTHONPATH", "DYLD_LIBRARY_PATH", "PROOFDESK_SECRET")
"""What is set while the children are started; the value is marked, for a bundle sets some of these anew by itself."""


def surroundings(_trial: Trial) -> Outcome:
    """On Linux both readers are looked at while they live, elsewhere a child says what it got."""
    with _marked():
        got = _looked_at() if sys.platform == "linux" else {"child": _told()}
    arrived = [f"{who}: {name}" for who, variables in got.items() for name in variables if MARK in variables[name]]
    names = "; ".join(f"{who} has {', '.join(sorted(variables)) or 'none'}" for who, variables in got.items())
    expect(not arrived, f"These arrived in a child process: {', '.join(arrived)}.")
    return Outcome(names, "none arrived")


@contextmanager
def _marked() -> Iterator[None]:
    """All of them set to the mark, and back to what they were."""
    before = {name: os.environ.get(name) for name in NAMES}
    os.environ.update(dict.fromkeys(NAMES, f"/nowhere/{MARK}"))
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


def _looked_at() -> dict[str, dict[str, str]]:
    """The environments of the two readers, as the system has them."""
    read = started([*intake.child_command(), "text/plain"])
    worker = reading.start(reading.child_command())
    try:
        return {"intake": _environment(read), "reading": _environment(worker)}
    finally:
        for child in (read, worker):
            _end(child)


def _environment(child: subprocess.Popen[bytes]) -> dict[str, str]:
    said = Path(f"/proc/{child.pid}/environ").read_bytes().decode("utf-8", "surrogateescape")
    pairs = (pair.partition("=") for pair in said.split("\0") if pair)
    return {name: value for name, _, value in pairs}


def _told() -> dict[str, str]:
    """What a child of this program says, started as the readers are."""
    child = started(child_command("surroundings"))
    said = child.stdout.read() if child.stdout else b""
    _end(child)
    told: dict[str, str] = json.loads(said)
    return told


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.communicate()
