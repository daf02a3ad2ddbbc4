"""Ways along the claims: what comes after, before, and around a place in a list."""

from collections.abc import Callable, Sequence

from app.domain.ids import ClaimId

Way = Sequence[ClaimId]


def after(way: Way, claim: ClaimId | None) -> ClaimId | None:
    """The next one; the first where `claim` is not on the way; None after the last."""
    at = place(way, claim) + 1
    return way[at] if at < len(way) else None


def before(way: Way, claim: ClaimId | None) -> ClaimId | None:
    """The one before; the last where `claim` is not on the way; None before the first."""
    at = place(way, claim)
    if at < 0:
        return way[-1] if way else None
    return way[at - 1] if at > 0 else None


def around(way: Way, claim: ClaimId | None, wanted: Callable[[ClaimId], bool]) -> ClaimId | None:
    """The next other one that is wanted, from the top again after the last; None where there is none."""
    start = place(way, claim) + 1
    for at in range(start, start + len(way)):
        other = way[at % len(way)]
        if other != claim and wanted(other):
            return other
    return None


def place(way: Way, claim: ClaimId | None) -> int:
    """Where on the way a claim is, from 0; -1 where it is not."""
    try:
        return -1 if claim is None else way.index(claim)
    except ValueError:
        return -1
