"""What the tests of the article pane stand on: a real desk file, and a pane on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.ledger import Ledger
from resources.themes import LIGHT
from tests.article.builders import STORY, Bench, Written, take_in
from tests.desks import a_desk
from ui.article.pane import ArticlePane
from ui.desk import Desk
from ui.theme import fonts

Show = Callable[[Written], Bench]


@pytest.fixture(autouse=True)
def shipped_fonts(qapp: object) -> None:
    fonts.load()


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with a_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def show(ledger: Ledger, qtbot: QtBot) -> Show:
    """Shows a story in a pane, and waits until it stands there."""

    def shown(story: Written) -> Bench:
        article = take_in(ledger, story)
        desk = Desk(ledger)
        ledger.listen(desk.follow)
        pane = ArticlePane(desk, LIGHT)
        desk.setParent(pane)
        qtbot.addWidget(pane)
        pane.resize(1000, 800)
        with qtbot.waitSignal(desk.coverage_changed), qtbot.waitExposed(pane):
            pane.show()
            desk.open(article)
        return Bench(ledger, article, desk, pane)

    return shown


@pytest.fixture
def bench(show: Show) -> Bench:
    return show(STORY)
