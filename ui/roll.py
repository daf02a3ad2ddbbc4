"""The roll of an article's claims: a line for each, their order, and how many there are of each state.

A change of one line costs the same however long the roll is; a change of the order costs one pass through it.
"""

from bisect import insort
from collections import Counter
from collections.abc import Collection, Iterable

from app.domain.ids import ClaimId
from app.domain.verdict import State
from app.store.lines import ClaimLine


class Roll:
    """The lines come in the order of their ranks, and `order` keeps it. What is handed out is for reading."""

    def __init__(self, lines: Iterable[ClaimLine] = ()) -> None:
        self.lines = {line.id: line for line in lines}
        self.order = list(self.lines)
        states = Counter(line.state for line in self.lines.values())
        self.tally = Counter({State(state): count for state, count in states.items()})
        self._numbers: dict[ClaimId, int] = {}

    def number(self, claim: ClaimId) -> int:
        """The claim's place in the list, from 1."""
        if not self._numbers:
            self._numbers = {claim: at for at, claim in enumerate(self.order, 1)}
        return self._numbers[claim]

    def put(self, claim: ClaimId, line: ClaimLine | None) -> ClaimLine | None:
        """Let the claim have this line, or go where it has none; gives back the line that it had."""
        was = self.lines.pop(claim, None) if line is None else self.lines.get(claim)
        if line is not None:
            self.lines[claim] = line
            self.tally[State(line.state)] += 1
        if was is not None:
            self.tally[State(was.state)] -= 1
        return was

    def place_anew(self, claims: Collection[ClaimId]) -> None:
        """Find the places of claims that came, went or moved."""
        moved = set(claims)
        self.order = [claim for claim in self.order if claim not in moved]
        for claim in moved & self.lines.keys():
            insort(self.order, claim, key=self._rank)
        self._numbers = {}

    def _rank(self, claim: ClaimId) -> tuple[str, ClaimId]:
        return self.lines[claim].rank, claim
