"""Whether a verdict still stands on the words that were checked.

A change of typography alone is no change: the shape of quotation marks and dashes, no-break and other spaces, soft
hyphens, letters put together or apart. Nor is the stop, comma, semicolon or colon that closes the words, for it goes
where sentences are joined. Everything else is one, however alike the sentences are. Of the rest of its sentence only
that counts which can turn the meaning of the words that stand.
"""

from app.domain.claim import Claim, Footing, layers, ruling, wording
from app.domain.mattering import turned
from app.domain.typography import same
from app.domain.verdict import Layer, State, Verdict, Wording


def same_words(checked: Wording, now: Wording) -> bool:
    """Whether what was checked stands: the same words, and nothing turned in the rest of their sentences.

    What stood around the words is not known of verdicts that are older than this rule: there the words alone count.
    """
    if checked == now:
        return True
    if len(checked.quotes) != len(now.quotes) or not same(checked.statement, now.statement):
        return False
    if not all(same(a, b) for a, b in zip(checked.quotes, now.quotes, strict=True)):
        return False
    if len(checked.around) != len(now.around):
        return True
    return not any(turned(a, b) for a, b in zip(checked.around, now.around, strict=True) if a != b)


def is_stale(claim: Claim, layer: Layer) -> bool:
    """True where a verdict was given on other words than the claim has now."""
    given = ruling(claim, layer)
    if given.verdict is Verdict.UNREVIEWED or given.wording is None:
        return False
    return not same_words(given.wording, wording(claim))


def state(claim: Claim) -> State:
    """What the claim is as a whole: without words or cut, then stale, then the worst verdict; verified only where every
    layer is.
    """
    if claim.footing is not Footing.STANDING:
        return State(claim.footing)
    asked = layers(claim)
    if any(is_stale(claim, layer) for layer in asked):
        return State.STALE
    verdicts = {ruling(claim, layer).verdict for layer in asked}
    for verdict in (Verdict.REFUTED, Verdict.DISPUTED, Verdict.UNREVIEWED):
        if verdict in verdicts:
            return State(verdict)
    return State.VERIFIED
