"""Finding claims as one types: every word must be in the statement, whatever its case and the shape of its marks."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress

from app.domain.ids import ClaimId
from app.domain.typography import folded
from app.store.lines import ClaimLine
from ui.claims.concordance import Concordance


class Finder:
    """Keeps the words of the statements ready, and what was found for each word of the last query.

    Claims that come, go or change their order cost no more than those that are new.
    """

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._words = Concordance()
        self._order: Sequence[ClaimId] = ()
        self._said: dict[ClaimId, str] = {}
        self._places: dict[ClaimId, int] = {}
        """Of the claims in the concordance. One that is withdrawn keeps its own: it may come back."""
        self._rows: Sequence[int] | None = None
        """The places in the order of the claims; None where they simply count up."""
        self._held: dict[str, bytes] = {}

    def prepare(self, order: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> None:
        """Make ready for these claims, where that is not done yet: when somebody turns to the search field."""
        if order is self._order:
            return
        if self._places.keys().isdisjoint(order):
            self._begin()
        self._read(line for claim in order if (line := lines[claim]).statement != self._said.get(claim))
        rows = [self._places[claim] for claim in order]
        self._order, self._rows = order, None if rows == list(range(len(rows))) else rows

    def follow(self, line: ClaimLine) -> None:
        """This claim may read differently now."""
        if self._said.get(line.id, line.statement) != line.statement:
            self._read([line])

    def find(self, words: str, order: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> list[ClaimId]:
        """The claims with all the words, in their order."""
        self.prepare(order, lines)
        asked = set(folded(words).split())
        if not asked:
            return list(order)
        self._held = {word: self._held.get(word) or self._words.holding(word) for word in asked}
        held = _in_all(self._held.values())
        return list(compress(order, held if self._rows is None else map(held.__getitem__, self._rows)))

    def _read(self, lines: Iterable[ClaimLine]) -> None:
        """Take in what says something new."""
        said = {line.id: line.statement for line in lines}
        new = [claim for claim in said if claim not in self._places]
        for claim in said.keys() & self._places.keys():
            self._words.change(self._places[claim], folded(said[claim]))
        self._places |= zip(new, self._words.add(folded(said[claim]) for claim in new), strict=True)
        self._said |= said
        self._held = {}


def _in_all(held: Iterable[bytes]) -> bytes:
    """1 where all have it."""
    first, *others = held
    common = int.from_bytes(first)
    for other in others:
        common &= int.from_bytes(other)
    return common.to_bytes(len(first)) if others else first
