"""A row that is laid out: both cells side by side, their first lines at one height, a small word above them."""

from dataclasses import dataclass

from app.anchoring.rows import Cell, Row, Whither
from ui.compare.column import Column, lay_out
from ui.compare.setting import Settings
from ui.theme import fonts

MARGIN, DIGIT, EDGE = 49, 8, 14
"""Pixels before a column's words, and more for each digit of its numbers, and behind them, before the text scale."""
WIDEST = 568
NOTE = 20
"""The height of the small word above a cell."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns stand in the width of the page: the corner of either's words, and how long their lines are."""

    old: int
    new: int
    width: int
    margin: int

    @property
    def middle(self) -> int:
        """Where the second column begins, with its margin."""
        return self.new - self.margin


@dataclass(frozen=True, slots=True)
class Set:
    """A row that is laid out, `height` pixels high; `top` is where the lines of its cells begin."""

    row: Row
    old: Column
    new: Column
    top: int
    height: int


def places(width: int, digits: int = 1) -> Places:
    """Both columns in a page of this width, in pixels; the claims' numbers have so many digits at most."""
    margin, half = fonts.scaled(MARGIN + DIGIT * digits), width // 2
    room = half - margin - fonts.scaled(EDGE)
    return Places(margin, half + margin, max(60, min(room, fonts.scaled(WIDEST))), margin)


def note(row: Row) -> str:
    """The small word above a row that stands elsewhere in the other draft."""
    if row.moved is None:
        return ""
    if row.new.pieces:
        return "Moved from below" if row.moved is Whither.BELOW else "Moved from above"
    return "Moved below" if row.moved is Whither.BELOW else "Moved above"


def set_row(row: Row, texts: tuple[str, str], settings: Settings, width: int) -> Set:
    """The row in columns of this width."""
    old, new = (lay_out(cell, text, settings, width) for cell, text in zip((row.old, row.new), texts, strict=True))
    top = max(_above(cell, settings) for cell in (row.old, row.new)) + (fonts.scaled(NOTE) if row.moved else 0)
    return Set(row, old, new, top, top + max(old.height, new.height))


def _above(cell: Cell, settings: Settings) -> int:
    return settings.of(cell.pieces[0]).above if cell.pieces and cell.pieces[0].opens else 0
