"""The pane on a real desk with a reading made by hand, and hands that do what it wants as the window does."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import ArticleId
from app.reading.reading import Place, Reading, Remark, RemarkKind
from app.services import proposing, undoing
from app.store.ledger import Ledger
from resources.themes import LIGHT
from tests.desks import TEXT, a_desk, an_article
from tests.dressing import undressed
from ui.desk import Desk
from ui.offers import Offers
from ui.remarks.pane import RemarksPane
from ui.theme import fonts

__all__ = ["undressed"]

HOW = "Read by the English model."


def place(words: str) -> Place:
    return TEXT.index(words), TEXT.index(words) + len(words)


FIGURES = Remark(RemarkKind.TWO_FIGURES, (place("1911"), place("14 miles"), place("300")), "Three figures, it seems.")
YEAR = Remark(RemarkKind.NO_YEAR, (place("Monday"),), "“Monday” bears no year.")
DENIAL = Remark(RemarkKind.DENIAL, (place("It was heard"), place("is not known")), "One says so, the other denies it.")
READING = Reading("en", "by hand", remarks=(FIGURES, YEAR, DENIAL))


def many(count: int) -> Reading:
    """A reading with so many remarks."""
    remarks = tuple(replace(YEAR, places=((at % 60, at % 60 + 5),), says=f"Number {at}.") for at in range(count))
    return replace(READING, remarks=remarks)


@dataclass(weakref_slot=True, slots=True)
class Room:
    """The pane in its place, where it wanted to go, and the desk it follows."""

    ledger: Ledger
    desk: Desk
    article: ArticleId
    offers: Offers
    pane: RemarksPane
    wanted: list[str] = field(default_factory=list)

    def listed(self) -> list[str]:
        return [one.says for one in self.pane.model.remarks]

    def go(self, start: int, end: int) -> None:
        self.wanted.append(TEXT[start:end])

    def set_aside(self) -> None:
        assert self.offers.remark is not None
        proposing.set_aside(self.ledger, self.article, self.offers.remark)

    def undo(self) -> None:
        undoing.undo(self.ledger, self.article)

    def lend_hands(self) -> None:
        self.pane.wanted_place.connect(self.go)
        self.pane.wanted_aside.connect(self.set_aside)


@pytest.fixture(autouse=True)
def as_before(undressed: None) -> None:
    """What a test wears, it takes off."""


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """Three remarks on the list, none of them in hand."""
    fonts.load()
    with a_desk(tmp_path) as ledger:
        desk = Desk(ledger)
        offers = Offers(desk, desk)
        ledger.listen(desk.follow)
        pane = RemarksPane(desk, offers, LIGHT)
        qtbot.addWidget(pane)
        pane.resize(486, 800)
        article = an_article(ledger)
        with qtbot.waitSignal(desk.coverage_changed), qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
            desk.open(article)
        offers.put(READING, HOW)
        made = Room(ledger, desk, article, offers, pane)
        made.lend_hands()
        yield made
