"""What is shown while a draft is compared: of which file, how far it is, and a way to call it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.plain import PlainLabel
from ui.readbar import ReadBar
from ui.theme import fonts
from ui.theme.roles import Role, dress

SAYS = "Each claim is looked for in the new words. Nothing is recorded meanwhile."


class ReadingPage(QWidget):
    """A name, a bar, one button."""

    wanted_away = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title, self._says = PlainLabel(), PlainLabel(SAYS)
        self.bar, self.cancel = ReadBar(theme), Chip("Cancel", theme, key="Esc")
        self.bar.setAccessibleName("The draft is being compared")
        self.cancel.clicked.connect(self.wanted_away)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self._says, Role.MUTED)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self.title, self._says):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self, name: str) -> None:
        self.title.setText(f"Comparing “{name}” with the draft on the desk")
        self.setAccessibleName(self.title.text())
        self.bar.setValue(0)

    def go_on(self, percent: int) -> None:
        self.bar.setValue(max(0, min(percent, 100)))

    def set_theme(self, theme: Theme) -> None:
        self.title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self._says.setFont(fonts.sans(13))
        self.bar.dress(theme)
        self.cancel.set_theme(theme)

    def take_focus(self) -> None:
        """On the page, not on the button: nobody calls it off by a key that was meant for something else."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
