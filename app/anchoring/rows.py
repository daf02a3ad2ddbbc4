"""Two drafts in rows, for a page that shows them side by side: each row pairs what says the same. Values alone.

All places are code points of the draft that a cell belongs to. How the rows come about stands in `arranging`.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.article import Draft, Label
from app.domain.ids import ClaimId
from app.domain.sentence import Place
from app.domain.verdict import State


class Sort(StrEnum):
    """What became of a word, as its own draft shows it. What was changed is removed in one and added in the other;
    SHAPED words are the same, but for typography.
    """

    SAME = "same"
    SHAPED = "shaped"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


class Whither(StrEnum):
    """Where the words of a moved paragraph stand in the other draft."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of one sort, from the first to the last."""

    start: int
    end: int
    sort: Sort


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of a block, or a part of one that is very long; `opens` says whether the block begins here, `repeats`
    whether an earlier block says the same.
    """

    start: int
    end: int
    label: Label
    opens: bool
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a claim in one cell; `begins` says whether they begin there, or go on from the cell above."""

    start: int
    end: int
    begins: bool
    claim: ClaimId
    number: int
    state: State
    hollow: bool
    statement: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one draft has in a row; nothing of it where the other stands alone."""

    pieces: tuple[Piece, ...] = ()
    runs: tuple[Run, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """`moved` is where the words of a row with one cell stand in the other draft; None where they stand nowhere."""

    old: Cell
    new: Cell
    moved: Whither | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, in the row where a reader looks for it: where its words were and where they are now.

    A place is empty where words went or came between others, and None where the row has nothing of that draft.
    """

    row: int
    old: Place | None
    new: Place | None


@dataclass(frozen=True, slots=True)
class Column:
    """One of the two drafts and its text."""

    draft: Draft
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Two drafts in rows. `changes` and the places that are `shaped` otherwise are in their order.

    `touched` rows have changes, `moved` of them stand elsewhere; `newest` says whether the second draft is the one that
    stands on the desk.
    """

    old: Column
    new: Column
    newest: bool
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    touched: int
    moved: int
    shaped: tuple[Change, ...]
