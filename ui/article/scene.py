"""All that is marked on the page, kept in step with the desk: claims, dismissals, hits, the boundary that moves."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from app.domain.coverage import Gap
from app.domain.dismissal import Dismissal
from app.domain.ids import ClaimId, DismissalId
from app.domain.verdict import State
from app.store.lines import ClaimLine
from ui.article.marks import Marks
from ui.article.offered import Offered
from ui.desk import Desk


class Boundary(StrEnum):
    """The end of a span that is being moved."""

    START = "start"
    END = "end"


class Scene:
    """The marks of one article. Places are code points of the draft's text."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.hits: Sequence[tuple[int, int]] = ()
        self.gaps_shown = False
        self.offered = Offered()
        self.boundary: tuple[Boundary, int] | None = None
        """Which end of the current claim is being moved, and of which of its spans."""
        self._lines: dict[ClaimId, ClaimLine] = {}
        self.claims: Marks[ClaimId] = Marks()
        self._dismissals: list[Dismissal] = []
        self.dismissed: Marks[DismissalId] = Marks()

    def read(self) -> None:
        """Take all marks from the desk anew."""
        self._lines = dict(self.desk.lines)
        self.claims = Marks(_every(self._lines.values()))
        self.read_dismissals()

    def read_dismissals(self) -> None:
        self._dismissals = self.desk.dismissals
        self.dismissed = Marks(
            (span.start, span.end, dismissal.id) for dismissal in self._dismissals for span in dismissal.spans
        )

    def follow(self) -> None:
        """Claims came or went: take over those that are not as they were."""
        was, now = self._lines, self.desk.lines
        changed = [claim for claim, line in now.items() if was.get(claim) is not line]
        for claim in [*changed, *(was.keys() - now.keys())]:
            self.follow_claim(claim)

    def follow_claim(self, claim: ClaimId) -> None:
        """Take over one claim's places."""
        was, now = self._lines.pop(claim, None), self.desk.lines.get(claim)
        if now:
            self._lines[claim] = now
        if (was and was.spans) != (now and now.spans):
            self.claims.replace(_marks(was), _marks(now))

    def follow_dismissals(self) -> None:
        if self._dismissals is not self.desk.dismissals:
            self.read_dismissals()

    def state(self, claim: ClaimId) -> State:
        return _STATES[self.desk.lines[claim].state]

    def is_hollow(self, claim: ClaimId) -> bool:
        return bool(self.desk.lines[claim].hollow)

    def places(self, claim: ClaimId | None) -> tuple[tuple[int, int], ...]:
        """Where a claim's words stand; nowhere for none."""
        line = self.desk.lines.get(claim) if claim else None
        return line.places if line else ()

    def chain_end(self, start: int, end: int) -> int:
        """How far claims overlap one another from this stretch on: their lines make room for each other."""
        while start < end:
            marks = self.claims.touching(start, end)
            start, end = end, max([end, *(mark.end for mark in marks)])
        return end

    def gaps(self, start: int, end: int) -> Sequence[Gap]:
        """The stretches between two places that nobody has accounted for, as far as they were counted."""
        gaps = self.desk.coverage.gaps
        return gaps[bisect_right(gaps, start, key=_gap_end) : bisect_left(gaps, end, key=_gap_start)]

    def hits_in(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The places that a search found between two others."""
        return self.hits[bisect_right(self.hits, start, key=_end) : bisect_left(self.hits, end, key=_start)]


_STATES = {str(state): state for state in State}


def _every(lines: Iterable[ClaimLine]) -> Iterator[tuple[int, int, ClaimId]]:
    """As `_marks` of each, and quicker for claims with one span: there may be fifty thousand."""
    for line in lines:
        start, _, end = line.spans.partition("-")
        if end.isdecimal():
            yield int(start), int(end), line.id
        else:
            yield from _marks(line)


def _marks(line: ClaimLine | None) -> list[tuple[int, int, ClaimId]]:
    return [(start, end, line.id) for start, end in line.places] if line else []


def _start(place: tuple[int, int]) -> int:
    return place[0]


def _end(place: tuple[int, int]) -> int:
    return place[1]


def _gap_start(gap: Gap) -> int:
    return gap.start


def _gap_end(gap: Gap) -> int:
    return gap.end
