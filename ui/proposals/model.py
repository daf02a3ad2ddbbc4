"""The proposals that are shown, as Qt asks for them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.reading.reading import Proposal
from ui.desk import Desk
from ui.guarded import Guarded
from ui.offers import Offers
from ui.proposals import words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ProposalsModel(Guarded, QAbstractListModel):
    """`proposals` are those listed, in the order of the text."""

    def __init__(self, desk: Desk, offers: Offers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._offers = desk, offers
        self.proposals: tuple[Proposal, ...] = ()

    def row_of(self, proposal: Proposal | None) -> int:
        """The proposal's row, -1 where it is not listed."""
        return next((row for row, one in enumerate(self.proposals) if one is proposal), -1)

    def list_shown(self) -> None:
        """List what is shown now: rows that went or came together are told so, all else is new."""
        now = self._offers.shown
        head = _alike(self.proposals, now)
        tail = _alike(self.proposals[head:][::-1], now[head:][::-1])
        going, coming = len(self.proposals) - head - tail, len(now) - head - tail
        if going and coming:
            self.beginResetModel()
            self.proposals = now
            self.endResetModel()
        elif going:
            self.beginRemoveRows(_ROOT, head, head + going - 1)
            self.proposals = now
            self.endRemoveRows()
        elif coming:
            self.beginInsertRows(_ROOT, head, head + coming - 1)
            self.proposals = now
            self.endInsertRows()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.proposals)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any, because each role has a type of its own. None where the reading is gone and its rows about to go."""
        reading = self._offers.reading
        if not index.isValid() or reading is None or index.row() >= len(self.proposals):
            return None
        proposal = self.proposals[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.words(self._desk.text, proposal)
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.aloud(self._desk.text, reading, proposal, self._offers.stops(proposal))
            case Qt.ItemDataRole.UserRole:
                return proposal
        return None


def _alike(some: tuple[Proposal, ...], others: tuple[Proposal, ...]) -> int:
    """How many the two lists begin with that are the same."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((at for at, (one, other) in pairs if one is not other), min(len(some), len(others)))
