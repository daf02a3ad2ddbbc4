"""The remarks that nobody has set aside yet, as Qt asks for them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.reading.reading import Remark
from ui.desk import Desk
from ui.guarded import Guarded
from ui.offers import Offers
from ui.remarks import words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RemarksModel(Guarded, QAbstractListModel):
    """`remarks` are those listed, in the order of the text."""

    def __init__(self, desk: Desk, offers: Offers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._offers = desk, offers
        self.remarks: tuple[Remark, ...] = ()

    def row_of(self, remark: Remark | None) -> int:
        """The remark's row, -1 where it is not listed."""
        return next((row for row, one in enumerate(self.remarks) if one is remark), -1)

    def said(self, remark: Remark) -> words.Said:
        """What the remark says."""
        return words.said(self._desk.text, self._desk.draft, remark)

    def list_anew(self) -> None:
        """List what is left now. One that went alone is told so, as is one that came back."""
        was, now = self.remarks, self._offers.remarks
        at = next((at for at, pair in enumerate(zip(was, now, strict=False)) if pair[0] is not pair[1]), None)
        at = min(len(was), len(now)) if at is None else at
        if _without(was, at) == now:
            self.beginRemoveRows(_ROOT, at, at)
            self.remarks = now
            self.endRemoveRows()
        elif _without(now, at) == was:
            self.beginInsertRows(_ROOT, at, at)
            self.remarks = now
            self.endInsertRows()
        elif was != now:
            self.beginResetModel()
            self.remarks = now
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.remarks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any, because each role has a type of its own."""
        if not index.isValid() or index.row() >= len(self.remarks):
            return None
        remark = self.remarks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return remark.says
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.aloud(self.said(remark))
            case Qt.ItemDataRole.UserRole:
                return remark
        return None


def _without(remarks: tuple[Remark, ...], at: int) -> tuple[Remark, ...] | None:
    """All but the one there; None where there is none."""
    return (*remarks[:at], *remarks[at + 1 :]) if at < len(remarks) else None
