"""An article of 100,000 words in the whole program: how long the window stands still, and what a decision costs."""

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.intake.reading_in import take_text
from app.services import taking_in
from app.store.ledger import open_desk
from tests.bench.figures import Figure
from ui.column import Face
from ui.options import Options
from ui.program import Program

SENTENCE = "On {day} May 2021 the ferry to ward {at} carried {at} passengers, harbour inspector Ilse Brandt said. "
LONG = "\n\n".join("".join(SENTENCE.format(day=at % 28 + 1, at=at) for at in range(part, part + 10))
                   for part in range(0, 6250, 10))  # fmt: skip
BEAT = 2
"""Milliseconds between two looks at the clock."""
AFTER = 1.5
"""Seconds that are watched after the reading has come."""
TIMES = 9
DECISIONS = {"next-proposal": "the next proposal", "accept": "accepting one", "undo": "undoing that"}


def figures(folder: Path) -> Iterator[Figure]:
    """With the reader as it ships, in a process of its own beside the window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(folder / name)
    application = QApplication(["proofdesk"])
    program = Program(application, Options(desk=a_long_desk(folder), sample=False))
    program.begin()
    until(application, lambda: program.room is not None)
    try:
        yield from measured(application, program)
    finally:
        leave(application, program)


def measured(application: QApplication, program: Program) -> Iterator[Figure]:
    room, window = program.room, program.window
    assert room is not None
    assert window is not None
    offers, watch = room.place.offers, Watch()
    begun = perf_counter()
    until(application, lambda: offers.reading is not None)
    came = perf_counter()
    until(application, lambda: perf_counter() > came + AFTER)
    beside = f"by the clock {1000 * watch.clock:.0f} ms; read in {came - begun:.0f} s, {len(offers.shown):,} proposals"
    yield Figure("the window's own work at one go, while they are read", 1000 * watch.work, 50, "ms", beside)
    watch.stop()
    window.column.show_face(Face.PROPOSED)
    application.processEvents()
    for command, words in DECISIONS.items():
        took = [timed(application, partial(room.actions.trigger, command)) for _ in range(TIMES)]
        yield Figure(f"{words} of thousands, painted", 1000 * sorted(took)[TIMES // 2], 50, "ms")


class Watch:
    """The longest that the event loop was kept, in seconds: the window's own work, and by the clock."""

    def __init__(self) -> None:
        self.work = self.clock = 0.0
        self._last = perf_counter(), thread_time()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        clock, work = perf_counter(), thread_time()
        self.clock, self.work = max(self.clock, clock - self._last[0]), max(self.work, work - self._last[1])
        self._last = clock, work


def timed(application: QApplication, deed: Callable[[], None]) -> float:
    begun = thread_time()
    deed()
    application.processEvents()
    return thread_time() - begun


def a_long_desk(folder: Path) -> Path:
    file = folder / "long-article.proofdesk"
    ledger = open_desk(file, reviewer="Ines Berg")
    taking_in.take_in(ledger, take_text(LONG, "long.txt"), LONG.encode())
    ledger.close()
    return file


def leave(application: QApplication, program: Program) -> None:
    room, window = program.room, program.window
    if room is None or window is None:
        sys.exit(1)
    window.close()
    until(application, lambda: room.has_ended)
    program.end()


def until(application: QApplication, true: Callable[[], bool]) -> None:
    while not true():
        application.processEvents()
