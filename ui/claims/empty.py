"""What stands in the list's place while it is empty: why, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.claims.choice import FILTER_WORDS, Choice, Filter
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.roles import Role, dress

ADVICE = "Select words in the article and press {}."
OFFERS = "Press {} for what is proposed."


class Empty(QFrame):
    """Two sentences, and the way back where a filter emptied the list."""

    cleared = Signal()
    key = "N"
    """What makes a claim of selected words."""
    offers = "P"
    """What shows the proposals, "" where no key does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._advice = PlainLabel(), PlainLabel()
        self._clear = QPushButton("Show all claims")
        self._clear.clicked.connect(self.cleared)
        dress(self, Role.PANEL)
        dress(self._advice, Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._title, self._advice):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Another theme or text size: the colours are the style sheet's."""
        self._title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self._advice.setFont(fonts.sans(13))

    def explain(self, choice: Choice, *, article: bool, any_claims: bool) -> None:
        """Why there is nothing to see; nothing at all where there is no article."""
        title, advice = _told(choice, self._to_begin(), any_claims=any_claims) if article else ("", "")
        self._title.setText(title)
        self._advice.setText(advice)
        self._clear.setVisible(any_claims)

    def _to_begin(self) -> str:
        marked = ADVICE.format(self.key)
        return f"{OFFERS.format(self.offers)}\n{marked}" if self.offers else marked

    def words(self) -> tuple[str, str]:
        """What it says."""
        return self._title.text(), self._advice.text()


def _told(choice: Choice, to_begin: str, *, any_claims: bool) -> tuple[str, str]:
    if not any_claims:
        return "No claims yet", to_begin
    if words := choice.words.strip():
        where = "No claim" if choice.filter is Filter.ALL else f"No {FILTER_WORDS[choice.filter].lower()} claim"
        return f"{where} has these words", f"“{words}”"
    if choice.filter is Filter.OPEN:
        return "Nothing is open", "Every claim has a verdict on the words as they stand."
    return f"No claim is {FILTER_WORDS[choice.filter].lower()}", "The other claims are still there."
