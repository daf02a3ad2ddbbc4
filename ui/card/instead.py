"""What it should say instead: the proposed wording, out of sight until there is one or somebody wants to write it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.claim import Claim
from resources.themes import Theme
from ui.caption import Caption
from ui.card import places
from ui.card.field import Field, Standing
from ui.card.keeps import MANY_LINES, Keeps
from ui.card.keys import Keys
from ui.chip import Chip
from ui.theme import fonts


class Instead(QWidget):
    """A word to press, or the field."""

    def __init__(self, standing: Standing, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = Chip("Propose another wording", theme, key=keys.proposed, framed=False)
        self.caption = Caption("Proposed wording", theme)
        self.field = Field(standing, least=1)
        self.field.setAccessibleName("Proposed wording")
        self.field.setPlaceholderText("What the article should say instead")
        self.keeps = Keeps(MANY_LINES, self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.offer, self.caption, self.field, self.keeps):
            column.addWidget(widget)
        self.offer.clicked.connect(self.edit)
        self.field.done.connect(self._close)
        self.field.left.connect(self._close)
        self.set_theme(theme, keys)

    def follow(self, claim: Claim) -> None:
        self.field.follow(places.proposed(claim.id))
        self._open(wanted=bool(claim.proposed) or self.field.is_typed() or self.field.hasFocus())

    def edit(self) -> None:
        self._open(wanted=True)
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _close(self) -> None:
        self._open(wanted=bool(self.field.words()))

    def _open(self, *, wanted: bool) -> None:
        self.offer.setVisible(not wanted)
        self.caption.setVisible(wanted)
        self.field.setVisible(wanted)
        self.keeps.setVisible(wanted)

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self.offer.set_theme(theme)
        self.offer.set_key(keys.proposed)
        self.caption.set_theme(theme)
        self.keeps.set_theme()
        self.field.setFont(fonts.sans(13))
        self.field.fit()
