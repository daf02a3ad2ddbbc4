"""Finding claims as one types: every word must be in the statement, whatever its case and its apostrophes."""

from collections.abc import Mapping, Sequence

from app.domain.ids import ClaimId
from app.store.lines import ClaimLine


class Finder:
    """Keeps statements ready for a plain scan, which beats an index at this size and needs no tokens.

    Preparing costs about a microsecond a claim and is done once; the scan a tenth of that a word.
    """

    def __init__(self) -> None:
        self._order: Sequence[ClaimId] = ()
        self._folded: list[str] = []

    def prepare(self, order: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> None:
        """Make ready for these claims, where that is not done yet: when somebody turns to the search field."""
        if order is not self._order:
            self._order, self._folded = order, [folded(lines[claim].statement) for claim in order]

    def follow(self, at: int, line: ClaimLine) -> None:
        """The claim at this place of the order (from 0) may read differently now."""
        if at < len(self._folded):
            self._folded[at] = folded(line.statement)

    def find(self, words: str, order: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> list[ClaimId]:
        """The claims with all the words, in their order."""
        self.prepare(order, lines)
        first, *others = sorted(folded(words).split(), key=len, reverse=True)
        found = [(claim, text) for claim, text in zip(order, self._folded, strict=True) if first in text]
        for word in others:
            found = [(claim, text) for claim, text in found if word in text]
        return [claim for claim, _ in found]


def folded(text: str) -> str:
    return text.casefold().replace("’", "'")
