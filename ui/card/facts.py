"""What it is, and whom the article attributes it to: a quiet line, which opens into the kinds and four small fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.claim import Attribution, Claim
from resources.themes import Theme
from ui.card.attribution import AttributionForm
from ui.card.kinds import KindChips
from ui.card.prose import Prose
from ui.theme import fonts


class Facts(QWidget):
    """The line is pressed to open it. It stays open from claim to claim, for those who go through them all."""

    wanted_kinds = Signal(tuple)
    wanted_attribution = Signal(str, object)
    """Of this claim: an Attribution, or None for nobody's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = Prose(lambda: fonts.sans(12), muted=True)
        self.line.setCursor(Qt.CursorShape.PointingHandCursor)
        self.line.setToolTip("Kinds and attribution")
        self.kinds, self.form = KindChips(theme), AttributionForm(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.line, self.kinds, self.form):
            column.addWidget(widget)
        self.kinds.hide()
        self.form.hide()
        self.line.clicked.connect(self.turn)
        self.kinds.wanted.connect(self.wanted_kinds)
        self.form.wanted.connect(self.wanted_attribution)
        self.set_theme(theme)

    def turn(self) -> None:
        """Open the details, or close them."""
        opened = self.kinds.isHidden()
        self.kinds.setVisible(opened)
        self.form.setVisible(opened)

    def follow(self, claim: Claim) -> None:
        self.line.say(told(claim))
        self.kinds.follow(claim.kinds)
        self.form.follow(claim.id, claim.attribution)

    def set_theme(self, theme: Theme) -> None:
        for part in (self.line, self.kinds, self.form):
            part.set_theme(theme)


def told(claim: Claim) -> str:
    """Kinds and attribution on one line."""
    kinds = " · ".join(claim.kinds) or "no kind yet"
    return f"{kinds}   {attributed(claim.attribution)}" if claim.attribution else kinds


def attributed(to: Attribution) -> str:
    """Such as: Ilse Brandt, “said”, direct, hedged “alleged”."""
    parts = [to.speaker or "nobody named", f"“{to.cue}”" if to.cue else "", "direct" if to.direct else ""]
    return ", ".join(part for part in (*parts, f"hedged “{to.hedge}”" if to.hedge else "") if part)
