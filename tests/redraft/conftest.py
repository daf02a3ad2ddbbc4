"""The pane on a screen of its own, and what it was heard to want."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.anchoring.outcome import Decisions
from resources.themes import LIGHT
from tests.dressing import undressed
from tests.redraft import builders
from ui.redraft.asked import Asked
from ui.redraft.choice import Choice
from ui.redraft.pane import RedraftPane
from ui.theme import fonts

__all__ = ["undressed"]


@dataclass(slots=True, weakref_slot=True)
class Room:
    """The pane, and everything that it wanted, in its order."""

    pane: RedraftPane
    bot: QtBot
    summaries: list[Decisions] = field(default_factory=list)
    taken: list[Decisions] = field(default_factory=list)
    decided: list[Decisions] = field(default_factory=list)
    away: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.pane.wanted_summary.connect(self.summaries.append)
        self.pane.wanted_take.connect(self.taken.append)
        self.pane.decided.connect(self.decided.append)
        self.pane.wanted_away.connect(self.leave)

    def leave(self) -> None:
        self.away.append("away")

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            here = QApplication.focusWidget()
            assert here is not None
            self.bot.keyClick(here, key)

    def click(self, choice: Choice) -> None:
        self.bot.mouseClick(choice, Qt.MouseButton.LeftButton)

    def sum_up(self, asked: Asked) -> None:
        """Answer the pane's wish for a summary."""
        self.pane.show_summary(builders.summary(asked))

    def heading(self) -> str:
        return self.pane.question.head.number.text()

    def place(self, number: int) -> Choice:
        """The choice that a figure stands for."""
        return self.pane.question.choices.places[number - 1]

    def highlighted(self) -> Choice | None:
        return self.pane.question.choices.at

    def rows(self) -> list[str]:
        """What the summary says, row by row."""
        model = self.pane.summary.view.listed
        return [model.data(model.index(row)) for row in range(model.rowCount())]


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    fonts.load()
    pane = RedraftPane(LIGHT)
    qtbot.addWidget(pane)
    pane.resize(976, 652)
    made = Room(pane, qtbot)
    made.listen()
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return made
