"""Why: the rationale of the active layer, with what its verdict still lacks said beside it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.claim import Claim, layers
from app.domain.grounding import lacks
from app.domain.verdict import LAYER_WORDS, Layer
from resources.themes import Theme
from ui.caption import Caption
from ui.card import places
from ui.card.field import Field, Standing
from ui.card.keeps import MANY_LINES, Keeps
from ui.theme import fonts


class Why(QWidget):
    """Follows the claim and the layer it is given."""

    def __init__(self, standing: Standing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.caption = Caption("Rationale", theme)
        self.field = Field(standing)
        self.field.setAccessibleName("Rationale")
        self.field.setPlaceholderText("Why, for somebody who was not there")
        self.keeps = Keeps(MANY_LINES, self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption)
        column.addWidget(self.field)
        column.addWidget(self.keeps)
        self.set_theme(theme)

    def follow(self, claim: Claim, layer: Layer) -> None:
        alone = len(layers(claim)) == 1
        self.caption.say("Rationale" if alone else f"Rationale · {LAYER_WORDS[layer]}")
        missing = lacks(claim, layer)
        self.caption.remark(f"needs {' and '.join(missing)}" if missing else "")
        self.field.follow(places.rationale(claim.id, layer))

    def edit(self) -> None:
        """Go on writing at the end."""
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def set_theme(self, theme: Theme) -> None:
        self.caption.set_theme(theme)
        self.keeps.set_theme()
        self.field.setFont(fonts.sans(13))
        self.field.fit()
