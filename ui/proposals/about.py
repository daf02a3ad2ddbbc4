"""What is known of the proposal in hand: who says so, why it is proposed, what helps, and where the same is said."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.article import label_at
from app.domain.claim import KIND_WORDS
from app.reading.reading import Place, Proposal, Reading
from resources.themes import Theme
from ui.desk import Desk
from ui.offers import Offers
from ui.proposals import words
from ui.prose import Noted, PressedProse, Prose
from ui.theme import fonts

LINES = 4
"""Of words elsewhere in the article, at most."""
MOST = 8
"""Other places and notes shown at most."""


class Line(NamedTuple):
    """A note and what it says; `place` is where a press on it goes to."""

    note: str
    says: str
    place: Place | None = None


class About(QWidget):
    """Lines of small facts. `pressed` tells the code points that shall be shown."""

    pressed = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[Noted] = []
        self.lines: list[Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)

    def follow(self, desk: Desk, offers: Offers, reading: Reading, proposal: Proposal) -> None:
        """Say what is known of the proposal."""
        self.lines = list(lines(desk, offers, reading, proposal))
        for at, line in enumerate(self.lines):
            if at == len(self.rows) or isinstance(self.rows[at].prose, PressedProse) is not bool(line.place):
                self._put_row(at, pressed=line.place is not None)
            self.rows[at].note.setText(line.note)
            self.rows[at].prose.say(line.says)
            self.rows[at].prose.setAccessibleName(f"{line.note}: {line.says}")
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(self.lines))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)

    def _put_row(self, at: int, *, pressed: bool) -> None:
        """A row of words that can be pressed, or cannot, in this place."""
        prose = PressedProse(_serif, lines=LINES) if pressed else Prose(_sans)
        if isinstance(prose, PressedProse):
            prose.clicked.connect(self._press)
        row = Noted(prose)
        row.set_theme(self._theme)
        self._column.insertWidget(at, row)
        if at < len(self.rows):
            self.rows[at].hide()
            self.rows[at].deleteLater()
            self.rows[at] = row
        else:
            self.rows.append(row)

    def _press(self) -> None:
        at = next(at for at, row in enumerate(self.rows) if row.prose is self.sender())
        place = self.lines[at].place
        if place is not None:
            self.pressed.emit(*place)


def lines(desk: Desk, offers: Offers, reading: Reading, proposal: Proposal) -> Iterator[Line]:
    """What is known of the proposal, in the order of the work."""
    saying, aside = words.saying_of(reading, proposal), words.dismissed_as(proposal)
    if proposal.kinds and not aside:
        yield Line("kinds", " · ".join(KIND_WORDS[kind] for kind in proposal.kinds))
    if saying is not None:
        yield Line("says so", words.attributed(desk.text, saying))
    if why := [reason for reason in proposal.reasons if reason != aside]:
        yield Line("why", " · ".join(why))
    places = ((proposal.start, proposal.end), *proposal.also)
    for note in offers.notes_in(places)[:MOST]:
        yield Line("note", f"{_quoted(desk.text, note.place)} → {note.says}")
    for place in proposal.also[:MOST]:
        label = label_at(desk.draft.blocks, place[0]) if desk.draft else ""
        yield Line(label, _quoted(desk.text, place), place)


def _quoted(text: str, place: Place) -> str:
    return " ".join(text[slice(*place)].split())


def _sans() -> QFont:
    return fonts.sans(12.5)


def _serif() -> QFont:
    return fonts.serif(15)
