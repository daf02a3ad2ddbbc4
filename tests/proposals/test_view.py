"""Of thousands of proposals only those that are seen are laid out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.claim import Kind
from app.reading.reading import Proposal, Reading
from resources.themes import LIGHT
from tests.desks import a_desk, an_article
from ui.desk import Desk
from ui.offers import Offers
from ui.proposals.model import ProposalsModel
from ui.proposals.row import Said
from ui.proposals.view import ProposalsView
from ui.theme import fonts

MANY = 6_000
LONG = "The inspectors counted the lamps of the ward by day and by night. "


class Listed(ProposalsView):
    """A list that remembers which rows it asked about."""

    def __init__(self, model: ProposalsModel) -> None:
        self.asked: list[Proposal] = []
        super().__init__(model, self.say, LIGHT)

    def say(self, proposal: Proposal) -> Said:
        self.asked.append(proposal)
        return Said(LONG * (proposal.start % 4) or "Lamps.", ("number",), 3, aside=False)


@pytest.fixture
def listed(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Listed, Offers]]:
    fonts.load()
    with a_desk(tmp_path) as ledger:
        desk = Desk(ledger)
        offers, article = Offers(desk, desk), an_article(ledger, "lamp " * MANY)
        desk.open(article)
        model = ProposalsModel(desk, offers)
        view = Listed(model)
        qtbot.addWidget(view)
        view.resize(480, 600)
        with qtbot.waitExposed(view):
            view.show()
        places = ((5 * at, 5 * at + 4) for at in range(MANY))
        offers.put(
            Reading("en", "rules", proposals=tuple(Proposal(*one, (Kind.NUMBER,), 0.5, ()) for one in places)), ""
        )
        model.list_shown()
        yield view, offers


def test_only_rows_that_are_seen_are_laid_out(listed: tuple[Listed, Offers]) -> None:
    view, offers = listed

    view.go_to(offers.shown[3_000])
    view.grab()

    rows = {row.row for row in view.seen()}
    assert 3_000 in rows
    assert len({one.start for one in view.asked}) < 60


def test_words_take_two_lines_at_the_most(listed: tuple[Listed, Offers]) -> None:
    view, _ = listed

    heights = {row.height for row in view.seen()}

    assert len(heights) == 2
    assert max(heights) < 2 * min(heights)


def test_rows_that_went_together_leave_the_others_where_they_are(listed: tuple[Listed, Offers]) -> None:
    view, offers = listed
    model = view.model()
    assert isinstance(model, ProposalsModel)
    gone: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: gone.append((first, last)))
    was = offers.shown

    offers.shown = was[:10] + was[13:]
    model.list_shown()

    assert gone == [(10, 12)]
    assert model.rowCount() == MANY - 3
