"""Sittings for the journeys; whatever happens, the window is closed at the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.intake.reading_in import take_text
from app.services import taking_in
from app.store.ledger import open_desk
from tests.dressing import undressed
from tests.journeys.sitting import Sitting

__all__ = ["undressed"]

STORY = (
    "Kelda ferry ran aground with 220 aboard\n\n"
    "The ferry that ran aground off Kelda on Sunday was licensed for 180 passengers, and “at least 220 were aboard,” "
    "harbour inspector Ilse Brandt said. It was the first grounding in the strait since 1998.\n\n"
    "What a pity. The company’s own count showed 176 tickets 🎫 sold.\n"
)
"""An article with a quotation, figures, an opinion, and a character outside the basic plane."""


@pytest.fixture(autouse=True)
def as_before(undressed: None) -> None:
    """What a sitting wears, it takes off."""


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sitting]:
    """A sitting at a desk that has never held an article."""
    sitting = Sitting(qtbot, qapp, tmp_path / "desk.proofdesk")
    sitting.start()
    yield sitting
    sitting.leave()


@pytest.fixture
def sitting(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sitting]:
    """A sitting at one article of which nothing is marked yet."""
    file = tmp_path / "desk.proofdesk"
    with_story(file)
    sitting = Sitting(qtbot, qapp, file)
    sitting.start()
    yield sitting
    sitting.leave()


def with_story(file: Path) -> None:
    """Put the story on a desk file."""
    ledger = open_desk(file, reviewer="Ines Berg")
    taking_in.take_in(ledger, take_text(STORY, "kelda.txt"), STORY.encode())
    ledger.close()
