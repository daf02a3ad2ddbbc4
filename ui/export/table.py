"""The first rows of the sheet, as a spreadsheet will show them."""

import csv
from codecs import BOM_UTF8
from dataclasses import replace
from io import StringIO

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.reports.csv import COLUMNS, render
from app.reports.report import Report
from ui.guarded import Guarded

_ROWS = 50
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TableModel(Guarded, QAbstractTableModel):
    """Read back from the very bytes that would be written."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = []

    def show_report(self, report: Report) -> None:
        """Show the first rows of its sheet."""
        self.beginResetModel()
        data = render(replace(report, findings=report.findings[:_ROWS]))
        text = data.removeprefix(BOM_UTF8).decode("utf-8")
        self._rows = list(csv.reader(StringIO(text, newline="")))[1:]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return " ".join(self._rows[index.row()][index.column()].split())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return COLUMNS[section].name if orientation is Qt.Orientation.Horizontal else str(section + 1)
