"""Verdicts: given freely, on the words as they stand, with reason and rationale."""

from app.domain.claim import layers, ruling, wording
from app.domain.events import RationaleWritten, VerdictGiven
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.verdict import LAYER_WORDS, Layer, Reason, Ruling, Verdict
from app.services.asking import the_claim
from app.store.ledger import Ledger


def judge(
    ledger: Ledger,
    claim: ClaimId,
    verdict: Verdict,
    *,
    layer: Layer = Layer.CONTENT,
    reason: Reason | None = None,
    rationale: str | None = None,
) -> None:
    """Give a verdict on one layer, on the wording of this moment; a rationale that is not given stays, and so does the
    reason of a dispute.

    A reason goes with a dispute alone. Raises Problem where the claim does not have that layer or the reason does
    not fit.
    """
    found = the_claim(ledger, claim)
    if layer not in layers(found):
        raise Problem(
            f"This claim is no quotation or reported statement: “{LAYER_WORDS[layer]}” is not asked of it.",
            do="Give it that kind first.",
        )
    if reason is not None and verdict is not Verdict.DISPUTED:
        raise Problem("A reason goes only with the verdict “disputed”.", kept="Nothing was changed.")
    was = ruling(found, layer)
    if verdict is was.verdict and reason is None:
        reason = was.reason
    words = None if verdict is Verdict.UNREVIEWED else wording(found)
    now = Ruling(verdict, reason, was.rationale if rationale is None else rationale.strip(), words)
    if now != was:
        ledger.record(found.article, VerdictGiven(claim, layer, was, now))


def give_reason(ledger: Ledger, claim: ClaimId, reason: Reason, layer: Layer = Layer.CONTENT) -> None:
    """Say why the claim is disputed; a claim that is not becomes so by it. Raises Problem as `judge` does."""
    judge(ledger, claim, Verdict.DISPUTED, layer=layer, reason=reason)


def write_rationale(ledger: Ledger, claim: ClaimId, layer: Layer, text: str) -> None:
    """Explain the verdict to somebody who was not there; "" clears it."""
    found = the_claim(ledger, claim)
    was, now = ruling(found, layer).rationale, text.strip()
    if now != was:
        ledger.record(found.article, RationaleWritten(claim, layer, was, now))
