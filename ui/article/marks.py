"""Where the marks of an article lie, and which of them touch a stretch of it: marks may overlap and nest."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=str)


class Mark(NamedTuple, Generic[K]):
    """Some words, in code points, and whose they are."""

    start: int
    end: int
    owner: K


_start, _end, _owner = itemgetter(0), itemgetter(1), itemgetter(2)


class Marks(Generic[K]):
    """Marks in the order of the text, taken as plain tuples for there may be many. To ask costs what is found; to
    change costs one pass.
    """

    def __init__(self, marks: Iterable[tuple[int, int, K]] = ()) -> None:
        self._marks = sorted(marks)
        self._reached()

    def __len__(self) -> int:
        return len(self._marks)

    def touching(self, start: int, end: int) -> list[Mark[K]]:
        """The marks that have a code point of this stretch, in the order of their beginnings."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._marks, end, key=_start)
        return [Mark(*mark) for mark in self._marks[first:last] if mark[1] > start]

    def beginning(self, start: int, end: int) -> list[Mark[K]]:
        """The marks that begin in this stretch."""
        first, last = (bisect_left(self._marks, place, key=_start) for place in (start, end))
        return [Mark(*mark) for mark in self._marks[first:last]]

    def owners(self, start: int, end: int) -> Iterator[K]:
        """Whose marks begin in this stretch."""
        first, last = (bisect_left(self._marks, place, key=_start) for place in (start, end))
        return map(_owner, self._marks[first:last])

    def replace(self, was: Iterable[tuple[int, int, K]], now: Iterable[tuple[int, int, K]]) -> None:
        """Let marks that were there go, and others come. Raises ValueError where one was not there."""
        for mark in was:
            at = bisect_left(self._marks, mark)
            if self._marks[at : at + 1] != [mark]:
                raise ValueError(f"no mark {mark[0]}..{mark[1]} to take away")
            del self._marks[at]
        for mark in now:
            insort(self._marks, mark)
        self._reached()

    def _reached(self) -> None:
        """How far the marks up to each reach: never less than before, so that it can be searched by halving."""
        self._reach = list(accumulate(map(_end, self._marks), max))
