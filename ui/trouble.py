"""The window where the desk cannot be opened: what is wrong, what is safe, what to do, and a way to do it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.problem import Problem
from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.theme import fonts, icons
from ui.theme.roles import Role, dress

LEAST = (720, 420)
MEASURE = 560


class Trouble(Guarded, QWidget):
    """Stands in the window's stead."""

    wanted_again = Signal()
    wanted_other = Signal(Path)
    closing = Signal()

    def __init__(self, problem: Problem, theme: Theme) -> None:
        super().__init__()
        self.what, self.rest = PlainLabel(breakable(problem.what)), PlainLabel(f"{problem.kept} {problem.do}".strip())
        self.again, self.other, self.quit = (
            QPushButton("Try again"),
            QPushButton("Choose another desk…"),
            QPushButton("Quit"),
        )
        self._sign = PlainLabel()
        self.what.setFont(fonts.headline(24))
        self.rest.setFont(fonts.sans(15))
        for label in (self.what, self.rest):
            label.setWordWrap(True)
            label.setFixedWidth(fonts.scaled(MEASURE))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dress(self.again, Role.PRIMARY)
        dress(self.quit, Role.QUIET)
        self._lay_out()
        self.again.clicked.connect(self.wanted_again)
        self.other.clicked.connect(self._choose)
        self.quit.clicked.connect(self.close)
        self.setMinimumSize(*LEAST)
        self.setWindowTitle("Proofdesk")
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """The words take the theme from the program; the sign is drawn."""
        sign = icons.pixmap("warning", state_look(theme, State.REFUTED).ink, fonts.scaled(40))
        self._sign.setPixmap(sign)
        self._sign.setContentsMargins(-fonts.scaled(4), 0, 0, 0)  # what is white in it stands over the edge

    def offer_nothing(self) -> None:
        """Leave no way but out, where trying again would end the same."""
        for button in (self.again, self.other):
            button.hide()

    def _choose(self) -> None:
        """Ask for another desk file, or the name of a new one."""
        dialog = QFileDialog(self, "Choose another desk")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.wanted_other.emit(Path(name))

    def _lay_out(self) -> None:
        row, column, middle = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        row.setSpacing(8)
        for button in (self.again, self.other, self.quit):
            row.addWidget(button)
        row.addStretch(1)
        column.addStretch(2)
        column.setSpacing(16)
        for widget in (self._sign, self.what, self.rest):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(3)
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def breakable(text: str) -> str:
    """The text with leave to break a path after each of its strokes."""
    return text.replace("/", "/\u200b").replace("\\", "\\\u200b")
