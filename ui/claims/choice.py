"""What of the claims is listed, and in which order: a filter, a sort order, the words looked for."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ClaimId
from app.domain.verdict import OPEN, State
from app.store.lines import ClaimLine
from ui.claims.finder import Finder


class Filter(StrEnum):
    """Which claims are listed, in the order of the buttons."""

    ALL = "all"
    OPEN = "open"
    DISPUTED = "disputed"
    REFUTED = "refuted"
    STALE = "stale"
    GONE = "gone"


class Sort(StrEnum):
    """In which order they are listed."""

    LIST = "list"
    ARTICLE = "article"
    VERDICT = "verdict"


FILTER_WORDS = {
    Filter.ALL: "All",
    Filter.OPEN: "Open",
    Filter.DISPUTED: "Disputed",
    Filter.REFUTED: "Refuted",
    Filter.STALE: "Stale",
    Filter.GONE: "Gone",
}
SORT_WORDS = {Sort.LIST: "List order", Sort.ARTICLE: "Article order", Sort.VERDICT: "By verdict"}

_STATES = {
    Filter.OPEN: OPEN,
    Filter.DISPUTED: frozenset({State.DISPUTED}),
    Filter.REFUTED: frozenset({State.REFUTED}),
    Filter.STALE: frozenset({State.STALE}),
    Filter.GONE: frozenset({State.ORPHANED, State.CUT}),
}
_FIRST_WHAT_IS_TO_DO = (
    State.ORPHANED,
    State.STALE,
    State.UNREVIEWED,
    State.DISPUTED,
    State.REFUTED,
    State.VERIFIED,
    State.CUT,
)
_BY_VERDICT = {str(state): at for at, state in enumerate(_FIRST_WHAT_IS_TO_DO)}
_NOWHERE = 1 << 62


@dataclass(frozen=True, slots=True)
class Choice:
    filter: Filter = Filter.ALL
    sort: Sort = Sort.LIST
    words: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether no claim is left out."""
        return self.filter is Filter.ALL and not self.words.strip()

    @property
    def is_plain(self) -> bool:
        """Whether the list is the article's list of claims as it stands."""
        return self.is_everything and self.sort is Sort.LIST


def chosen(
    choice: Choice,
    order: Sequence[ClaimId],
    lines: Mapping[ClaimId, ClaimLine],
    finder: Finder,
    keep: ClaimId | None = None,
) -> Sequence[ClaimId]:
    """The claims to list, in their order. `keep` is listed whether the filter would have it or not.

    Where everything is listed as it stands, that is `order` itself.
    """
    listed: Sequence[ClaimId] = order
    if choice.words.strip():
        listed = finder.find(choice.words, order, lines)
    if choice.filter is not Filter.ALL:
        states = _STATES[choice.filter]
        listed = [claim for claim in listed if lines[claim].state in states]
    if keep is not None and not choice.is_everything:
        found = {*listed, keep}
        listed = [claim for claim in order if claim in found]
    return _sorted(choice.sort, listed, lines)


def counts(tally: Counter[State]) -> dict[Filter, int]:
    """How many claims each filter would list."""
    states = {Filter.ALL: frozenset(State), **_STATES}
    return {kind: sum(tally[state] for state in states[kind]) for kind in Filter}


def _sorted(sort: Sort, claims: Sequence[ClaimId], lines: Mapping[ClaimId, ClaimLine]) -> Sequence[ClaimId]:
    match sort:
        case Sort.LIST:
            return claims
        case Sort.ARTICLE:
            return sorted(claims, key=lambda claim: _start(lines[claim]))
        case Sort.VERDICT:
            return sorted(claims, key=lambda claim: _BY_VERDICT[lines[claim].state])


def _start(line: ClaimLine) -> int:
    """Where the article first makes the claim; behind all else where it no longer does."""
    if " " not in line.spans:
        return int(line.spans.partition("-")[0]) if line.spans else _NOWHERE
    return min(start for start, _ in line.places)
