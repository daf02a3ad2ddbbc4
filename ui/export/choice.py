"""The formats to choose from, each with a line on what it is for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.roles import Role, dress


@dataclass(frozen=True, slots=True)
class Format:
    """A format by the ending of its files, what to call it, and what it is for."""

    ending: str
    name: str
    use: str


FORMATS = (
    Format(".pdf", "PDF", "For the editor and the legal desk: pages to print, every word searchable."),
    Format(".html", "Web page", "For the screen: the same, with links between claims and their places."),
    Format(".csv", "Table (CSV)", "For the desk’s own sheet: one row a claim."),
    Format(".json", "JSON", "For other programs: everything, after a published schema."),
)


class FormatChoice(QWidget):
    """One of the formats is always chosen: `chosen` tells its ending when another one is."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = [_Row(each) for each in FORMATS]
        for row in self._rows:
            self._group.addButton(row.button)
            column.addWidget(row)
        self._rows[0].button.setChecked(True)
        self._group.buttonToggled.connect(self._tell)
        self.setFocusProxy(self._rows[0].button)

    def choice(self) -> Format:
        """The format that is chosen."""
        return next(row.format for row in self._rows if row.button.isChecked())

    def choose(self, ending: str) -> None:
        """Choose the format with this ending, where there is one."""
        for row in self._rows:
            if row.format.ending == ending:
                row.button.setChecked(True)

    def set_fonts(self) -> None:
        """Follow the text scale."""
        for row in self._rows:
            row.button.setFont(fonts.sans(14))
            row.use.setFont(fonts.sans(12))

    def _tell(self, button: QWidget, checked: bool) -> None:
        if checked:
            self.setFocusProxy(button)
            self.chosen.emit(self.choice().ending)


class _Row(Guarded, QWidget):
    """A format's button, and under it what it is for; a click on either chooses it."""

    def __init__(self, format: Format) -> None:
        super().__init__()
        self.format = format
        self.button, self.use = QRadioButton(format.name), PlainLabel(format.use)
        self.button.setAccessibleDescription(format.use)
        self.use.setWordWrap(True)
        self.use.setContentsMargins(28, 0, 0, 0)
        dress(self.use, Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.button)
        column.addWidget(self.use)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setChecked(True)
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
