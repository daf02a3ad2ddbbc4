"""What a verdict still lacks before it could be signed off. An ungrounded verdict is drawn hollow.

Evidence is not recorded yet, so what is asked for today is the words: a rationale for each verdict, and the reason of
a dispute.
"""

from app.domain.claim import Claim, layers, ruling
from app.domain.verdict import Layer, Verdict


def lacks(claim: Claim, layer: Layer) -> tuple[str, ...]:
    """What the layer's verdict lacks, in words: empty where it is grounded or nothing was decided."""
    given = ruling(claim, layer)
    if given.verdict is Verdict.UNREVIEWED:
        return ()
    wants_reason = given.verdict is Verdict.DISPUTED and given.reason is None
    return (*(("a reason",) if wants_reason else ()), *(() if given.rationale.strip() else ("a rationale",)))


def is_grounded(claim: Claim) -> bool:
    return not any(lacks(claim, layer) for layer in layers(claim))
