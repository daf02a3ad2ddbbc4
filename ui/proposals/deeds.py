"""The buttons that decide on the proposal in hand, each with its key."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reading.reading import Proposal
from resources.themes import Theme
from ui.chip import Chip
from ui.flow import Flow, rows
from ui.guarded import Guarded
from ui.plain import plain_tip
from ui.proposals import words
from ui.proposals.keys import Keys

ACCEPT, REJECT, DISMISS, PARAGRAPH = "accept", "reject", "dismiss", "paragraph"
SIDE, ROWS = 16, 2
"""Pixels left and right of the buttons, and the rows that they may take with their keys."""
_TIPS = {
    REJECT: "Not wanted: it is not proposed again",
    DISMISS: "The words are not checkable: say why",
    PARAGRAPH: "Accept everything that is proposed in this paragraph",
}


class Deeds(Guarded, QWidget):
    """`chosen` tells which was pressed. Where large text leaves too little room, the keys give way to the words."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips = {
            ACCEPT: Chip("Accept", theme, value=ACCEPT, leads=True),
            REJECT: Chip("Reject", theme, value=REJECT),
            DISMISS: Chip("Dismiss…", theme, value=DISMISS),
            PARAGRAPH: Chip("All of this paragraph", theme, value=PARAGRAPH),
        }
        self._keys: tuple[str, ...] = ()
        flow = Flow(parent=self)
        for name, chip in self.chips.items():
            chip.chosen.connect(self.chosen)
            chip.setToolTip(plain_tip(_TIPS.get(name, "")))
            flow.add(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 10)
        column.addWidget(flow)
        self.set_theme(theme, keys)

    def follow(self, proposal: Proposal, here: int) -> None:
        """Say what each would do; so many are proposed in this paragraph."""
        self.chips[PARAGRAPH].set_words(f"All {here} of this paragraph" if here > 1 else "All of this paragraph")
        self._fit()
        aside = words.dismissed_as(proposal)
        self.chips[ACCEPT].setToolTip(plain_tip(f"Dismiss it as {aside}" if aside else "Make it a claim"))

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self._keys = keys.accept, keys.reject, keys.dismiss, keys.paragraph
        for chip in self.chips.values():
            chip.set_theme(theme)
        self._fit()

    def _fit(self) -> None:
        for chip, key in zip(self.chips.values(), self._keys, strict=True):
            chip.set_key(key)
        if rows([chip.sizeHint() for chip in self.chips.values()], self.width() - 2 * SIDE) > ROWS:
            for chip in self.chips.values():
                chip.set_key("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
