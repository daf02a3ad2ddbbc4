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


class Covering(QObject):
    """The coverage of one draft. `counted` says that `coverage` is up to date again."""

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._count_on)
        self._lay_out("", ())

    def start(self, text: str, blocks: Sequence[Block], places: Iterable[Place]) -> None:
        """Count another draft from the beginning; `places` is asked for later, in the pauses."""
        self._lay_out(text, blocks)
        self._changes.append((places, 1))
        self._timer.start()

    def change(self, was: Sequence[Place], now: Sequence[Place]) -> None:
        """Marks that were there went, others came."""
        self._changes.extend(((was, -1), (now, 1)))
        if not self._timer.isActive():
            self._work = self._steps()
            self._timer.start()

    def _lay_out(self, text: str, blocks: Sequence[Block]) -> None:
        self.coverage = _NOTHING
        self._text = text
        self._pieces = [piece for block in blocks for piece in pieces(text, block)]
        self._starts = [piece.start for piece in self._pieces]
        self._held: list[Counter[Place]] = [Counter() for _ in self._pieces]
        self._parts = [_NOTHING for _ in self._pieces]
        self._stale = set(range(len(self._pieces)))
        self._changes: deque[tuple[Iterable[Place], int]] = deque()
        self._work = self._steps()

    def _count_on(self) -> None:
        end = perf_counter() + SLICE
        for _ in self._work:
            if perf_counter() > end:
                return
        self._timer.stop()
        self.coverage = total(self._parts)
        self.counted.emit()

    def _steps(self) -> Iterator[None]:
        """The work in steps small enough to stop after each."""
        while self._changes or self._stale:
            while self._changes:
                places, by = self._changes.popleft()
                for place in places:
                    self._hold(place, by)
                    yield
            if self._stale:
                self._count(self._stale.pop())
                yield

    def _hold(self, place: Place, by: int) -> None:
        start, end = place
        first = max(0, bisect_right(self._starts, start) - 1)
        for at in range(first, bisect_right(self._starts, end - 1)):
            self._held[at][place] += by
            self._stale.add(at)

    def _count(self, at: int) -> None:
        held = (place for place, count in self._held[at].items() if count > 0)
        self._parts[at] = cover(self._text, (self._pieces[at],), held)


def pieces(text: str, block: Block) -> Iterator[Block]:
    """The checkable stretches of a block, none much longer than MOST code points."""
    if block.label not in CHECKABLE or block.repeats is not None:
        return
    start = block.start
    while block.end - start > MOST and (space := _SPACE.search(text, start + MOST, block.end)):
        yield replace(block, start=start, end=space.start())
        start = space.start()
    yield block if start == block.start else replace(block, start=start)


def total(parts: Sequence[Coverage]) -> Coverage:
    """The coverage of all parts together."""
    words, covered = sum(part.words for part in parts), sum(part.covered for part in parts)
    return Coverage(words, covered, tuple(chain.from_iterable(part.gaps for part in parts)))
