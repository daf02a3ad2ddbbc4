"""What can be done with a claim whose words are not in this draft, and by which keys."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.claim import Claim, Footing
from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.card.keys import Keys
from ui.prose import Prose
from ui.theme import fonts


class Lost(QWidget):
    """Seen only where a claim has no words in the newest draft."""

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys, self._footing = keys, Footing.STANDING
        self.says = Prose(lambda: fonts.sans(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.says)
        self.set_theme(theme, keys)

    def follow(self, claim: Claim) -> None:
        self._footing = claim.footing
        self.setVisible(claim.footing is not Footing.STANDING)
        self._say()

    def _say(self) -> None:
        add, cut = _pressed(self._keys.add), _pressed(self._keys.cut)
        if self._footing is Footing.ORPHANED:
            self.says.say(
                f"Its words are not in this draft. Select those it stands on now{add}, or close it as cut{cut}."
            )
        elif self._footing is Footing.CUT:
            self.says.say(f"It was closed as cut. To look for its words after all, open it again{cut}.")

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self._keys = keys
        self.says.set_theme(theme)
        self.says.set_ink(state_look(theme, State.ORPHANED).ink)
        self._say()


def _pressed(key: str) -> str:
    """The key in brackets; nothing where the command has none."""
    return f" ({key})" if key else ""
