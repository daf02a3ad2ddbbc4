"""Pieces become lines: those on one base, in the order in which they are read, with the spaces between them."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from app.intake.pdf.asked import Type
from app.intake.pdf.frame import Box, shown
from app.intake.pdf.leftwards import is_leftwards, read_leftwards
from app.intake.pdf.pieces import Piece


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column; `opening` is the width of its first word. `type` is that of most of its letters; it is bold
    or slanted if nearly all of it is.
    """

    text: str
    left: float
    right: float
    base: float
    type: Type
    page: int
    opening: float
    leftwards: bool = False

    @property
    def size(self) -> float:
        """The size of its type in points."""
        return self.type.size

    @property
    def start(self) -> float:
        """How far in the line begins, in points from the side that its script is read from."""
        return -self.right if self.leftwards else self.left

    @property
    def end(self) -> float:
        """How far the line goes, as `start`."""
        return -self.left if self.leftwards else self.right

    @property
    def box(self) -> Box:
        """Where it is shown on its page."""
        top, bottom = self.base - _ABOVE * self.size, self.base + _BELOW * self.size
        return shown((self.left, top, self.right, bottom), self.type.turn)


_ABOVE, _BELOW = 0.95, 0.25
_SAME_BASE = 0.25

Row = list[Piece]
"""Pieces on one base, from left to right."""


def rows(pieces: Sequence[Piece]) -> list[Row]:
    """The pieces by their base, from the top to the bottom."""
    found: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: piece.base):
        if found and piece.base - found[-1][0].base <= _SAME_BASE * min(piece.type.size, found[-1][0].type.size):
            found[-1].append(piece)
        else:
            found.append([piece])
    for row in found:
        row.sort(key=lambda piece: piece.left)
    return found


def line_of(row: Row, page: int, cuts: Sequence[float] = ()) -> Line:
    """The pieces of a row as one line; it is cut into cells at `cuts`."""
    left, right = row[0].left, max(piece.right for piece in row)
    said = "\t".join(text(cell) for cell in cells_of(row, cuts))
    leftwards = bool(is_leftwards(row))
    return Line(said, left, right, _base(row), _type(row), page, _opening(row, leftwards=leftwards), leftwards)


def _opening(row: Row, *, leftwards: bool) -> float:
    """The width of the first word of a row, in all its pieces."""
    if leftwards:
        return row[-1].right - row[-1].left
    whole = takewhile(lambda piece: piece is row[0] or not piece.spaced, row)
    return max(piece.right for piece in whole) - row[0].left


def cells_of(row: Row, cuts: Sequence[float]) -> list[Row]:
    """The cells of a row, those with anything in them."""
    cells: list[Row] = [[] for _ in range(len(cuts) + 1)]
    for piece in row:
        cells[bisect(cuts, (piece.left + piece.right) / 2)].append(piece)
    return [cell for cell in cells if cell]


def _base(row: Row) -> float:
    return max(row, key=lambda piece: len(piece.text)).base


def _type(row: Row) -> Type:
    """The type of most letters."""
    first = row[0].type
    if all(piece.type is first for piece in row):
        return first
    sizes, bold, slanted = Counter[float](), 0, 0
    for piece in row:
        letters = len(piece.text)
        sizes[piece.type.size] += letters
        bold += letters * piece.type.bold
        slanted += letters * piece.type.slanted
    most = _NEARLY_ALL * sizes.total()
    return Type(sizes.most_common(1)[0][0], bold >= most, slanted >= most, first.turn)


_NEARLY_ALL = 0.9
_SPACE, _SPACED, _TAB, _KERN = 0.14, 1.2, 3.0, 0.25


def text(row: Row) -> str:
    """What a row says, from its first letter to its last in the order of reading."""
    leftwards = is_leftwards(row)
    if leftwards is not None:
        return read_leftwards(row, leftwards=leftwards).strip()
    said = [row[0].text]
    tab = _tab(row)
    for before, piece in pairwise(row):
        said += ("\t" if piece is tab else _between(before, piece), piece.text)
    return _SPREAD.sub(_closed_up, "".join(said)).strip()


def _between(before: Piece, piece: Piece) -> str:
    """The white space between two pieces: what the file has, else what the eye sees."""
    gap = piece.left - before.right
    size = min(before.type.size, piece.type.size)
    if piece.rank == before.rank + 1:
        return " " if piece.spaced or gap > _KERN * size else ""
    return " " if gap > _SPACE * size else ""


def _tab(row: Row) -> Piece | None:
    """The piece that stands far from the words before it, if none other of the row does."""
    wide = [piece for before, piece in pairwise(row) if piece.left - before.right > _SPACED * piece.type.size]
    if len(wide) != 1:
        return None
    before = row[row.index(wide[0]) - 1]
    far = wide[0].left - before.right > _TAB * max(before.type.size, wide[0].type.size)
    return wide[0] if far and any(map(str.isalnum, before.text)) else None


_SPREAD = re.compile(r"(?:(?<=^)|(?<=\t))(?:\w ){5,}\w(?=$|\t)")


def _closed_up(spread: re.Match[str]) -> str:
    """S P R E A D letters as the word that they are."""
    return spread[0].replace(" ", "")
