"""Verdicts: what a reviewer found, on which layer, why, and in which wording."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    UNREVIEWED = "unreviewed"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    REFUTED = "refuted"


class Layer(StrEnum):
    """Two questions that are kept apart: "is it so" and "was it said"."""

    CONTENT = "content"
    ATTRIBUTION = "attribution"


class Reason(StrEnum):
    """Why a claim is disputed, in the order of the keys 1 to 5."""

    CONFLICTING = "conflicting"
    INSUFFICIENT = "insufficient"
    MISLEADING = "misleading"
    DENIED = "denied"
    OUTDATED = "outdated"


class State(StrEnum):
    """What a claim is as a whole, derived from its layers: what the article's colours and the counts show."""

    UNREVIEWED = "unreviewed"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    REFUTED = "refuted"
    STALE = "stale"
    ORPHANED = "orphaned"
    CUT = "cut"


OPEN = frozenset({State.UNREVIEWED, State.STALE, State.ORPHANED})
"""The states of a claim that somebody has still to check, or to find a place for."""


REASON_WORDS = {
    Reason.CONFLICTING: "conflicting evidence",
    Reason.INSUFFICIENT: "insufficient evidence",
    Reason.MISLEADING: "misleading or lacks context",
    Reason.DENIED: "denied by the person concerned",
    Reason.OUTDATED: "outdated",
}
LAYER_WORDS = {Layer.CONTENT: "is it so", Layer.ATTRIBUTION: "was it said"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that a verdict was given on: the claim's statement, its quotations from the draft, and for each of
    these the rest of its sentence; nothing of that where it is not known.
    """

    statement: str
    quotes: tuple[str, ...]
    around: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """One layer's verdict with its ground. `wording` is None while nothing was ever decided."""

    verdict: Verdict = Verdict.UNREVIEWED
    reason: Reason | None = None
    rationale: str = ""
    wording: Wording | None = None
