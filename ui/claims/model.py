"""The listed claims as Qt asks for them: statements to edit, and each row aloud."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.ids import ClaimId
from ui import walk
from ui.claims.words import aloud, lacking
from ui.desk import Desk
from ui.guarded import Guarded

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_STRETCH = 1024


class ClaimsModel(Guarded, QAbstractListModel):
    """`claims` are those listed, in their order. An edited statement is told, never set: it comes from the desk."""

    reworded = Signal(str, str)
    """This claim shall say that."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.claims: Sequence[ClaimId] = ()
        self._looked_up: tuple[ClaimId | None, int] = (None, -1)

    def row_of(self, claim: ClaimId | None) -> int:
        """The claim's row, -1 where it is not listed."""
        if claim != self._looked_up[0]:
            self._looked_up = (claim, self._row_of(claim))
        return self._looked_up[1]

    def _row_of(self, claim: ClaimId | None) -> int:
        if self.claims is self._desk.order:
            return self._desk.number(claim) - 1 if claim in self._desk.lines else -1
        return walk.place(self.claims, claim)

    def list_claims(self, claims: Sequence[ClaimId]) -> None:
        """List these from now on: one stretch of rows comes or goes, or all of them are told to be new."""
        was = self.claims
        head, tail = _shared(was, claims)
        going, coming = len(was) - head - tail, len(claims) - head - tail
        if not going and not coming:
            self._set(claims)
        elif not going:
            self.beginInsertRows(_ROOT, head, head + coming - 1)
            self._set(claims)
            self.endInsertRows()
        elif not coming:
            self.beginRemoveRows(_ROOT, head, head + going - 1)
            self._set(claims)
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._set(claims)
            self.endResetModel()

    def _set(self, claims: Sequence[ClaimId]) -> None:
        self.claims, self._looked_up = claims, (None, -1)

    def follow(self, claim: ClaimId) -> None:
        """What this claim's row says changed."""
        if (row := self.row_of(claim)) >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.claims)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any, because each role has a type of its own. None where the claim is gone and its row about to go."""
        claim = self.claims[index.row()] if index.isValid() else ClaimId("")
        line = self._desk.lines.get(claim)
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return line.statement
            case Qt.ItemDataRole.AccessibleTextRole:
                lacks = lacking(self._desk.claim(claim)) if line.hollow else ()
                return aloud(self._desk.number(claim), line, lacks)
            case Qt.ItemDataRole.UserRole:
                return claim
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Always False: nothing is set here. Any, because Qt says no more."""
        statement = " ".join(str(value).split())
        claim = self.claims[index.row()]
        line = self._desk.lines.get(claim)
        if statement and line is not None and statement != line.statement:
            self.reworded.emit(claim, statement)
        return False

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags


def _shared(some: Sequence[ClaimId], others: Sequence[ClaimId]) -> tuple[int, int]:
    """How many claims both lists begin with, and end with after that."""
    most = min(len(some), len(others))
    head = _same(lambda at, end: some[at:end] == others[at:end], most)
    one, other = len(some), len(others)
    tail = _same(lambda at, end: some[one - end : one - at] == others[other - end : other - at], most - head)
    return head, tail


def _same(alike: Callable[[int, int], bool], most: int) -> int:
    """How far it goes on being alike: by whole stretches, which Python compares at one go, then claim by claim."""
    at = 0
    while at + _STRETCH <= most and alike(at, at + _STRETCH):
        at += _STRETCH
    while at < most and alike(at, at + 1):
        at += 1
    return at
