"""Closing a claim whose words were cut from the article, and taking that back."""

from app.domain.claim import Footing
from app.domain.events import FootingChanged
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.services.asking import the_claim
from app.store.ledger import Ledger


def close_as_cut(ledger: Ledger, claim: ClaimId) -> None:
    """Close a claim that lost its words. Raises Problem where they stand in the draft."""
    found = the_claim(ledger, claim)
    if found.footing is Footing.STANDING:
        raise Problem("The words of this claim stand in the article.", do="Withdraw the claim if it is none.")
    if found.footing is Footing.ORPHANED:
        ledger.record(found.article, FootingChanged(claim, found.footing, Footing.CUT))


def reopen(ledger: Ledger, claim: ClaimId) -> None:
    """Look for a place for the claim after all. Raises Problem where it is not closed as cut."""
    found = the_claim(ledger, claim)
    if found.footing is not Footing.CUT:
        raise Problem("This claim is not closed as cut.")
    ledger.record(found.article, FootingChanged(claim, found.footing, Footing.ORPHANED))
