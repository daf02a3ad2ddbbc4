"""What stands in the list's place while no proposal is shown: why, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.coverage import Coverage
from resources.themes import Theme
from ui.chip import Chip
from ui.desk import Desk
from ui.offers import Offers
from ui.plain import PlainLabel
from ui.proposals.keys import Keys
from ui.proposals.progress import ReadBar
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
    how: str = ""
    reading: bool = False


class Nothing(QFrame):
    """Two sentences, how far it is read while it is, and the one thing to do. `wanted` tells that it is wanted."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = Told()
        self._title, self._advice, self._how = PlainLabel(), PlainLabel(), PlainLabel()
        self.bar = ReadBar(theme)
        self.button = Chip("", theme)
        self.button.clicked.connect(self._press)
        dress(self, Role.PANEL)
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
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(self._how)

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self._keys = keys
        self._title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self._advice.setFont(fonts.sans(13))
        self._how.setFont(fonts.sans(12))
        self.bar.dress(theme)
        self.button.set_theme(theme)

    def tell(self, told: Told, progress: tuple[int, int]) -> None:
        """Say why, and how many sentences of how many are read."""
        done, of = progress
        self.told = told
        self._title.setText(told.title)
        self._advice.setText(told.advice)
        self._how.setText(told.how)
        self.bar.setVisible(told.reading)
        self.bar.setValue(100 * done // of if of else 0)
        self.button.setVisible(bool(told.deed))
        self.button.set_words(told.deed)
        self.button.set_key(self._keys.more if told.deed is Deed.MORE else "")

    def _press(self) -> None:
        self.wanted.emit(self.told.deed)


def why(desk: Desk, offers: Offers, progress: tuple[int, int], keys: Keys) -> Told:
    """Why no proposal is shown; `progress` is how many sentences of how many are read."""
    if desk.article is None:
        return Told("No article on the desk", "Open one from the library, paste a text, or drop a file on the window.")
    if offers.reading is None:
        return _unread(offers.how, *progress)
    if offers.hidden:
        return _hidden(offers.hidden)
    if offers.reading.proposals:
        return Told("Every proposal is decided.", _what_is_left(desk.coverage, keys), how=offers.how)
    return Told(
        "Nothing is proposed.", "No sentence was found that states a fact. Select words to claim them.", how=offers.how
    )


def _unread(how: str, done: int, of: int) -> Told:
    if how:
        return Told(how, "Nothing is lost, and claims can be made by hand as ever.", Deed.READ)
    far = f"{done:,} of {of:,} sentences" if of else "It begins in a moment."
    return Told("Reading the article", f"{far}\nYou can go on working meanwhile.", Deed.STOP, reading=True)


def _hidden(hidden: int) -> Told:
    rest = "1 other proposal is" if hidden == 1 else f"{hidden:,} other proposals are"
    return Told("What matters more is decided.", f"{rest} hidden by the slider.", Deed.MORE)


def _what_is_left(coverage: Coverage, keys: Keys) -> str:
    if not coverage.gaps:
        return "Every word of the article is accounted for." if coverage.words else ""
    way = f": {keys.gap} goes to the next one" if keys.gap else ""
    many = len(coverage.gaps)
    return f"Words of {many:,} sentence{'s' if many != 1 else ''} are not accounted for yet{way}."
