"""The head of the page about the program: its mark, its name, and the versions that a report of a fault asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import VERSION
from resources.themes import Theme
from ui.plain import PlainLabel
from ui.theme import fonts, icons
from ui.theme.roles import Role, dress

MARK, ROWS = 64, 3
WHAT = "A desk for journalists who check facts."
Versions = Sequence[tuple[str, str]]


class Head(QWidget):
    """The versions stand in columns of three."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark, self._name, self._what = PlainLabel(), PlainLabel("Proofdesk"), PlainLabel(WHAT)
        self._version = PlainLabel(f"Version {VERSION}, under the MIT licence")
        self._grid, self._cells = QGridLayout(), list[PlainLabel]()
        self._mark.setAccessibleName("Proofdesk’s mark")
        dress(self._version, Role.MUTED)
        self._lay_out()
        self.set_theme(theme)

    def show_versions(self, versions: Versions) -> None:
        """Say what runs here."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for at, (name, version) in enumerate(versions):
            self._put(name, at % ROWS, 2 * (at // ROWS), muted=True)
            self._put(version, at % ROWS, 2 * (at // ROWS) + 1, muted=False)
        self._set_fonts()

    def set_theme(self, theme: Theme) -> None:
        side = fonts.scaled(MARK)
        self._mark.setPixmap(icons.program_icon().pixmap(QSize(side, side), icons.sharpness()))
        self._mark.setFixedSize(side, side)
        self._set_fonts()

    def _set_fonts(self) -> None:
        self._name.setFont(fonts.headline(26))
        for label in (self._what, self._version, *self._cells[::2]):
            label.setFont(fonts.sans(13))
        for label in self._cells[1::2]:
            label.setFont(fonts.figures(13))

    def _put(self, words: str, row: int, column: int, *, muted: bool) -> None:
        cell = PlainLabel(words)
        cell.setContentsMargins(0, 0, 8 if muted else 16, 0)
        if muted:
            dress(cell, Role.MUTED)
        self._cells.append(cell)
        self._grid.addWidget(cell, row, column)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._name, self._what, self._version):
            words.addWidget(label)
        self._grid.setVerticalSpacing(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words)
        row.addStretch(1)
        row.addLayout(self._grid)
