"""The rows as Qt asks for them: all, or those that changed, with a line for each stretch that is folded away."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.anchoring.rows import Cell, Row, Rows
from ui.compare import words
from ui.guarded import Guarded

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FEWEST = 2
"""Paragraphs that are folded away: one alone says more than the line that would stand for it."""
_NOTHING = Row(Cell(), Cell())


@dataclass(frozen=True, slots=True)
class Item:
    """A row that is shown, or, where `end` is more than the next, the rows that are folded away."""

    first: int
    end: int
    folded: bool = False


class CompareModel(Guarded, QAbstractListModel):
    """`items` are what is shown, `digits` how many the longest number of a claim has.

    A fold that was opened stays open until another comparison comes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Rows | None = None
        self.folds = False
        self.digits = 1
        self.items: list[Item] = []
        self._opened: set[int] = set()
        self._changed: set[int] = set()

    def show_rows(self, rows: Rows | None) -> None:
        """Show another comparison; None is none."""
        self.rows, self._opened = rows, set()
        moved = {at for at, row in enumerate(rows.rows) if row.moved} if rows else set()
        self._changed = moved | {change.row for change in (rows.changes if rows else ())}
        self.digits = len(str(max(_numbers(rows), default=1)))
        self._list()

    def fold(self, *, folds: bool) -> None:
        """Show only what changed, or everything again."""
        self.folds, self._opened = folds, set()
        self._list()

    def open_at(self, item: int) -> None:
        """Show what is folded away there."""
        if self.items[item].folded:
            self._opened.add(self.items[item].first)
            self._list()

    def row(self, at: int) -> Row:
        """One of the rows; an empty one where nothing is compared."""
        return self.rows.rows[at] if self.rows else _NOTHING

    def texts(self) -> tuple[str, str]:
        """The texts of both drafts."""
        return (self.rows.old.text, self.rows.new.text) if self.rows else ("", "")

    def item_of(self, row: int) -> int:
        """The item in which a row is shown or folded away."""
        return max(0, bisect_right(self.items, row, key=lambda item: item.first) - 1)

    def _list(self) -> None:
        self.beginResetModel()
        self.items = list(self._items())
        self.endResetModel()

    def _items(self) -> Iterator[Item]:
        count = len(self.rows.rows) if self.rows else 0
        for changed, run in groupby(range(count), key=self._changed.__contains__):
            found = list(run)
            if self._is_away(found, changed=changed):
                yield Item(found[0], found[-1] + 1, folded=True)
            else:
                yield from (Item(row, row + 1) for row in found)

    def _is_away(self, rows: list[int], *, changed: bool) -> bool:
        """Whether these rows are folded away. Where nothing changed, all are shown."""
        there = changed or rows[0] in self._opened or len(rows) < FEWEST
        return self.folds and bool(self._changed) and not there

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any, because each role has a type of its own."""
        if not index.isValid() or self.rows is None or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if item.folded:
            return words.same(item.end - item.first)
        return words.aloud(self.rows, self.rows.rows[item.first])


def _numbers(rows: Rows | None) -> Iterator[int]:
    """The numbers of all claims."""
    cells = (cell for row in (rows.rows if rows else ()) for cell in (row.old, row.new))
    return (mark.number for cell in cells for mark in cell.marks)
