"""The card itself: its parts one below the other, each following the claim that it is given."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.article import Draft
from app.domain.claim import Claim, standing
from app.domain.verdict import Layer, Ruling
from resources.themes import Theme
from ui.card import places
from ui.card.beside import Beside
from ui.card.compared import Compared
from ui.card.earlier import Earlier
from ui.card.facts import Facts
from ui.card.field import Field
from ui.card.heading import Heading
from ui.card.instead import Instead
from ui.card.keys import Keys
from ui.card.known import Known
from ui.card.layers import Layers
from ui.card.lost import Lost
from ui.card.origin import OriginLine
from ui.card.passages import Passages
from ui.card.reasons import Reasons
from ui.card.since import Since
from ui.card.why import Why
from ui.card.writing import WriterNotes
from ui.desk import Desk
from ui.guarded import Guarded
from ui.offers import Offers

_NO_RULING = Ruling()


class Card(Guarded, QWidget):
    """What, said, so, why, in which words, since when.

    Built from the outside in: a widget that moves to another parent is dressed anew by the style sheet with all in it.
    """

    resized = Signal()
    """Its parts stand elsewhere."""

    def __init__(self, desk: Desk, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._keys = desk, theme, keys
        self._about: tuple[Claim, int, Draft | None] | None = None
        self._offers: Offers | None = None
        self.heading = Heading(self._standing, theme, self)
        self.facts = Facts(theme, self)
        self.beside = Beside(theme, keys, self)
        self.lost = Lost(theme, keys, self)
        self.compared = Compared(theme, self)
        self.layers = Layers(theme, keys, self)
        self.reasons = Reasons(theme, keys, self)
        self.why = Why(self._standing, theme, self)
        self.instead = Instead(self._standing, theme, keys, self)
        self.earlier = Earlier(theme, self)
        self.passages = Passages(theme, self)
        self.noted = WriterNotes(theme, self)
        self.origin = OriginLine(theme)
        self.since = Since(desk.queries, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 4, 16)  # the scroll bar has the rest of the right margin
        column.setSpacing(10)
        for part in self._parts():
            column.addWidget(part)
        column.insertSpacing(1, -7)  # the facts belong to the statement
        column.addStretch(1)
        self._spacing = column.spacing()

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.heading,
            self.facts,
            self.beside,
            self.lost,
            self.compared,
            self.layers,
            self.reasons,
            self.why,
            self.instead,
            self.earlier,
            self.passages,
            self.noted,
            self.origin,
            self.since,
        )

    def _standing(self, place: str) -> str:
        return places.standing(self._desk, place)

    @property
    def fields(self) -> tuple[Field, ...]:
        return self.heading.field, self.why.field, self.instead.field

    def follow(self, claim: Claim, layer: Layer) -> None:
        """Show the claim as it is now. A verdict alone does not touch what does not tell of verdicts."""
        number, draft = self._desk.number(claim.id), self._desk.draft
        about = replace(claim, so=_NO_RULING, said=_NO_RULING), number, draft
        if about != self._about:
            self._about = about
            self.heading.follow_words(claim, number)
            self.facts.follow(claim)
            self.instead.follow(claim)
            self.passages.follow(claim, draft)
            self.noted.follow(claim, draft)
            self.lost.follow(claim)
            self.origin.follow(claim)
            if self.earlier.follow(claim):
                self.beside.say_earlier(0)
            self.follow_notes(claim)
            self.since.follow(claim)
        self.heading.follow_verdict(claim)
        self.compared.follow(claim, layer)
        self.layers.follow(claim, layer)
        self.reasons.follow(claim, layer)
        self.why.follow(claim, layer)

    def show_offers(self, offers: Offers) -> None:
        """Take what helps with the words of claims from here."""
        self._offers = offers

    def follow_notes(self, claim: Claim) -> None:
        """Say what helps with the words of the claim."""
        places = [(span.start, span.end) for span in standing(claim)]
        self.beside.follow(self._desk.text, self._offers.notes_in(places) if self._offers else ())

    def show_earlier(self, claim: Claim, found: Sequence[Known]) -> None:
        """Say what was found when nearly the same was checked."""
        self.earlier.show_known(claim, found)
        self.beside.say_earlier(len(found))

    def top_of_layers(self) -> int:
        """The pixel at which the verdicts stand in the order of the parts."""
        above = (self.heading, self.facts, self.beside, self.lost, self.compared)
        return max(part.geometry().bottom() + 1 for part in above if not part.isHidden()) + self._spacing

    def settle(self) -> None:
        """Want everything that was typed and not yet wanted."""
        for field in self.fields:
            field.settle()
        self.facts.settle()

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        plain = (
            self.heading,
            self.facts,
            self.compared,
            self.why,
            self.earlier,
            self.passages,
            self.noted,
            self.origin,
            self.since,
        )
        for part in plain:
            part.set_theme(theme)
        for keyed in (self.beside, self.lost, self.layers, self.reasons, self.instead):
            keyed.set_theme(theme, keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
