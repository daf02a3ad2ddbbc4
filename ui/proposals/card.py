"""The card of the proposal in hand: its words in full, what is known of them, and the buttons that decide on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.reading.reading import Proposal, Reading
from resources.themes import Theme
from ui.desk import Desk
from ui.elided import ElidedLabel
from ui.offers import Offers
from ui.plain import PlainLabel
from ui.proposals import words
from ui.proposals.about import About
from ui.proposals.deeds import Deeds
from ui.proposals.keys import Keys
from ui.prose import Prose
from ui.theme import fonts
from ui.theme.roles import Role, dress


class ProposalCard(QWidget):
    """What is long is scrolled; the buttons stay where they are from one proposal to the next."""

    wanted_place = Signal(int, int)
    """Show these code points of the draft."""

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.area = QScrollArea(self)
        inner = QWidget(self.area.viewport())
        self.purpose, self.number = ElidedLabel(), PlainLabel()
        self.words = Prose(lambda: fonts.serif(17))
        self.about = About(theme, inner)
        self.deeds = Deeds(theme, keys, self)
        self._lay_out(inner)
        self.about.pressed.connect(self.wanted_place)
        self.setAccessibleName("The proposal in hand")
        self.set_theme(theme, keys)

    def _lay_out(self, inner: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(self.purpose)
        head.addStretch(1)
        head.addWidget(self.number)
        for label in (self.purpose, self.number):
            dress(label, Role.MUTED)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.about)
        column.addStretch(1)
        self._scroll(inner)
        rule = QFrame()
        dress(rule, Role.RULE)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(rule)
        outer.addWidget(self.deeds)

    def _scroll(self, inner: QWidget) -> None:
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow(self, desk: Desk, offers: Offers, reading: Reading, proposal: Proposal) -> None:
        """Show the proposal."""
        aside = bool(words.dismissed_as(proposal))
        worth = "" if aside else f" · {words.worth(offers.stops(proposal))}"
        self.purpose.say(words.purpose(proposal) + worth)
        self.number.setText(f"{offers.shown.index(proposal) + 1:,} of {len(offers.shown):,}")
        self.words.say(words.words(desk.text, proposal))
        self.about.follow(desk, offers, reading, proposal)
        self.deeds.follow(proposal, len(offers.in_paragraph(proposal)))

    def turn_over(self) -> None:
        """Another proposal is read from its top."""
        self.area.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self.purpose.setFont(fonts.sans(12))
        self.number.setFont(fonts.figures(12))
        self.words.set_theme(theme)
        self.about.set_theme(theme)
        self.deeds.set_theme(theme, keys)
