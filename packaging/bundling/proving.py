"""The proof: the bundle's own self-test in every surrounding to be had here, held against the source's answers."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bundling.places import ROOT
from bundling.screens import x_screen
from bundling.tree import lay_out

PROGRAM = "proofdesk-cli.exe" if sys.platform == "win32" else "proofdesk"
"""What has a standard output: a window's program has none on Windows."""
SIZE = (1600, 1000)
"""Pixels of the X screen."""
SLOW = 300
"""Seconds after which a self-test has failed."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What one run of the self-test said."""

    where: str
    parts: Mapping[str, tuple[bool, str, object]]
    versions: Mapping[str, str]
    complaint: str = ""

    @property
    def failed(self) -> list[str]:
        """What did not work, in sentences."""
        wrong = [f"{name}: {says}" for name, (works, says, _) in self.parts.items() if not works]
        return [*wrong, *([self.complaint] if self.complaint else [])]


def program(bundle: Path) -> str:
    """What is started to prove it: on macOS the program in the application, which is what is handed on."""
    if sys.platform == "darwin":
        return str(bundle.parent / "Proofdesk.app" / "Contents" / "MacOS" / PROGRAM)
    return str(bundle / PROGRAM)


def prove(command: list[str], where: str, env: Mapping[str, str], cwd: Path | None = None) -> Proof:
    """Run the self-test in just these surroundings."""
    try:
        ended = subprocess.run(
            [*command, "selftest", "--json"], env=dict(env), cwd=cwd, capture_output=True, timeout=SLOW, check=False
        )
    except subprocess.TimeoutExpired:
        return Proof(where, {}, {}, f"it had not ended after {SLOW} s")
    return read(where, ended.returncode, ended.stdout.decode(), ended.stderr.decode(errors="replace"))


def read(where: str, code: int, output: str, errors: str) -> Proof:
    """The proof that was written to standard output; without one, what was complained of in its stead."""
    try:
        told = json.loads(output)
    except ValueError:
        return Proof(where, {}, {}, f"exit code {code}, and no answer: {(output + errors).strip()[-2000:]}")
    parts = {one["name"]: (one["works"], one["says"], one["answer"]) for one in told["parts"]}
    sound = code == 0 and bool(parts)
    return Proof(where, parts, told["versions"], "" if sound else f"exit code {code}. {errors.strip()[-2000:]}")


def unlike(one: Proof, other: Proof) -> list[str]:
    """The parts whose answers are not the same in both."""
    names = sorted(one.parts.keys() | other.parts.keys())
    return [name for name in names if _answer(one, name) != _answer(other, name)]


def _answer(proof: Proof, name: str) -> object:
    return proof.parts[name][2] if name in proof.parts else "not tried"


def of_source() -> Proof:
    """The same from source, by the Python that builds."""
    with home() as place:
        return prove([sys.executable, "-m", "ui"], "from source", session(place), ROOT)


def of_bundle(folder: Path) -> Iterator[Proof]:
    """In the bundle: offscreen, with nothing in the environment, moved with a home of unusual letters, on a screen."""
    yield offscreen(folder)
    yield prove([program(folder)], "empty environment", _least(), Path(folder.anchor))
    with home("Zoë’s home, été") as place, moved(folder, place / "Übung und Prüfung") as there:
        yield prove([str(there / PROGRAM)], "moved, home and folder with a space and accents", session(place), place)
    if shutil.which("Xvfb"):
        with home() as place, x_screen(*SIZE) as display:
            yield prove([program(folder)], "on an X screen", session(place, display), place)


def offscreen(folder: Path) -> Proof:
    """In the bundle, with an ordinary home and no screen."""
    with home() as place:
        return prove([program(folder)], "offscreen", session(place), place)


@contextmanager
def home(name: str = "home") -> Iterator[Path]:
    """A home folder that nobody has used."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / name
        place.mkdir()
        yield place


@contextmanager
def moved(folder: Path, target: Path) -> Iterator[Path]:
    """The bundle in another place."""
    lay_out(folder, target)
    yield target


def _least() -> dict[str, str]:
    """Nothing, but for what no program can start without on Windows."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def session(home: Path, display: str = "") -> dict[str, str]:
    """What a program may expect of any session, with this home, on this X screen or on none."""
    names = ("PATH", "LANG", "SYSTEMROOT", "TEMP", "TMP")
    screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {"QT_QPA_PLATFORM": "offscreen"}
    return {**{name: os.environ[name] for name in names if name in os.environ}, "HOME": str(home), **screen}
