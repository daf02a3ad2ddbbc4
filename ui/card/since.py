"""Since when: the last things that happened to the claim, as sentences."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import events as e
from app.domain.claim import Claim
from app.domain.entry import Entry
from app.domain.ids import ClaimId
from app.store.queries import Queries
from resources.themes import Theme
from ui.caption import Caption
from ui.chip import Chip
from ui.prose import Noted, Prose
from ui.sentences import moment, what_with_it, who
from ui.theme import fonts

SHOWN = 3
COUNTED = 100
"""Entries that are read at most to say how many there are."""


class Since(QWidget):
    """Reads a claim's entries when the claim comes, and then only follows."""

    wanted_all = Signal(str)

    def __init__(self, queries: Queries, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._queries = queries
        self._claim: ClaimId | None = None
        self._entries: list[Entry] = []
        self.link = Chip("", theme, framed=False)
        self.link.clicked.connect(self._press)
        self._caption = Caption("History", theme, self.link)
        self.rows = [Noted(Prose(lambda: fonts.sans(12), muted=True)) for _ in range(SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._caption, *self.rows):
            column.addWidget(widget)
        self.set_theme(theme)

    def follow(self, claim: Claim) -> None:
        if claim.id != self._claim:
            self._claim = claim.id
            self._entries = self._queries.history(claim.article, subject=claim.id, limit=COUNTED)
            self._show()

    def recorded(self, entries: tuple[Entry, ...]) -> None:
        """What happened just now, oldest first. A claim that came with it has read it already."""
        known = self._entries[0].seq if self._entries else 0
        new = (entry for entry in entries if entry.event and entry.seq > known)
        here = [entry for entry in new if entry.event and e.subject(entry.event) == self._claim]
        if here:
            self._entries = [*reversed(here), *self._entries][:COUNTED]
            self._move_down(len(here))
            self._show(len(here))

    def _move_down(self, by: int) -> None:
        """What is shown already stands so many rows further down; the rows above are told anew."""
        for lower, upper in zip(reversed(self.rows[by:]), reversed(self.rows[:-by]), strict=True):
            lower.note.setText(upper.note.text())
            lower.prose.say_as(upper.prose)

    def _show(self, rows: int = SHOWN) -> None:
        """Tell the newest entries, in so many rows from the first."""
        count, now = len(self._entries), datetime.now().astimezone()
        self.link.set_words(f"all {count}" if count < COUNTED else f"all {COUNTED} and more")
        for at, row in enumerate(self.rows):
            row.setVisible(at < count)
        for row, entry in zip(self.rows[:rows], self._entries, strict=False):
            row.note.setText(moment(entry.at, now))
            row.prose.say(f"{who(entry)} {what_with_it(entry)}")

    def _press(self) -> None:
        if self._claim is not None:
            self.wanted_all.emit(self._claim)

    def set_theme(self, theme: Theme) -> None:
        self._caption.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)
