"""A reviewer who is killed: one verdict after the other, each said once it is recorded."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.ids import ClaimId
from app.domain.verdict import Verdict
from app.services import judging
from app.store.ledger import open_desk

MOST = 5_000
"""Verdicts after which a child that nobody kills ends by itself."""


def give_verdicts(path: Path, memory: Path, claims: Sequence[str], say: Callable[[str], None]) -> None:
    """Give one verdict after the other, and say each entry's id once it is recorded, until the end comes."""
    ledger = open_desk(path, reviewer="one who is killed", memory=memory)
    ledger.listen(lambda entries: say(entries[-1].id))
    verdicts = (Verdict.VERIFIED, Verdict.REFUTED, Verdict.DISPUTED)
    for n in range(MOST):
        claim, verdict = claims[n % len(claims)], verdicts[n % len(verdicts)]
        judging.judge(ledger, ClaimId(claim), verdict, rationale=f"The {n}th time.")
