"""Whether a verdict still stands on the words that were checked.

A change of typography alone is no change: the shape of quotation marks and dashes, no-break and other spaces, soft
hyphens. Everything else is one, however alike the sentences are.
"""

import re

from app.domain.claim import Claim, layers, ruling, wording
from app.domain.typography import PLAIN
from app.domain.verdict import Layer, State, Verdict, Wording

_TYPOGRAPHY = str.maketrans(PLAIN | {"\u00ad": "", "…": "..."})
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """The text without its typography: two texts with the same fold say the same in the same words."""
    return _SPACES.sub(" ", text.translate(_TYPOGRAPHY)).strip()


def same_words(one: Wording, other: Wording) -> bool:
    if one == other:
        return True
    if len(one.quotes) != len(other.quotes) or fold(one.statement) != fold(other.statement):
        return False
    return all(fold(a) == fold(b) for a, b in zip(one.quotes, other.quotes, strict=True))


def is_stale(claim: Claim, layer: Layer) -> bool:
    """True where a verdict was given on other words than the claim has now."""
    given = ruling(claim, layer)
    if given.verdict is Verdict.UNREVIEWED or given.wording is None:
        return False
    return not same_words(given.wording, wording(claim))


def state(claim: Claim) -> State:
    """What the claim is as a whole: stale before all, then the worst verdict; verified only where every layer is."""
    asked = layers(claim)
    if any(is_stale(claim, layer) for layer in asked):
        return State.STALE
    verdicts = {ruling(claim, layer).verdict for layer in asked}
    for verdict in (Verdict.REFUTED, Verdict.DISPUTED, Verdict.UNREVIEWED):
        if verdict in verdicts:
            return State(verdict)
    return State.VERIFIED
