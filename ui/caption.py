"""The small heading of a part of a card, with a remark or a link at its right."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.chip import Chip
from ui.elided import ElidedLabel
from ui.plain import PlainLabel
from ui.theme import fonts


class Caption(QWidget):
    """`link` stands at the right where it is given; a remark is said with `remark`."""

    def __init__(self, text: str, theme: Theme, link: Chip | None = None) -> None:
        super().__init__()
        self._label, self._remark, self._link = PlainLabel(text), ElidedLabel(), link
        self._label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addStretch(1)
        row.addWidget(self._remark)
        if link is not None:
            row.addWidget(link)
        self.set_theme(theme)

    def say(self, text: str) -> None:
        self._label.setText(text)

    def remark(self, text: str) -> None:
        """What is missing here; "" where nothing is."""
        if text != self.remark_shown():
            self._remark.say(text)

    def remark_shown(self) -> str:
        return self._remark.text()

    def set_theme(self, theme: Theme) -> None:
        self._label.setFont(fonts.sans(12))
        self._remark.setFont(fonts.sans(12))
        palette = self._remark.palette()
        palette.setColor(self._remark.foregroundRole(), QColor(state_look(theme, State.DISPUTED).ink))
        self._remark.setPalette(palette)
        if self._link is not None:
            self._link.set_theme(theme)
