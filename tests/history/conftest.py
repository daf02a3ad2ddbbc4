"""A history to look at: a real ledger with a clock of its own, and a desk that follows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.article import Block, Draft, Label, Source
from app.domain.events import ArticleTaken, DraftTaken, WordingProposed
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256
from app.services import claiming, quoting
from app.store.ledger import Ledger, open_desk
from ui.desk import Desk
from ui.theme import fonts

TEXT = "The kiosk on Rope Street sold 40 maps on Friday. It closed in 2012."


class Clock:
    """Goes on by a minute each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2025, 10, 13, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@dataclass(weakref_slot=True, slots=True)
class Past:
    """An article with two claims: four entries in three steps."""

    ledger: Ledger
    clock: Clock
    desk: Desk
    article: ArticleId
    sold: ClaimId
    closed: ClaimId

    def fill(self, steps: int, each: int = 1) -> None:
        """Propose one wording after the other, `each` in a step."""
        found = self.ledger.claim(self.sold)
        was = found.proposed if found else ""
        for step in range(steps):
            words = [was, *(f"proposal {step}.{nth}" for nth in range(each))]
            self.ledger.record(
                self.article,
                *(WordingProposed(self.sold, a, b) for a, b in pairwise(words)),
            )
            was = words[-1]


@pytest.fixture
def past(tmp_path: Path, qapp: object) -> Iterator[Past]:
    fonts.load()
    clock = Clock()
    ledger = open_desk(tmp_path / "desk.proofdesk", reviewer="Ines Berg", clock=clock)
    article, data = ArticleId(ledger.new_id()), TEXT.encode()
    digest = Sha256(sha256(data).hexdigest())
    source = Source("kiosk.txt", "text/plain", len(data), digest, "utf-8", "utf-8")
    blocks = (Block(0, len(TEXT), Label.BODY),)
    draft = Draft(DraftId(ledger.new_id()), article, 1, digest, len(TEXT), source, blocks)
    ledger.record(article, ArticleTaken(article, "Kiosk"), DraftTaken(draft), contents=(data,))
    sold = claiming.add_claim(ledger, article, [quoting.place_of(TEXT, "sold 40 maps")], statement="It sold 40 maps.")
    closed = claiming.add_claim(ledger, article, [quoting.place_of(TEXT, "closed in 2012")])
    desk = Desk(ledger)
    ledger.listen(desk.follow)
    desk.open(article)

    yield Past(ledger, clock, desk, article, sold, closed)

    ledger.close()
