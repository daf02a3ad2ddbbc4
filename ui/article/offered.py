"""What the machine offers, on the page: fine dotted lines, a frame around what is in hand, the places of a remark."""

from collections.abc import Sequence

from app.reading.reading import Action, Note, Place, Proposal
from ui.article.marks import Mark, Marks
from ui.offers import Offers


class Offered:
    """The marks of what is offered for the article on the desk; none before there are offers."""

    def __init__(self) -> None:
        self._offers: Offers | None = None
        self._marks: Marks[str] = Marks()

    def follow(self, offers: Offers) -> None:
        """Show what this one offers from now on."""
        self._offers = offers
        self.read()

    def read(self) -> None:
        """Other proposals are shown."""
        shown = self._offers.shown if self._offers else ()
        self._marks = Marks((one.start, one.end, str(one.action)) for one in shown)

    def touching(self, start: int, end: int) -> list[Mark[str]]:
        """The proposals that have a code point of this stretch; their owner is what is proposed."""
        return self._marks.touching(start, end) if len(self._marks) else []

    def in_hand(self) -> Sequence[Place]:
        """The places of the proposal in hand, the first of them its own; none where none is."""
        current = self._offers.current if self._offers else None
        return [(current.start, current.end), *current.also] if current else []

    def remarked(self) -> Sequence[Place]:
        """The places of the remark in hand."""
        remark = self._offers.remark if self._offers else None
        return remark.places if remark else ()

    def at(self, place: int) -> Proposal | None:
        """The proposal that a code point belongs to."""
        marks = self.touching(place, place + 1)
        found = self._offers.at(place) if self._offers and marks else None
        return found if found and found.start <= place else None

    def notes_at(self, place: int) -> tuple[Note, ...]:
        """Conversions, days of the calendar, and whom is meant, at a code point."""
        return self._offers.notes_at(place) if self._offers else ()


def in_words(proposal: Proposal) -> str:
    """A proposal as a tip says it."""
    if proposal.action is Action.DISMISS:
        return f"Proposed for dismissal: {proposal.reason}"
    why = ", ".join(proposal.reasons)
    return f"Proposed: {why}" if why else "Proposed"
