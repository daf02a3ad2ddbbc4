"""The pane of the proposals: it lists what the machine offers, shows the one in hand, and says what is wanted of it.

It follows the offers. A decision becomes a wish, told by a signal; the list changes when the history has recorded it.
"""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.reading.reading import Proposal
from resources.themes import Theme
from ui.desk import Desk
from ui.nothing import Deed, Nothing
from ui.offers import Offers
from ui.proposals import deeds, words
from ui.proposals.card import ProposalCard
from ui.proposals.head import Head
from ui.proposals.keys import Keys
from ui.proposals.model import ProposalsModel
from ui.proposals.row import Said
from ui.proposals.view import ProposalsView
from ui.proposals.why import why
from ui.theme.roles import Role, dress

HEIGHTS = (620, 270)
"""Pixels of list and card in the first window."""


class ProposalsPane(QFrame):
    """What is wanted of proposals is told with the proposals that it is wanted of."""

    wanted_accept = Signal(object)
    """Make claims or dismissals of these proposals."""
    wanted_reject = Signal(object)
    """Do not offer these proposals again."""
    wanted_dismiss = Signal(object)
    """Dismiss the words of this proposal, for a reason still to be said."""
    wanted_bar = Signal(int)
    """Show what lies above this stop of the bar."""
    wanted_place = Signal(int, int)
    """Show these code points of the draft."""
    wanted_stop = Signal()
    """Stop reading the article."""
    wanted_reading = Signal()
    """Read the article again."""

    def __init__(self, desk: Desk, offers: Offers, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._offers, self._theme, self._keys = desk, offers, theme, Keys()
        self._progress, self._following = (0, 0), False
        self.model = ProposalsModel(desk, offers, self)
        self.head = Head(theme, self._keys, self)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.view = ProposalsView(self.model, self._said, theme, self.split)
        self.card = ProposalCard(theme, self._keys, self.split)
        self.nothing = Nothing(theme, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._follow_offers()
        self._follow_reviewer()
        self._list_anew()

    def _lay_out(self) -> None:
        dress(self, Role.PANEL)
        self._rule = QFrame()
        dress(self._rule, Role.RULE)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes(list(HEIGHTS))
        self.split.setStretchFactor(0, 1)
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self._rule, self._stack):
            column.addWidget(widget)
        self.setFocusProxy(self.view)
        self.setAccessibleName("Proposed")

    def _follow_offers(self) -> None:
        self._desk.article_changed.connect(self._list_anew)
        self._offers.reading_changed.connect(self._list_anew)
        self._offers.offers_changed.connect(self._list)
        self._offers.current_changed.connect(self._turn_over)
        self._offers.progressed.connect(self._go_on)
        self._desk.coverage_changed.connect(self._say_why_not)

    def _follow_reviewer(self) -> None:
        self.head.wanted_bar.connect(self.wanted_bar)
        self.card.wanted_place.connect(self.wanted_place)
        self.card.deeds.chosen.connect(self._decide)
        self.nothing.wanted.connect(self._want)
        self.view.selectionModel().selectionChanged.connect(self._selected)

    # What the window asks

    def set_theme(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme = theme
        self.head.set_theme(theme, self._keys)
        self.view.dress(theme)
        self.card.set_theme(theme, self._keys)
        self.nothing.set_theme(theme)

    def set_keys(self, keys: Keys) -> None:
        """The keys that stand on the buttons, where others than the desk's own were chosen."""
        self._keys = keys
        self.set_theme(self._theme)
        self._show_list_or_why_not()

    # What the offers say

    def _list_anew(self) -> None:
        self.view.lay_out_anew()
        self._list()

    def _list(self) -> None:
        self._following = True
        self.model.list_shown()
        self._following = False
        self.head.follow(self._offers)
        self._show_list_or_why_not()
        self._go_to_current()

    def _show_list_or_why_not(self) -> None:
        offers = self._offers
        self._say_why_not()
        self._stack.setCurrentWidget(self.split if offers.shown else self.nothing)
        there = bool(offers.shown or offers.hidden)
        self.head.setVisible(there)
        self._rule.setVisible(there)

    def _say_why_not(self) -> None:
        if not self._offers.shown:
            self.nothing.tell(why(self._desk, self._offers, self._progress, self._keys))

    def _turn_over(self) -> None:
        self._go_to_current()
        self.card.turn_over()

    def _go_to_current(self) -> None:
        offers = self._offers
        self._following = True
        self.view.go_to(offers.current)
        self._following = False
        self.card.setVisible(offers.current is not None)
        if offers.current is not None and offers.reading is not None:
            self.card.follow(self._desk, offers, offers.reading, offers.current)

    def _go_on(self, done: int, of: int) -> None:
        self._progress = done, of
        self._say_why_not()

    def _said(self, proposal: Proposal) -> Said:
        """What the row says; nothing where the reading is gone and its row about to go."""
        reading = self._offers.reading
        facts = words.facts(reading, proposal) if reading else ()
        aside = bool(words.dismissed_as(proposal))
        return Said(words.words(self._desk.text, proposal), facts, self._offers.stops(proposal), aside)

    # What the reviewer does

    def _selected(self, *_ranges: QItemSelection) -> None:
        """A row was selected: by key or mouse, or by a screen reader, which selects and does not make current."""
        if self._following:
            return
        selected = self.view.selectionModel().selectedIndexes()
        if selected:
            self._offers.focus(self.model.proposals[selected[0].row()])
        else:
            self._go_to_current()

    def _decide(self, deed: str) -> None:
        proposal = self._offers.current
        if proposal is None:
            return
        match deed:
            case deeds.ACCEPT:
                self.wanted_accept.emit([proposal])
            case deeds.REJECT:
                self.wanted_reject.emit([proposal])
            case deeds.PARAGRAPH:
                self.wanted_accept.emit(list(self._offers.in_paragraph(proposal)))
            case _:
                self.wanted_dismiss.emit(proposal)

    def _want(self, deed: str) -> None:
        match deed:
            case Deed.STOP:
                self.wanted_stop.emit()
            case Deed.READ:
                self.wanted_reading.emit()
            case Deed.MORE:
                self.wanted_bar.emit(self._offers.bar - 1)
