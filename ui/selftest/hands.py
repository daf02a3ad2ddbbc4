"""The hands at the window: keys pressed as the system presses them, and what is waited for before the next one.

A script is a generator: it presses keys, yields what is waited for, and the window is closed at its end. Only QTest
leads a key through Qt's table of shortcuts as a keyboard does: an event that is sent to a widget passes it by.
"""

import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.problem import Problem
from ui import crash, program
from ui.program import Program

Awaited = tuple[str, Callable[[], object]]
"""What is waited for, in words, and whether it is there."""
Script = Generator[Awaited, None, None]
LOOK = 15
"""Milliseconds between two looks whether it is."""
PATIENCE = 60
"""Seconds after which it is not going to be."""
NO = Qt.KeyboardModifier.NoModifier


class Hands(QObject):
    """Plays the script once the program stands. `wrong` are the bugs that came to light meanwhile, `muttered` are
    warnings of Qt, which may be about the screen alone.
    """

    def __init__(self, running: Program, script: Script) -> None:
        super().__init__(running)
        self.wrong: list[crash.Crash] = []
        self.muttered: list[str] = []
        self._program, self._script, self._leaving = running, script, False
        self._awaited: Awaited = ("the window", lambda: running.room is not None)
        self._until = time.monotonic() + PATIENCE
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def hear(self, bug: crash.Crash) -> None:
        """A bug is the end of the sitting, in whichever thread it was; a warning is not."""
        if bug.error is None and bug.where == "Qt":
            self.muttered.append(bug.place)
        else:
            self.wrong.append(bug)

    def _look(self) -> None:
        if time.monotonic() > self._until:
            self._give_up()
        elif self.wrong and not self._leaving:
            self._leave()
        elif self._awaited[1]():
            self._go_on()

    def _go_on(self) -> None:
        self._until = time.monotonic() + PATIENCE
        awaited = next(self._script, None)
        if awaited is None:
            self._leave()
        else:
            self._awaited = awaited

    def _leave(self) -> None:
        """Close the window, or end the program where there is none."""
        self._leaving, self._awaited = True, ("the end", lambda: False)
        if self._program.window is None:
            QApplication.quit()
        else:
            self._program.window.close()

    def _give_up(self) -> None:
        self._timer.stop()
        QApplication.quit()
        raise Problem(f"It was waited {PATIENCE} seconds for {self._awaited[0]}, in vain.")


def play(application: QApplication, running: Program, script: Script) -> list[str]:
    """Have the script played in a program that did not begin yet, until its window is closed; what Qt muttered
    meanwhile. Raises whatever went wrong.
    """
    hands = Hands(running, script)
    restore, deafen = crash.install(), crash.listen(hands.hear)
    try:
        running.begin()
        program.stay(application, running)
    finally:
        deafen()
        restore()
        hands.deleteLater()
    for wrong in hands.wrong:
        raise wrong.error or Problem(f"{wrong.where}: {wrong.place}")
    return hands.muttered


def press(key: Qt.Key, held: Qt.KeyboardModifier = NO) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(_focused(), key, held)


def write(words: str) -> None:
    """Write words where the keyboard is, letter by letter."""
    QTest.keyClicks(_focused(), words)


def _focused() -> QWidget:
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    if focused is None:
        raise Problem("No window has the keyboard.")
    return focused
