"""Finding claims as one types: every word must be in the statement, whatever its case and the shape of its marks."""

from collections.abc import Mapping, Sequence
from itertools import compress

from app.domain.ids import ClaimId
from app.domain.typography import folded
from app.store.lines import ClaimLine


class Finder:
    """Keeps statements ready for a plain scan, which beats an index at this size and needs no tokens.

    Preparing costs about a microsecond a claim and is done once, a scan a tenth of that; what is typed on to an
    earlier query is looked for in its answer.
    """

    def __init__(self) -> None:
        self._order: Sequence[ClaimId] = ()
        self._texts: list[str] = []
        self._asked, self._has = "", list[bool]()

    def prepare(self, order: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> None:
        """Make ready for these claims, where that is not done yet: when somebody turns to the search field."""
        if order is not self._order:
            self._order, self._texts = order, [folded(lines[claim].statement) for claim in order]
            self._asked = ""

    def follow(self, at: int, line: ClaimLine) -> None:
        """The claim at this place of the order (from 0) may read differently now."""
        if at < len(self._texts):
            self._texts[at] = folded(line.statement)
            self._asked = ""

    def find(self, words: str, order: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> list[ClaimId]:
        """The claims with all the words, in their order."""
        self.prepare(order, lines)
        asked = folded(words).strip()
        known = self._asked.split() if asked.startswith(self._asked) else []
        has = self._has if known else None
        for word in sorted(set(asked.split()) - set(known), key=len, reverse=True):
            has = self._narrowed(has, word)
        self._asked, self._has = asked, has or []
        return list(order) if has is None else list(compress(order, has))

    def _narrowed(self, has: list[bool] | None, word: str) -> list[bool]:
        if has is None:
            return [word in text for text in self._texts]
        return [had and word in text for had, text in zip(has, self._texts, strict=True)]
