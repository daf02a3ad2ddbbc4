"""What it is, and whom the article attributes it to: a quiet line, which opens into the kinds and four small fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.claim import NOBODY, Attribution, Claim
from resources.themes import Theme
from ui.card.attribution import AttributionForm
from ui.card.kinds import KindChips
from ui.plain import PlainLabel
from ui.prose import PressedProse
from ui.theme import fonts, icons


class Facts(QWidget):
    """The line is pressed to open it. It stays open from claim to claim, for those who go through them all."""

    wanted_kinds = Signal(tuple)
    wanted_attribution = Signal(str, object)
    """Of this claim: an Attribution, or None for nobody's."""
    wanted_person = Signal(str, str)
    """Whom the speaker of this claim means."""
    done = Signal()
    """A field was left by its keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._claim: Claim | None = None
        self.details: Details | None = None
        self._briefly = False
        self.line, self._chevron = PressedProse(lambda: fonts.sans(12), muted=True), PlainLabel()
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self.line.clicked.connect(self.turn)
        self.set_theme(theme)

    def turn(self) -> None:
        """Open the details, or close them."""
        self._briefly = False
        if self.details is None:
            self.details = self._made()
            self.details.show()
        elif self.details.isHidden():
            self.details.show()
        else:
            self.settle()
            self.details.hide()
        self._show_chevron()

    def edit_person(self) -> None:
        """Open the details where it is said whom the speaker means, until that is said."""
        if self.details is None or self.details.isHidden():
            self.turn()
            self._briefly = True
        if self.details is not None:
            self.details.form.edit_person()

    def _leave(self) -> None:
        if self._briefly:
            self.turn()
        self.done.emit()

    def _made(self) -> "Details":
        """The details are made when somebody wants to see them: few do, and they are half of the card's widgets."""
        made = Details(self._theme)
        made.kinds.wanted.connect(self.wanted_kinds)
        made.form.wanted.connect(self.wanted_attribution)
        made.form.wanted_person.connect(self.wanted_person)
        made.form.done.connect(self._leave)
        self._column.addWidget(made)
        if self._claim is not None:
            made.follow(self._claim)
        return made

    def follow(self, claim: Claim) -> None:
        self._claim = claim
        self.line.say(told(claim))
        self.line.setAccessibleName(f"Kinds and attribution: {told(claim)}")
        if self.details is not None:
            self.details.follow(claim)

    def settle(self) -> None:
        """Want what was typed."""
        if self.details is not None:
            self.details.form.settle()

    def _show_chevron(self) -> None:
        opened = self.details is not None and not self.details.isHidden()
        name = "chevron-up" if opened else "chevron-down"
        self._chevron.setPixmap(icons.pixmap(name, self._theme.muted, fonts.scaled(16)))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.line.set_theme(theme)
        self._show_chevron()
        if self.details is not None:
            self.details.set_theme(theme)


class Details(QWidget):
    """The kinds as toggles and the parts of the attribution as fields."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.kinds, self.form = KindChips(theme), AttributionForm(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addWidget(self.form)

    def follow(self, claim: Claim) -> None:
        self.kinds.follow(claim.kinds)
        self.form.follow(claim.id, claim.attribution)

    def set_theme(self, theme: Theme) -> None:
        self.kinds.set_theme(theme)
        self.form.set_theme(theme)


def told(claim: Claim) -> str:
    """Kinds and attribution on one line."""
    kinds = " · ".join(claim.kinds) or "no kind yet"
    return f"{kinds}   {attributed(claim.attribution)}" if claim.attribution else kinds


def attributed(to: Attribution) -> str:
    """Such as: the general → Ilse Brandt, “said”, direct, hedged “alleged”; denied by Ilse Brandt, “rejected”."""
    who = to.speaker or NOBODY
    who = f"{who} → {to.person}" if to.person and to.person not in who else who
    parts = [f"denied by {who}" if to.denial else who, f"“{to.cue}”" if to.cue else "", "direct" if to.direct else ""]
    return ", ".join(part for part in (*parts, f"hedged “{to.hedge}”" if to.hedge else "") if part)
