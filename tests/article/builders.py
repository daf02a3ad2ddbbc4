"""A desk on a real file with a real article on it, for tests and pictures of the article pane."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from app.domain.article import Block, Draft, Source
from app.domain.events import ArticleTaken, DraftTaken
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256
from app.intake import plain
from app.services.claiming import add_claim
from app.services.quoting import place_of
from app.store.ledger import Ledger, open_desk
from ui.desk import Desk


def ledger_in(folder: Path) -> Ledger:
    return open_desk(folder / "desk.proofdesk", reviewer="Ilse")


def take_in(ledger: Ledger, text: str, blocks: Sequence[Block] | None = None) -> ArticleId:
    """The text as an article, its blocks as intake finds them where none are given."""
    data = text.encode()
    found = tuple(blocks) if blocks is not None else plain.read(data).blocks
    article = ArticleId(ledger.new_id())
    source = Source("story.txt", "text/plain", len(data), _digest(data), "utf-8", "utf-8")
    draft = Draft(DraftId(ledger.new_id()), article, 1, _digest(data), len(text), source, found)
    ledger.record(article, ArticleTaken(article, "A story"), DraftTaken(draft), contents=(data,))
    return article


def desk_on(ledger: Ledger, article: ArticleId | None) -> Desk:
    """A desk that follows the ledger, with the article on it."""
    desk = Desk(ledger)
    ledger.listen(desk.follow)
    desk.open(article)
    return desk


def claim_on(ledger: Ledger, article: ArticleId, *quotes: str) -> ClaimId:
    """A claim on the words that are quoted, each its first occurrence."""
    draft = ledger.newest_draft(article)
    assert draft
    text = ledger.text(draft.sha256)
    return add_claim(ledger, article, [place_of(text, quote, 1) for quote in quotes])


def _digest(data: bytes) -> Sha256:
    return Sha256(sha256(data).hexdigest())
