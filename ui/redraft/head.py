"""The upper part of a question: its number, the statement, what was checked, and why one is asked."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.elided import ElidedLabel
from ui.plain import PlainLabel
from ui.prose import Prose
from ui.redraft.passage import Passage
from ui.redraft.setting import Told
from ui.theme import fonts
from ui.theme.roles import Role, dress

SIDE, BAR = 20, 12
"""Pixels of the margin, and of the scroll bar beside the places."""
STATEMENT = 3
"""Lines of a statement that are shown; the rest is in its tip."""


class Head(QWidget):
    """What it says is put in by the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.number, self.of = PlainLabel(), ElidedLabel()
        self.statement = Prose(lambda: fonts.sans(16, weight=fonts.SEMIBOLD), lines=STATEMENT)
        self.passage = Passage(theme, self)
        self.why = Prose(lambda: fonts.sans(14, weight=fonts.SEMIBOLD))
        self.how = Prose(lambda: fonts.sans(12), muted=True)
        dress(self.of, Role.MUTED)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.of)
        column = self._column = QVBoxLayout(self)
        self.leave_room(beside=True)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(6)
        column.addWidget(self.statement)
        column.addSpacing(14)
        column.addWidget(self.passage)
        column.addSpacing(14)
        column.addWidget(self.why)
        column.addSpacing(2)
        column.addWidget(self.how)

    def leave_room(self, *, beside: bool) -> None:
        """Leave room for the scroll bar of the places below, or be beside it: the words have one width in any case."""
        self._is_above = beside
        self._column.setContentsMargins(SIDE, 18, SIDE + BAR * beside, 10)

    def high(self, width: int) -> int:
        """Its height on a page of this width, wherever it stands."""
        return self.heightForWidth(width if self._is_above else width - BAR)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.number.setFont(fonts.sans(12, weight=fonts.SEMIBOLD))
        self.of.setFont(fonts.sans(12))
        palette = self.number.palette()
        palette.setColor(self.number.foregroundRole(), QColor(theme.accent))
        self.number.setPalette(palette)
        for part in (self.statement, self.passage, self.why, self.how):
            part.set_theme(theme)

    def say(self, number: str, of: str, statement: str, why: str) -> None:
        """Everything but the words of the article."""
        self.number.setText(number)
        self.of.say(of)
        self.statement.say(statement)
        self.why.say(why)

    def show_checked(self, told: Told) -> None:
        """What was checked."""
        self.passage.tell(told)
