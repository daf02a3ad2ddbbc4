"""What the machine offers for the article on the desk: proposals and remarks that nobody has decided on yet.

The panes share it as they share the desk. It follows the history: what is accepted, claimed, dismissed or rejected
goes, and comes back when that is undone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import QObject, Signal

from app.domain import events as e
from app.domain.entry import Entry
from app.domain.rejection import Rejection
from app.domain.span import Span
from app.reading.offered import proposals_left, remarks_left
from app.reading.reading import Note, Place, Proposal, Reading, Remark
from ui.desk import Desk

SHARES = (100, 80, 60, 40, 20)
"""Percent of all proposals that are shown, from "every fact" to "what matters most"."""


class Offers(QObject):
    """What has no underscore is for reading. While a signal is told, all already stands as it is then."""

    reading_changed = Signal()
    """Another reading lies here, or none, or it is said otherwise how it was made."""
    offers_changed = Signal()
    """Other proposals are shown, or others are hidden, or the bar stands elsewhere."""
    current_changed = Signal()
    """Another proposal is in hand, or none."""
    remarks_changed = Signal()
    remark_changed = Signal()
    """Another remark is in hand, or none."""
    progressed = Signal(int, int)
    """So many sentences of so many are read; of none where nothing is being read."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reading: Reading | None = None
        self.how = ""
        """How it was read, in a sentence for the reviewer; also why it was not."""
        self.bar = 0
        """The index into SHARES."""
        self.shown: tuple[Proposal, ...] = ()
        self.hidden = 0
        """Proposals that are open, but below the bar."""
        self.remarks: tuple[Remark, ...] = ()
        self.current: Proposal | None = None
        self.remark: Remark | None = None
        self.remark_before: Remark | None = None
        """The one that was in hand last, to go on from."""
        self._open: dict[Place, Proposal] = {}
        self._beside: tuple[Note, ...] = ()
        self._told: tuple[tuple[Proposal, ...], int, int] = ((), 0, 0)
        self._starts: list[int] = []
        self._reach: list[int] = []
        self._cuts: tuple[float, ...] = ()
        desk.article_changed.connect(self._clear)
        desk.recorded.connect(self._follow)

    def put(self, reading: Reading | None, how: str) -> None:
        """Lay a reading of the draft on the desk here, or none."""
        self.reading, self.how = reading, how
        self._beside = _beside(reading) if reading else ()
        proposals = reading.proposals if reading else ()
        self._starts = [one.start for one in proposals]
        self._reach = list(accumulate((one.end for one in proposals), max))
        self._cuts = _cuts(proposals)
        self._open = {(one.start, one.end): one for one in self._left(proposals)}
        self.reading_changed.emit()
        self._show()
        self._look_at_remarks()

    def set_bar(self, bar: int) -> None:
        """Show more or fewer: an index into SHARES; what lies outside it is its end."""
        bar = max(0, min(bar, len(SHARES) - 1))
        if bar != self.bar:
            self.bar = bar
            self._show()

    def focus(self, proposal: Proposal | None) -> None:
        """Take a proposal in hand that is shown; none where it is not."""
        found = proposal if proposal in self.shown else None
        if found != self.current:
            self.current = found
            self.current_changed.emit()

    def focus_remark(self, remark: Remark | None) -> None:
        found = remark if remark in self.remarks else None
        if found != self.remark:
            self.remark, self.remark_before = found, self.remark
            self.remark_changed.emit()

    def remark_of(self, rejection: Rejection) -> Remark | None:
        """The remark that was set aside by a rejection, where it is shown again."""
        places = {(span.start, span.end) for span in rejection.spans}
        return next(
            (one for one in self.remarks if str(one.kind) == rejection.what and set(one.places) == places), None
        )

    def at(self, place: int) -> Proposal | None:
        """The proposal at a code point of the text, or the first one behind it."""
        return next((one for one in self.shown if one.end > place), None)

    def beside(self, proposal: Proposal | None, step: int) -> Proposal | None:
        """The proposal so many places further in the list, or back; the end of the list where it goes no further."""
        if not self.shown:
            return None
        if proposal is None or proposal not in self.shown:
            return self.shown[0 if step > 0 else -1]
        return self.shown[max(0, min(self.shown.index(proposal) + step, len(self.shown) - 1))]

    def stops(self, proposal: Proposal) -> int:
        """At how many stops of the bar a proposal is shown, of as many as there are SHARES: how much it matters."""
        return sum(proposal.score >= cut for cut in self._cuts)

    def in_paragraph(self, proposal: Proposal) -> tuple[Proposal, ...]:
        """All that are shown in the proposal's block."""
        blocks = self._desk.draft.blocks if self._desk.draft else ()
        here = next((block for block in blocks if block.start <= proposal.start < block.end), None)
        return tuple(one for one in self.shown if here and here.start <= one.start < here.end)

    def notes_in(self, places: Iterable[Place]) -> tuple[Note, ...]:
        """What helps beside words in these places: conversions, days of the calendar, whom a pronoun or a title means.
        What would be said twice is said once.
        """
        spots = list(places)
        inside = (
            note
            for note in self._beside
            if any(start <= note.place[0] and note.place[1] <= end for start, end in spots)
        )
        told = {(self._desk.text[slice(*note.place)].casefold(), note.says): note for note in inside}
        return tuple(told.values())

    def notes_at(self, place: int) -> tuple[Note, ...]:
        """The same for a code point."""
        return tuple(note for note in self._beside if note.place[0] <= place < note.place[1])

    def _clear(self) -> None:
        self.current = self.remark = None
        self.put(None, "")
        self.current_changed.emit()
        self.remark_changed.emit()

    def _follow(self, entries: tuple[Entry, ...]) -> None:
        """Look again at what lies where marks came or went."""
        if self.reading is None or self._desk.article is None:
            return
        here = [entry.event for entry in entries if entry.article == self._desk.article.id]
        touched = [place for event in here if event for place in _touched(event)]
        if touched:
            self._look_again(touched)
        if any(isinstance(event, e.RejectionEvent) for event in here):
            self._look_at_remarks()

    def _look_again(self, places: Iterable[Place]) -> None:
        again = tuple({(one.start, one.end): one for place in places for one in self._touching(*place)}.values())
        gone = {(one.start, one.end) for one in again}
        left = {(one.start, one.end): one for one in self._left(again)}
        now = {key: one for key, one in self._open.items() if key not in gone} | left
        if now.keys() != self._open.keys():
            self._open = {key: now[key] for key in sorted(now)}
            self._show()

    def _touching(self, start: int, end: int) -> tuple[Proposal, ...]:
        proposals = self.reading.proposals if self.reading else ()
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return proposals[first:last]

    def _left(self, proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
        if self.reading is None or self._desk.article is None or not proposals:
            return ()
        taken = [place for line in self._desk.lines.values() for place in line.places]
        taken += [(span.start, span.end) for one in self._desk.dismissals for span in one.spans]
        rejections = self._desk.queries.rejections(self._desk.article.id)
        return proposals_left(replace(self.reading, proposals=proposals), self._desk.text, taken, rejections)

    def _show(self) -> None:
        cut = self._cuts[self.bar] if self._cuts else 0.0
        current = self.current
        self.shown = tuple(one for one in self._open.values() if one.score >= cut)
        self.hidden = len(self._open) - len(self.shown)
        if current is not None and current not in self.shown:
            self.current = self.at(current.start) or (self.shown[-1] if self.shown else None)
        was, self._told = self._told, (self.shown, self.hidden, self.bar)
        if self._told != was or not self._open:
            self.offers_changed.emit()
        if self.current != current:
            self.current_changed.emit()

    def _look_at_remarks(self) -> None:
        """Where the one in hand is gone, the next one is."""
        was = self.remark
        at = self.remarks.index(was) if was in self.remarks else 0
        there = self.reading is not None and self._desk.article is not None
        rejections = self._desk.queries.rejections(self._desk.article.id) if there and self._desk.article else ()
        self.remarks = remarks_left(self.reading, rejections) if self.reading else ()
        if was is not None and was not in self.remarks:
            self.remark = self.remarks[min(at, len(self.remarks) - 1)] if self.remarks else None
        if self.remark_before not in self.remarks:
            self.remark_before = None
        self.remarks_changed.emit()
        if self.remark != was:
            self.remark_changed.emit()


def _beside(reading: Reading) -> tuple[Note, ...]:
    """Notes, and whom mentions mean, in the order of the text."""
    meant = (Note(mention.place, mention.name) for mention in reading.mentions)
    return tuple(sorted((*reading.notes, *meant), key=lambda note: note.place))


def _cuts(proposals: Iterable[Proposal]) -> tuple[float, ...]:
    """The least score that is shown at each stop of the bar."""
    scores = sorted((one.score for one in proposals), reverse=True)
    if not scores:
        return ()
    return (0.0, *(scores[max(0, len(scores) * share // 100 - 1)] for share in SHARES[1:]))


def _touched(event: e.Event) -> Iterator[Place]:
    """Where marks came or went by an event."""
    match event:
        case e.ClaimAdded(thing) | e.ClaimWithdrawn(thing):
            yield from _places(thing.spans)
        case e.DismissalAdded(thing) | e.DismissalWithdrawn(thing):
            yield from _places(thing.spans)
        case e.RejectionAdded(thing) | e.RejectionWithdrawn(thing):
            yield from _places(thing.spans)
        case e.SpansChanged(_, was, now):
            yield from _places((*was, *now))
        case _:
            return


def _places(spans: Iterable[Span]) -> Iterator[Place]:
    return ((span.start, span.end) for span in spans)
