"""The pane on a real desk with a reading made by hand, and hands that do what it wants as the window does."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.claim import Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId
from app.reading.reading import Action, Note, Place, Proposal, Reading, Saying
from app.services import proposing, undoing
from app.store.ledger import Ledger
from resources.themes import LIGHT
from tests.desks import TEXT, a_desk, an_article
from tests.dressing import undressed
from ui.desk import Desk
from ui.offers import Offers
from ui.proposals.pane import ProposalsPane
from ui.theme import fonts

__all__ = ["undressed"]

EVENT = "The bell of Orsk rang on Monday"
QUOTATION = "“It was heard 14 miles away,”"
NUMBER = "Some 300 people came."
OPINION = "The founder’s name is not known"
HOW = "Read by the English model."


def place(words: str) -> Place:
    return TEXT.index(words), TEXT.index(words) + len(words)


READING = Reading(
    "en",
    "by hand",
    sayings=(
        Saying(
            place(QUOTATION),
            place("the warden"),
            place("said"),
            "the warden",
            "Ada Brink",
            direct=True,
            hedge="allegedly",
            denial=True,
        ),
    ),
    proposals=(
        Proposal(
            *place(EVENT),
            (Kind.EVENT, Kind.DATE),
            0.9,
            ("first time since", "a date"),
            also=(place("Bell of Orsk rings again"),),
        ),
        Proposal(*place(QUOTATION), (Kind.QUOTATION,), 0.6, ("a quotation of Ada Brink", "a distance"), saying=0),
        Proposal(*place(NUMBER), (Kind.NUMBER,), 0.3, ("a number",)),
        replace(
            Proposal(*place(OPINION), (Kind.OTHER,), 0.0, ("opinion",)),
            action=Action.DISMISS,
            reason=NotCheckable.OPINION,
        ),
    ),
    notes=(Note(place("14 miles"), "23 km"),),
)


@dataclass(weakref_slot=True, slots=True)
class Room:
    """The pane in its place, what it wanted, and the desk it follows."""

    ledger: Ledger
    desk: Desk
    article: ArticleId
    offers: Offers
    pane: ProposalsPane
    wanted: list[object] = field(default_factory=list)

    def the(self, words: str) -> Proposal:
        return next(one for one in READING.proposals if (one.start, one.end) == place(words))

    def listed(self) -> list[str]:
        return [TEXT[one.start : one.end] for one in self.pane.model.proposals]

    def accept(self, chosen: list[Proposal]) -> None:
        proposing.accept(self.ledger, self.article, READING, chosen)

    def reject(self, chosen: list[Proposal]) -> None:
        proposing.reject(self.ledger, self.article, chosen)

    def undo(self) -> None:
        undoing.undo(self.ledger, self.article)

    def lend_hands(self) -> None:
        self.pane.wanted_accept.connect(self.accept)
        self.pane.wanted_reject.connect(self.reject)
        self.pane.wanted_bar.connect(self.offers.set_bar)


@pytest.fixture(autouse=True)
def as_before(undressed: None) -> None:
    """What a test wears, it takes off."""


@pytest.fixture
def handless(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """Four proposals on the list, none of them in hand, and nobody who does what the pane wants."""
    fonts.load()
    with a_desk(tmp_path) as ledger:
        desk = Desk(ledger)
        offers = Offers(desk, desk)
        ledger.listen(desk.follow)
        pane = ProposalsPane(desk, offers, LIGHT)
        qtbot.addWidget(pane)
        pane.resize(486, 800)
        article = an_article(ledger)
        with qtbot.waitSignal(desk.coverage_changed), qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
            desk.open(article)
        offers.put(READING, HOW)
        yield Room(ledger, desk, article, offers, pane)


@pytest.fixture
def room(handless: Room) -> Room:
    """The same with hands."""
    handless.lend_hands()
    return handless
