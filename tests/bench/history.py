"""A desk with a long history: many claims with many verdicts each, chained as the ledger chains them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.domain.claim import Claim, wording
from app.domain.entry import Way
from app.domain.events import ArticleTaken, ClaimAdded, VerdictGiven
from app.domain.ids import ArticleId, ClaimId
from app.domain.rank import spread
from app.domain.verdict import Layer, Ruling, Verdict
from app.store import cache
from app.store.chain import Stamp, links
from app.store.ledger import Ledger, open_desk

_VERDICTS = (Verdict.VERIFIED, Verdict.DISPUTED, Verdict.REFUTED)


def long_history(path: Path, entries: int, claims: int) -> tuple[Ledger, ArticleId]:
    """An open desk whose one article has so many entries, found again where it was made before."""
    made = path.exists()
    ledger = open_desk(path, reviewer="Bench")
    if made:
        return ledger, ledger.articles()[0].id
    article = ArticleId(ledger.new_id())
    ledger.record(article, ArticleTaken(article, "A long history"))
    new = [
        Claim(ClaimId(ledger.new_id()), article, rank, f"The bell of tower {n} was heard {n % 90} miles away.")
        for n, rank in enumerate(spread(claims))
    ]
    ledger.record(article, *map(ClaimAdded, new))
    _append(ledger, article, _verdicts(new, entries - claims - 1))
    return ledger, article


def _verdicts(claims: list[Claim], count: int) -> Iterator[VerdictGiven]:
    """Verdict after verdict, claim by claim, each on what the one before left."""
    for n in range(count):
        claim = claims[n % len(claims)]
        now = Ruling(_VERDICTS[n // len(claims) % 3], None, "", wording(claim))
        yield VerdictGiven(claim.id, Layer.CONTENT, claim.so, now)
        claims[n % len(claims)] = replace(claim, so=now)


def _append(ledger: Ledger, article: ArticleId, events: Iterator[VerdictGiven]) -> None:
    """What `record` does, without moving the tables along each time: they are made at the end."""
    stamp = Stamp(article, "Bench", "2026-01-01T00:00:00.000+00:00", Way.DO, None, {})
    with ledger._transaction():
        head = ledger._head(article)
        for event in events:
            (link,) = made = links(head, stamp, (event,), head.clock[0])
            ledger._append_only(head.replica, stamp, made)
            head = head._replace(number=link.number, id=link.id, clock=link.clock)
        cache.remake(ledger._db)
    ledger._heads[article] = head
