"""What of a reading is still to be offered: not what people accepted, marked by themselves, dismissed or rejected.

Nothing remembers that a proposal was accepted: its words are accounted for, and when that is undone, they are not.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from app.domain.rejection import PROPOSAL, Rejection
from app.reading.reading import Place, Proposal, Reading, Remark

_WORD = re.compile(r"\w+")


def proposals_left(
    reading: Reading, text: str, taken: Iterable[Place], rejections: Sequence[Rejection]
) -> tuple[Proposal, ...]:
    """The proposals whose words are for the greater part neither claimed nor dismissed (`taken`) nor rejected."""
    refused = {place for one in rejections if one.what == PROPOSAL for place in _places(one)}
    left = _Taken(taken)
    return tuple(
        proposal
        for proposal in reading.proposals
        if (proposal.start, proposal.end) not in refused and not left.most_of(text, proposal.start, proposal.end)
    )


def remarks_left(reading: Reading, rejections: Sequence[Rejection]) -> tuple[Remark, ...]:
    """The remarks that nobody set aside."""
    refused = {(one.what, frozenset(_places(one))) for one in rejections}
    return tuple(one for one in reading.remarks if (str(one.kind), frozenset(one.places)) not in refused)


def _places(rejection: Rejection) -> tuple[Place, ...]:
    return tuple((span.start, span.end) for span in rejection.spans)


class _Taken:
    """Stretches that are accounted for, found by bisection."""

    def __init__(self, places: Iterable[Place]) -> None:
        ordered = sorted(places)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def most_of(self, text: str, start: int, end: int) -> bool:
        """Whether more than half of the words between two code points are in them."""
        if not self._touches(start, end):
            return False
        words = [match.span() for match in _WORD.finditer(text, start, end)]
        inside = sum(self._holds(*word) for word in words)
        return 2 * inside > len(words)

    def _touches(self, start: int, end: int) -> bool:
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and self._reach[at] > start

    def _holds(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and self._reach[at] >= end
