"""The order of the claim list."""

from collections import Counter
from collections.abc import Sequence

from app.domain.events import ClaimMoved
from app.domain.ids import ArticleId, ClaimId
from app.domain.rank import among, between
from app.services.asking import the_claim
from app.store.ledger import Ledger
from app.store.queries import Queries


def rank_at(desk: Queries, article: ArticleId, start: int) -> str:
    """The rank of a new claim that begins at `start`: before the first claim in the list that begins later."""
    return ranks_at(desk, article, [start])[0]


def ranks_at(desk: Queries, article: ArticleId, starts: Sequence[int]) -> list[str]:
    """The ranks of new claims that begin at these code points, in their order; new ones go in order among themselves.

    `starts` must ascend.
    """
    there = [(line.rank, line.places[0][0] if line.spans else -1) for line in desk.claim_lines(article)]
    gaps: list[int] = []
    at = 0
    for start in starts:
        while at < len(there) and there[at][1] <= start:
            at += 1
        gaps.append(at)
    edges = ["", *(rank for rank, _ in there), None]
    return [rank for gap, count in Counter(gaps).items() for rank in among(edges[gap] or "", edges[gap + 1], count)]


def rank_after(desk: Queries, article: ArticleId, claim: ClaimId) -> str:
    """A rank right after a claim."""
    ranks = desk.ranks(article)
    at = next(i for i, (_, id) in enumerate(ranks) if id == claim)
    return between(ranks[at][0], ranks[at + 1][0] if at + 1 < len(ranks) else None)


def reorder(ledger: Ledger, claim: ClaimId, before: ClaimId | None) -> None:
    """Put a claim before another one, or at the end; before itself is where it stands."""
    found = the_claim(ledger, claim)
    if before == claim:
        return
    others = [(rank, id) for rank, id in ledger.ranks(found.article) if id != claim]
    at = next((i for i, (_, id) in enumerate(others) if id == before), len(others))
    low = others[at - 1][0] if at else ""
    high = others[at][0] if at < len(others) else None
    if not low < found.rank or (high is not None and not found.rank < high):
        ledger.record(found.article, ClaimMoved(claim, found.rank, between(low, high)))
