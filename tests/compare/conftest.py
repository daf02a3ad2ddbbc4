"""A pane with two drafts of an invented story."""

import pytest
from pytestqt.qtbot import QtBot

from app.anchoring.arranging import arrange
from app.anchoring.rows import Rows
from app.domain.article import Draft
from app.domain.verdict import State
from resources.themes import LIGHT
from tests.anchoring.drafts import beside, claim
from tests.anchoring.pages import page
from ui.compare.pane import ComparePane
from ui.theme import fonts

WAS = (
    "Ferry ran aground\n\n"
    "The ferry Marta ran aground on Sunday with 220 people aboard.\n\n"
    "The harbour was closed for an hour.\n\n"
    "Nobody was hurt, the hospital in Kesterby said.\n\n"
    "The owner could not be reached.\n\n"
    "An inquiry begins in March.\n\n"
    "The council of Kelda meets on Thursday."
)
NOW = (
    "Ferry ran aground\n\n"
    "The council of Kelda meets on Thursday.\n\n"
    "The ferry Marta ran aground on Monday with 220 people aboard.\n\n"
    "The harbour was closed for an hour.\n\n"
    "Nobody was hurt, the hospital in Kesterby said.\n\n"
    "An inquiry begins in March.\n\n"
    "It is the second this year."
)


def rows(was: str = WAS, now: str = NOW) -> Rows:
    """Both texts in rows, each with a claim on its harbour where it has one."""
    words = "harbour was closed"
    claims = [(claim(text, words, 7, State.DISPUTED, hollow=True),) if words in text else () for text in (was, now)]
    return arrange(beside(page(was), page(now), *claims))


def drafts(shown: Rows) -> list[Draft]:
    return [shown.old.draft, shown.new.draft]


@pytest.fixture
def pane(qtbot: QtBot) -> ComparePane:
    fonts.load()
    made = ComparePane(LIGHT)
    qtbot.addWidget(made)
    made.resize(976, 652)
    shown = rows()
    made.show_compared(shown, drafts(shown))
    made.show()
    made.view.setFocus()
    return made
