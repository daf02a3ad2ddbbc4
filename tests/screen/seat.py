"""A seat before a real screen: the program as a person starts it, keys as a keyboard sends them, and eyes."""

import os
import shutil
import struct
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from app.store import sqlite
from tests.cli.commands import PROGRAM, Said, run_program
from tests.missing import missing
from tests.ordinary_user import as_ordinary_user

WINDOW = "Proofdesk"
ARTICLE = (100, 60, 900, 240)
"""Where the first words of an article stand in the window as it is first, in pixels: left, top, width, height."""
BANNER = (260, 820, 590, 130)
"""Where news and Problems are told."""
DARK = 100
LONGEST = 30
"""Seconds that anything may take on a busy machine."""
_PIXELS_A_LINE, _COLOURS = 12, 19
"""Where in an XWD header the bytes of a line and the number of colours stand."""


class Seat:
    """`start` opens the program on the desk file, `leave` quits it by its key."""

    def __init__(self, qtbot: QtBot, display: str, pictures: Path, desk: Path) -> None:
        self._hands = shutil.which("xdotool") or missing("no keyboard here: xdotool is not installed")
        self._qtbot, self._pictures, self.desk = qtbot, pictures, desk
        self._environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        self._environment["DISPLAY"] = display
        self._said = pictures / "said.txt"
        self._program: subprocess.Popen[bytes] | None = None
        self._followed: list[str] = []

    def start(self, *words: str | Path) -> None:
        """Start the program in the folder of the desk file, and wait until its window has the keyboard."""
        self._start([str(PROGRAM), "--desk", str(self.desk), *map(str, words)])

    def start_as_ordinary_user(self) -> None:
        """The same, by a user to whom the permissions of files mean something."""
        self._start(as_ordinary_user(PROGRAM, "--desk", self.desk))

    def start_elsewhere(self, *words: str | Path) -> Said:
        """Start the program once more with the same desk file, and wait until it ends: another window has the desk."""
        command = [str(PROGRAM), "--desk", str(self.desk), *map(str, words)]
        ended = subprocess.run(command, capture_output=True, env=self._environment, timeout=LONGEST, check=False)
        return Said(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def windows(self) -> int:
        """How many windows of the program are to be seen."""
        return len(self._ask("search", "--onlyvisible", "--name", f"^{WINDOW}$").splitlines())

    def leave(self) -> int:
        """Quit by the key; the exit code."""
        assert self._program is not None
        self.press("ctrl+q")
        self.until(self._is_over, "The program came to its end")
        return self._program.returncode

    def end(self) -> None:
        """Whatever happened: no program stays behind."""
        if self._program is not None and not self._is_over():
            self._program.kill()
            self._program.wait()

    def press(self, *keys: str) -> None:
        """Press keys, each with what is held down: "v", "ctrl+Home"."""
        self._do("key", "--delay", "1", *keys)

    def type(self, words: str) -> None:
        self._do("type", "--delay", "1", words)

    def find(self, words: str) -> None:
        """Have words of the article selected: look for them, and close the search."""
        self.press("ctrl+f")
        self.type(words)
        self.press("Escape")

    def save_as(self, name: str, *, title: str) -> None:
        """Answer the dialog of this title, which is about to come.

        No window manager runs here: what it does when a dialog goes, give the keyboard back, is done in its stead.
        """
        self.until(lambda: self._has_keyboard(title), f"The dialog “{title}” came")
        self.press("ctrl+a")
        self.type(name)
        self.press("Return")
        self.until(lambda: not self._has_keyboard(title), f"The dialog “{title}” went")
        self.take_the_keyboard()

    def take_the_keyboard(self) -> None:
        """Let the window have the keys, as a window manager would when a dialog is gone for good."""
        self.until(self._takes_the_keyboard_back, "The window has the keyboard again")

    def recorded(self) -> list[str]:
        """The kinds of all entries that are on the disk, read from a copy: the program has the file to itself."""
        with TemporaryDirectory() as folder:
            for name in (self.desk.name, f"{self.desk.name}-wal"):
                if self.desk.with_name(name).exists():
                    shutil.copyfile(self.desk.with_name(name), Path(folder, name))
            try:
                with closing(sqlite.connect(Path(folder, self.desk.name))) as db:
                    return [kind for (kind,) in db.execute("SELECT kind FROM entries ORDER BY seq")]
            except sqlite.Error:  # it is just being made, or was copied while it was written
                return []

    def follows(self, *kinds: str) -> None:
        """Wait until nothing but these entries was recorded behind those that were waited for before."""
        self._followed += kinds
        self.until(lambda: self.recorded() == self._followed, f"{' and '.join(kinds)} followed")

    def told(self, *words: str) -> Any:
        """What the command line says of the desk, once the window is closed. Any: it is JSON."""
        said = run_program([str(PROGRAM), "--desk", str(self.desk), *words, "--json"])
        assert (said.code, said.err) == (0, "")
        return orjson.loads(said.out)

    def picture(self, left: int, top: int, width: int, height: int) -> QImage:
        """What is to be seen of the window now, in a part of it that is given in pixels."""
        place = self._ask("search", "--onlyvisible", "--name", f"^{WINDOW}$", "getwindowgeometry", "--shell")
        at = dict(line.split("=") for line in place.splitlines())
        dump = (self._pictures / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", dump[:100])
        begin, line = header[0] + 12 * header[_COLOURS], header[_PIXELS_A_LINE]
        screen = QImage(dump[begin:], header[4], header[5], line, QImage.Format.Format_RGB32)
        return screen.copy(int(at["X"]) + left, int(at["Y"]) + top, width, height)

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait until it is true; `what` is the sentence that then can be said of it."""
        try:
            self._qtbot.waitUntil(true, timeout=LONGEST * 1000)
        except NotInTime:
            said = self._said.read_text() or "nothing"
            pytest.fail(f"Not so within {LONGEST} seconds: {what}. The program said: {said}", pytrace=False)

    def _start(self, command: list[str]) -> None:
        with self._said.open("wb") as said:
            folder = self.desk.parent
            self._program = subprocess.Popen(command, stdout=said, stderr=said, env=self._environment, cwd=folder)
        self.until(lambda: self._has_keyboard(WINDOW), "The window came and had the keyboard")

    def _takes_the_keyboard_back(self) -> bool:
        """False where a window went while xdotool looked through all of them."""
        words = ("search", "--onlyvisible", "--name", f"^{WINDOW}$", "windowfocus", "--sync")
        tried = subprocess.run(
            [self._hands, *words], check=False, capture_output=True, env=self._environment, timeout=LONGEST
        )
        return tried.returncode == 0 and self._has_keyboard(WINDOW)

    def _is_over(self) -> bool:
        return self._program is not None and self._program.poll() is not None

    def _has_keyboard(self, title: str) -> bool:
        """Whether a window of this title is there and is where the keys go."""
        return self._ask("getwindowfocus", "getwindowname") == title

    def _do(self, *words: str) -> None:
        subprocess.run([self._hands, *words], check=True, env=self._environment, timeout=LONGEST)

    def _ask(self, *words: str) -> str:
        asked = subprocess.run(
            [self._hands, *words], check=False, capture_output=True, text=True, env=self._environment, timeout=LONGEST
        )
        return asked.stdout.strip()


def dark_pixels(picture: QImage) -> int:
    """How much ink there is."""
    return sum(
        QColor(picture.pixel(x, y)).lightness() < DARK for x in range(picture.width()) for y in range(picture.height())
    )
