"""What the tests of the claim list stand on: a real desk file, the pane on the screen, services that do its wishes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from tests.claims.builders import STATEMENTS, Room, add_claims
from tests.desks import a_desk, an_article
from ui.claims.pane import ClaimsPane
from ui.desk import Desk
from ui.theme import fonts

TEXT = "Ferry aground off Kelda\n\n" + " ".join(STATEMENTS)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """Six claims on the list, none of them current."""
    fonts.load()
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger, TEXT)
        claims = add_claims(ledger, article, STATEMENTS)
        desk = Desk(ledger)
        ledger.listen(desk.follow)
        pane = ClaimsPane(desk, LIGHT)
        qtbot.addWidget(pane)
        pane.resize(486, 600)
        with qtbot.waitSignal(desk.coverage_changed), qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
            desk.open(article)
        room = Room(ledger, article, desk, pane, claims)
        pane.wanted_statement.connect(room.reword)
        pane.wanted_order.connect(room.reorder)
        pane.typing.connect(room.keep)
        pane.settled.connect(ledger.forget)
        yield room
