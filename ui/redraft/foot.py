"""The last line of the sheet: what else can be done, each with its key, and what leaving it means."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.elided import ElidedLabel
from ui.theme import fonts
from ui.theme.roles import Role, dress

SIDE = 20
LEAVES = "Nothing is recorded until the draft is taken."


class Foot(QWidget):
    """Ways on at the left, the way out at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.take = Chip("Take the draft", theme, key="↵", leads=True)
        self.back, self.skip = Chip("Back", theme, key="⌫"), Chip("Skip the rest", theme, key="S")
        self.leave, self._says = Chip("Leave", theme, key="Esc"), ElidedLabel()
        self.skip.setAccessibleDescription("What has no answer is left without a place")
        self.leave.setAccessibleDescription(LEAVES)
        dress(self._says, Role.MUTED)
        self._says.say(LEAVES)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        rule = QFrame()
        dress(rule, Role.RULE)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 10, SIDE, 0)
        row.setSpacing(8)
        for button in (self.back, self.skip, self.take):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._says)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(rule)
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        self._says.setFont(fonts.sans(12))
        for button in (self.take, self.back, self.skip, self.leave):
            button.set_theme(theme)
