"""`python -m tests.shots [--out DIR] [--text SCALE] [NAME…]`: draw the screens in each theme and size, as PNG files."""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PROOFDESK_REVIEWER"] = "Ines Berg"

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from resources.looks import ThemeName
from tests.shots import desks
from tests.shots.screens import SCREENS, Screen
from ui.options import Options
from ui.program import Program

SIZES = ((1024, 700), (1600, 1000))
THEMES = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST)
Named = Callable[[ThemeName, tuple[int, int]], Path]
SETTLED = 260
"""Milliseconds after which nothing moves any more."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """The folder they are put in, and the scale at which all text is set."""

    folder: Path
    scale: float

    def file(self, name: str, theme: ThemeName, size: tuple[int, int]) -> Path:
        at = "" if self.scale == 1 else f"-{round(100 * self.scale)}"
        return self.folder / f"{name}-{theme}-{size[0]}x{size[1]}{at}.png"


def main() -> int:
    """Draw what was asked for, everything by default; 1 where a name is no screen."""
    asked = arguments()
    screens = [screen for screen in SCREENS if not asked.names or screen.name in asked.names]
    if not screens and asked.names != ["trouble"]:
        print(f"The screens are: {', '.join(screen.name for screen in SCREENS)}, trouble", file=sys.stderr)
        return 1
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = str(Path(folder) / name)
        to = Pictures(asked.out, asked.text)
        draw(screens, Path(folder), to, with_trouble=not asked.names or "trouble" in asked.names)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--text", type=float, default=1.0, metavar="SCALE", help="0.8 to 2.0")
    parser.add_argument("names", nargs="*")
    return parser.parse_args()


def draw(screens: list[Screen], folder: Path, to: Pictures, *, with_trouble: bool) -> None:
    """Each desk is made once; each screen has a program of its own."""
    application = QApplication(["proofdesk"])
    made: dict[desks.Desk | None, Path] = {}
    for screen in screens:
        if screen.fill is desks.real and not desks.REAL.exists():
            print(f"{screen.name}: left out, there is no {desks.REAL.name}")
            continue
        if screen.fill not in made:
            made[screen.fill] = desks.make(folder / f"{screen.name}.proofdesk", screen.fill)
        copy = folder / "open.proofdesk"
        copy.write_bytes(made[screen.fill].read_bytes())
        for kept in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            shutil.rmtree(folder / kept, ignore_errors=True)
        draw_screen(application, screen, copy, to)
    if with_trouble:
        draw_trouble(application, folder, to)


def draw_screen(application: QApplication, screen: Screen, desk: Path, to: Pictures) -> None:
    """One program for a screen: its looks are changed while it stands, as a reviewer would."""
    program = Program(application, Options(desk=desk, sample=False))
    program.begin()
    until(application, lambda: program.room is not None)
    window, room = program.window, program.room
    assert window is not None
    assert room is not None
    window.resize(*SIZES[0])
    program.appearance.enlarge(to.scale)
    settle(application)
    screen.does(window, room)
    draw_looks(application, program, window, partial(to.file, screen.name))
    window.close()
    until(application, lambda: room.has_ended)
    program.end()
    program.deleteLater()
    application.sendPostedEvents(program, QEvent.Type.DeferredDelete.value)


def draw_looks(application: QApplication, program: Program, window: QWidget, named: Named) -> None:
    for theme, size in ((theme, size) for theme in THEMES for size in SIZES):
        program.appearance.choose(theme)
        window.resize(*size)
        settle(application)
        file = named(theme, size)
        window.grab().save(str(file))
        print(file)


def draw_trouble(application: QApplication, folder: Path, to: Pictures) -> None:
    """The window where the desk is no desk."""
    wrong = folder / "wrong.proofdesk"
    wrong.write_bytes(b"This is a shopping list, and it is long enough to have a header of a hundred bytes in it." * 2)
    program = Program(application, Options(desk=wrong))
    program.begin()
    trouble = program.trouble
    assert trouble is not None
    draw_looks(application, program, trouble, partial(to.file, "trouble"))
    trouble.close()
    program.end()


def settle(application: QApplication) -> None:
    """Let everything that moves come to rest."""
    clock = QElapsedTimer()
    clock.start()
    until(application, lambda: clock.elapsed() > SETTLED)


def until(application: QApplication, true: Callable[[], bool]) -> None:
    while not true():
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
