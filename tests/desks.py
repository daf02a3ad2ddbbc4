"""Builders of real desks and articles for the tests: a real file, a real ledger, invented words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from app.domain.article import Block, Draft, Label, Source
from app.domain.claim import Claim, wording
from app.domain.events import ArticleTaken, DraftTaken, VerdictGiven
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256
from app.domain.span import span_of
from app.domain.verdict import Layer, Ruling, Verdict
from app.store.ledger import Ledger, open_desk

TEXT = (
    "Bell of Orsk rings again\n\n"
    "The bell of Orsk rang on Monday for the first time since 1911. “It was heard 14 miles away,” said the warden, "
    "Ada Brink.\n\n"
    "Some 300 people came. The founder’s name is not known 🔔."
)
"""Three blocks: a headline and two paragraphs, with curly quotes and a character outside the basic plane."""


class Clock:
    """A clock that moves a second at each look, so that histories are the same in each run."""

    def __init__(self) -> None:
        self.now = datetime(2025, 10, 14, 9, 40, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@contextmanager
def a_desk(folder: Path, reviewer: str = "Ines Berg", memory: Path | None = None) -> Iterator[Ledger]:
    """An open desk in the folder, closed at the end."""
    path = folder / "desk.proofdesk"
    if not path.exists():
        path.write_bytes(a_blank_desk())
    ledger = open_desk(path, reviewer=reviewer, memory=memory, clock=Clock())
    try:
        yield ledger
    finally:
        ledger.close()


def a_blank_desk() -> bytes:
    """A desk file as it is made, with an id of its own: making each anew would cost a dozen flushes to the disk."""
    body, id = _blank()
    return body.replace(id.encode(), token_hex(8).encode())


@cache
def _blank() -> tuple[bytes, str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "blank.proofdesk"
        ledger = open_desk(path, reviewer="Ines Berg")
        ledger.close()
        return path.read_bytes(), ledger.desk


def blocks_of(text: str) -> tuple[Block, ...]:
    """Paragraphs divided by empty lines, the first of them the headline."""
    blocks: list[Block] = []
    start = 0
    for paragraph in text.split("\n\n"):
        label = Label.BODY if blocks else Label.HEADLINE
        if paragraph.strip():
            blocks.append(Block(start, start + len(paragraph), label))
        start += len(paragraph) + 2
    return tuple(blocks)


def an_article(ledger: Ledger, text: str = TEXT) -> ArticleId:
    """An article with one draft of this text."""
    article, data = ArticleId(ledger.new_id()), text.encode()
    name = Sha256(sha256(data).hexdigest())
    source = Source("story.txt", "text/plain", len(data), name, "utf-8", "utf-8")
    draft = Draft(DraftId(ledger.new_id()), article, 1, name, len(text), source, blocks_of(text))
    ledger.record(article, ArticleTaken(article, "Bell of Orsk"), DraftTaken(draft), contents=(data,))
    return article


def a_claim(ledger: Ledger, article: ArticleId, quote: str = "rang on Monday", rank: str = "V") -> Claim:
    """A claim on the first place of these words, not recorded yet."""
    draft = ledger.newest_draft(article)
    assert draft is not None
    text = ledger.text(draft.sha256)
    start = text.index(quote)
    spans = (span_of(draft.id, text, start, start + len(quote)),)
    return Claim(ClaimId(ledger.new_id()), article, rank, quote, spans)


def given(claim: Claim, verdict: Verdict, layer: Layer = Layer.CONTENT, rationale: str = "") -> VerdictGiven:
    """The event of a verdict on the claim as it is."""
    was = claim.so if layer is Layer.CONTENT else claim.said
    return VerdictGiven(claim.id, layer, was, replace(Ruling(verdict, None, rationale), wording=wording(claim)))
