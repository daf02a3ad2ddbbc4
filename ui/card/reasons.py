"""Why it is disputed: one of five, each with its key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.claim import Claim, ruling
from app.domain.verdict import REASON_WORDS, Layer, Reason, State, Verdict
from resources.themes import Theme, state_look
from ui.card.keys import Keys
from ui.chip import Chip
from ui.flow import Flow
from ui.plain import plain_tip


class Reasons(Flow):
    """Shown while the active layer is disputed."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.chips = {reason: self._chip(reason, theme) for reason in Reason}
        self.set_theme(theme, keys)

    def _chip(self, reason: Reason, theme: Theme) -> Chip:
        chip = Chip(reason, theme, value=reason, framed=False, key_first=True)
        chip.setAccessibleName(f"Reason: {REASON_WORDS[reason]}")
        chip.setToolTip(plain_tip(REASON_WORDS[reason]))
        chip.chosen.connect(self.pressed)
        self.add(chip)
        return chip

    def follow(self, claim: Claim, layer: Layer) -> None:
        given = ruling(claim, layer)
        self.setVisible(given.verdict is Verdict.DISPUTED)
        for reason, chip in self.chips.items():
            chip.stand(None, standing=reason is given.reason)

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        ink = state_look(theme, State.DISPUTED).ink
        for key, chip in zip(keys.reasons, self.chips.values(), strict=True):
            chip.set_theme(theme, standing=ink)
            chip.set_key(key)
