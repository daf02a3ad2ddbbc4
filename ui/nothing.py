"""What stands in a list's place while nothing is offered: why, and what to do about it.

What proposals and remarks say of it in common stands here too; the rest each says itself.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.plain import PlainLabel
from ui.readbar import ReadBar
from ui.theme import fonts
from ui.theme.roles import Role, dress


class Deed(StrEnum):
    """What can be done about it, in the words of the button."""

    STOP = "Stop reading"
    READ = "Read the article again"
    MORE = "Propose more"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Why there is nothing to see; `how` is how the article was read, where that may be the reason."""

    title: str = ""
    advice: str = ""
    deed: Deed = Deed.NONE
    key: str = ""
    """The key of the deed; "" is none."""
    how: str = ""
    percent: int | None = None
    """How far the article is read, while it is being read."""


NO_ARTICLE = Told("No article on the desk", "Open one from the library, paste a text, or drop a file on the window.")


def being_read(done: int, of: int) -> Told:
    """That so many sentences of so many are read; of none where it is about to begin."""
    far = f"{done:,} of {of:,} sentences" if of else "It begins in a moment."
    percent = 100 * done // of if of else 0
    return Told("Reading the article", f"{far}\nYou can go on working meanwhile.", Deed.STOP, percent=percent)


class Nothing(QFrame):
    """Two sentences, how far it is read while it is, and the one thing to do. `wanted` tells that it is wanted."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = Told()
        self._title, self._advice, self._how = PlainLabel(), PlainLabel(), PlainLabel()
        self.bar = ReadBar(theme)
        self.button = Chip("", theme)
        self.button.clicked.connect(self._press)
        dress(self, Role.PANEL)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._title, self._advice, self._how):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._advice, self._how):
            dress(label, Role.MUTED)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(self._how)

    def set_theme(self, theme: Theme) -> None:
        self._title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self._advice.setFont(fonts.sans(13))
        self._how.setFont(fonts.sans(12))
        self.bar.dress(theme)
        self.button.set_theme(theme)

    def tell(self, told: Told) -> None:
        """Say why."""
        self.told = told
        self._title.setText(told.title)
        self._advice.setText(told.advice)
        self._how.setText(told.how)
        self.bar.setVisible(told.percent is not None)
        self.bar.setValue(told.percent or 0)
        self.button.setVisible(bool(told.deed))
        self.button.set_words(told.deed)
        self.button.set_key(told.key)

    def _press(self) -> None:
        self.wanted.emit(self.told.deed)
