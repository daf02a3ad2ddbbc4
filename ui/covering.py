"""Coverage kept up while the reviewer works: counted block by block in the pauses, and anew only where marks changed.

The answer is that of app.domain.coverage over the whole draft; a block of more than MOST code points is counted in
pieces cut at white space.
"""

import re
from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.article import CHECKABLE, Block
from app.domain.coverage import Coverage, cover

Place = tuple[int, int]

MOST = 20_000
SLICE = 0.008
"""Seconds of counting before the screen has its turn again."""

_SPACE = re.compile(r"\s")
_NOTHING = Coverage(0, 0, ())


class Count:
    """The count of one draft: what changed is taken up and counted in `steps`, small enough to stop after each."""

    def __init__(self, text: str, blocks: Sequence[Block], places: Iterable[Place]) -> None:
        self._text = text
        self._pieces = [piece for block in blocks for piece in pieces(text, block)]
        self._starts = [piece.start for piece in self._pieces]
        self._held: list[Counter[Place]] = [Counter() for _ in self._pieces]
        self._parts = [_NOTHING for _ in self._pieces]
        self._stale = set(range(len(self._pieces)))
        self._changes: deque[tuple[Iterable[Place], int]] = deque([(places, 1)])

    def change(self, was: Sequence[Place], now: Sequence[Place]) -> None:
        """Marks that were there went, others came."""
        self._changes.extend(((was, -1), (now, 1)))

    def steps(self) -> Iterator[None]:
        """Count all that is not counted yet."""
        while self._changes or self._stale:
            while self._changes:
                places, by = self._changes.popleft()
                for place in places:
                    self._hold(place, by)
                    yield
            if self._stale:
                self._count(self._stale.pop())
                yield

    def total(self) -> Coverage:
        """The coverage of all that is counted."""
        words, covered = sum(part.words for part in self._parts), sum(part.covered for part in self._parts)
        return Coverage(words, covered, tuple(chain.from_iterable(part.gaps for part in self._parts)))

    def _hold(self, place: Place, by: int) -> None:
        start, end = place
        first = max(0, bisect_right(self._starts, start) - 1)
        for at in range(first, bisect_right(self._starts, end - 1)):
            self._held[at][place] += by
            self._stale.add(at)

    def _count(self, at: int) -> None:
        held = (place for place, count in self._held[at].items() if count > 0)
        self._parts[at] = cover(self._text, (self._pieces[at],), held)


class Covering(QObject):
    """The coverage of the draft on the desk. `counted` says that `coverage` is up to date again."""

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.coverage = _NOTHING
        self._count = Count("", (), ())
        self._steps = self._count.steps()
        self._pauses = QTimer(self)
        self._pauses.setInterval(0)
        self._pauses.timeout.connect(self._count_on)

    def start(self, text: str, blocks: Sequence[Block], places: Iterable[Place]) -> None:
        """Count another draft from the beginning; `places` is asked for later, in the pauses."""
        self.coverage = _NOTHING
        self._count = Count(text, blocks, places)
        self._go_on()

    def change(self, was: Sequence[Place], now: Sequence[Place]) -> None:
        """Marks that were there went, others came."""
        self._count.change(was, now)
        if not self._pauses.isActive():
            self._go_on()

    def _go_on(self) -> None:
        self._steps = self._count.steps()
        self._pauses.start()

    def _count_on(self) -> None:
        end = perf_counter() + SLICE
        for _ in self._steps:
            if perf_counter() > end:
                return
        self._pauses.stop()
        self.coverage = self._count.total()
        self.counted.emit()


def pieces(text: str, block: Block) -> Iterator[Block]:
    """The checkable stretches of a block, none much longer than MOST code points."""
    if block.label not in CHECKABLE or block.repeats is not None:
        return
    start = block.start
    while block.end - start > MOST and (space := _SPACE.search(text, start + MOST, block.end)):
        yield replace(block, start=start, end=space.start())
        start = space.start()
    yield block if start == block.start else replace(block, start=start)
