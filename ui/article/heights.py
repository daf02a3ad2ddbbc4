"""How tall each paragraph is, by measure or by estimate, and so where each begins: all in pixels of the page."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """One height a paragraph. To ask for a place after a change costs one pass from there on."""

    def __init__(self, heights: Iterable[int], top: int = 0) -> None:
        self._heights = list(heights)
        self._tops = list(accumulate(self._heights, initial=top))
        self._stale = len(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def change(self, index: int, height: int) -> int:
        """Give a paragraph its height; by how much it grew."""
        grown = height - self._heights[index]
        if grown:
            self._heights[index] = height
            self._stale = min(self._stale, index)
        return grown

    def top(self, index: int) -> int:
        """Where a paragraph begins; with the number of paragraphs, where the last ends."""
        if index > self._stale:
            self._freshen()
        return self._tops[index]

    def at(self, y: float) -> int:
        """Which paragraph a place belongs to: the first above the page, the last below it."""
        self._freshen()
        return min(max(0, bisect_right(self._tops, y) - 1), len(self._heights) - 1)

    @property
    def bottom(self) -> int:
        return self.top(len(self._heights))

    def _freshen(self) -> None:
        first = self._stale
        if first < len(self._heights):
            self._tops[first:] = accumulate(self._heights[first:], initial=self._tops[first])
            self._stale = len(self._heights)
