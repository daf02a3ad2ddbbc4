"""What stands in the list's place while there is no remark: why, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.desk import Desk
from ui.offers import Offers
from ui.plain import PlainLabel
from ui.remarks.head import set_aside
from ui.remarks.keys import Keys
from ui.theme import fonts
from ui.theme.roles import Role, dress


class Deed(StrEnum):
    """What can be done about it, in the words of the button."""

    STOP = "Stop reading"
    READ = "Read the article again"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Why there is nothing to see; `how` is how the article was read, where that may be the reason."""

    title: str
    advice: str = ""
    deed: Deed = Deed.NONE
    how: str = ""


class Nothing(QWidget):
    """Two sentences, and the one thing to do. `wanted` tells that it is wanted."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = Told("")
        self._title, self._advice, self._how = PlainLabel(), PlainLabel(), PlainLabel()
        self.button = Chip("", theme)
        self.button.clicked.connect(self._press)
        self._lay_out()
        self.set_theme(theme, keys)

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
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(self._how)

    def tell(self, told: Told) -> None:
        """Say why."""
        self.told = told
        self._title.setText(told.title)
        self._advice.setText(told.advice)
        self._how.setText(told.how)
        self.button.setVisible(bool(told.deed))
        self.button.set_words(told.deed)
        self.button.set_key(self._keys.read_again if told.deed is Deed.READ else "")

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self._keys = keys
        self._title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self._advice.setFont(fonts.sans(13))
        self._how.setFont(fonts.sans(12))
        self.button.set_theme(theme)

    def _press(self) -> None:
        self.wanted.emit(self.told.deed)


def why(desk: Desk, offers: Offers, progress: tuple[int, int], keys: Keys) -> Told:
    """Why no remark is shown; `progress` is how many sentences of how many are read."""
    if desk.article is None:
        return Told("No article on the desk", "Open one from the library, paste a text, or drop a file on the window.")
    if offers.reading is None and offers.how:
        return Told(offers.how, "Nothing is lost. Without a reading nothing is noticed, either.", Deed.READ)
    if offers.reading is None:
        done, of = progress
        far = f"{done:,} of {of:,} sentences" if of else "It begins in a moment."
        return Told("Reading the article", f"{far}\nYou can go on working meanwhile.", Deed.STOP)
    aside = set_aside(offers)
    if aside:
        title = "The one remark is set aside." if aside == 1 else f"All {aside:,} remarks are set aside."
        return Told(title, f"{keys.undo or 'Undo'} brings the last one back.", how=offers.how)
    return Told("Nothing was found that does not fit.", _found_nothing(offers), how=offers.how)


def _found_nothing(offers: Offers) -> str:
    """That is no proof, and less of one where rules read alone."""
    if "rules alone" in offers.how:
        return "Rules alone notice less: what does not fit in sense or wording can well have been missed."
    return "That proves nothing: only some kinds of slips are looked for."
