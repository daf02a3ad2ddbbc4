"""Where rows of different heights stand in a view that scrolls by row: only what is seen is ever measured."""

from collections.abc import Callable, Iterator
from typing import NamedTuple


class Stand(NamedTuple):
    """A position of the list: the row at the top, and how many pixels of it are above the edge."""

    row: int
    above: int


class Seen(NamedTuple):
    """A row that is at least partly seen, with its upper edge and height in pixels of the viewport."""

    row: int
    y: int
    height: int


class Scrolled:
    """`height` measures a row in pixels, more than none; `count` rows stand in a space of `space` pixels."""

    def __init__(self, height: Callable[[int], int]) -> None:
        self._height = height
        self.count = self.space = 0
        self.stand = Stand(0, 0)

    def seen(self) -> Iterator[Seen]:
        """The rows in the space, from the top."""
        row, y = self.stand.row, -self.stand.above
        while row < self.count and y < self.space:
            height = self._height(row)
            yield Seen(row, y, height)
            row, y = row + 1, y + height

    def end(self) -> Stand:
        """The last position: the last row stands at the foot."""
        return self._with_foot(self.count - 1, self.space)

    def settle(self) -> None:
        """Leave no empty space at the foot that rows above could fill."""
        self.stand = min(max(self.stand, Stand(0, 0)), self.end())

    def stand_at(self, row: int) -> None:
        """Bring a row to the top, as far as the end allows."""
        self.stand = Stand(row, 0)
        self.settle()

    def move_by(self, pixels: int) -> None:
        """Scroll down by pixels, up where they are negative."""
        row, above = self.stand.row, self.stand.above + pixels
        while above < 0 and row > 0:
            row -= 1
            above += self._height(row)
        while row < self.count - 1 and above >= self._height(row):
            above -= self._height(row)
            row += 1
        self.stand = Stand(row, max(0, above))
        self.settle()

    def bring(self, row: int) -> None:
        """Scroll as little as shows the whole row."""
        foot = self._with_foot(row, self.space)
        if self.stand > Stand(row, 0) or self._height(row) >= self.space:
            self.stand_at(row)
        elif self.stand < foot:
            self.stand = foot

    def centre(self, row: int) -> None:
        """Bring a row to the middle, as far as both ends allow."""
        self.stand = self._with_foot(row, (self.space + self._height(row)) // 2)
        self.settle()

    def _with_foot(self, row: int, foot: int) -> Stand:
        """The position in which the row ends `foot` pixels below the upper edge; the first of all at the least."""
        while row >= 0:
            foot -= self._height(row)
            if foot <= 0:
                return Stand(row, -foot)
            row -= 1
        return Stand(0, 0)
