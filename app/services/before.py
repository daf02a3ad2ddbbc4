"""Have we checked this before? Earlier claims of the whole desk that say nearly the same. Nothing is taken over."""

import re
from dataclasses import dataclass

from app.domain.claim import Claim
from app.domain.entry import Entry
from app.domain.events import VerdictGiven
from app.domain.ids import ClaimId
from app.domain.typography import folded
from app.domain.verdict import Verdict
from app.reading.differences import Difference, differences
from app.services.asking import the_article, the_claim
from app.store.queries import Queries

MOST = 5
ENOUGH = 0.4
"""How much of the longer words of the shorter wording the other one must share."""
_LONG = re.compile(r"\w{4,}|\d+")


@dataclass(frozen=True, slots=True)
class Earlier:
    """A claim that was decided: in which article, when (ISO 8601) and by whom last, and where its wording differs."""

    claim: Claim
    title: str
    at: str
    by: str
    differences: tuple[Difference, ...]


def checked_before(desk: Queries, claim: ClaimId) -> list[Earlier]:
    """The nearest earlier claims with a verdict, at most MOST. Raises Problem."""
    found = the_claim(desk, claim)
    near = [other for other in desk.nearest(found) if _alike(found.statement, other.statement)]
    return [_earlier(desk, found, other) for other in near[:MOST]]


def _alike(here: str, there: str) -> bool:
    ours, theirs = (set(_LONG.findall(folded(words))) for words in (here, there))
    return len(ours & theirs) >= max(1, ENOUGH * min(len(ours), len(theirs)))


def _decides(entry: Entry) -> bool:
    return isinstance(entry.event, VerdictGiven) and entry.event.now.verdict is not Verdict.UNREVIEWED


def _earlier(desk: Queries, here: Claim, other: Claim) -> Earlier:
    history = desk.history(other.article, subject=other.id, limit=1_000_000)
    decided = next(filter(_decides, history), history[0])
    title = the_article(desk, other.article).title
    return Earlier(other, title, decided.at, decided.author, differences(here.statement, other.statement))
