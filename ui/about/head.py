"""The head of the page about the program: its mark, its name, and the versions that a report of a fault asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import VERSION
from resources.themes import Theme
from ui.plain import PlainLabel
from ui.prose import Prose
from ui.theme import fonts, icons

MARK, LARGEST = 64, 88
WHAT = f"A desk for journalists who check facts. Version {VERSION}, under the MIT licence."
Versions = Sequence[tuple[str, str]]


class Head(QWidget):
    """What runs stands on as many lines as it needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark, self._name = PlainLabel(), PlainLabel("Proofdesk")
        self._what, self.versions = Prose(_plain), Prose(_figures, muted=True)
        self._mark.setAccessibleName("Proofdesk’s mark")
        self._what.say(WHAT)
        self._lay_out()
        self.set_theme(theme)

    def show_versions(self, versions: Versions) -> None:
        """Say what runs here; a name is not parted from its number."""
        told = (f"{name} {version}".replace(" ", "\u00a0") for name, version in versions)
        self.versions.say(" · ".join(told))

    def set_theme(self, theme: Theme) -> None:
        side = min(fonts.scaled(MARK), LARGEST)
        self._mark.setPixmap(icons.program_icon().pixmap(QSize(side, side), icons.sharpness()))
        self._mark.setFixedSize(side, side)
        self._name.setFont(fonts.headline(26))
        for prose in (self._what, self.versions):
            prose.set_theme(theme)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for said in (self._name, self._what, self.versions):
            words.addWidget(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _plain() -> QFont:
    return fonts.sans(13)


def _figures() -> QFont:
    return fonts.figures(13)
