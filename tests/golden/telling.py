"""What a desk says, as JSON: told once by the version that wrote the file, and ever after by the newest.

What a version tells, a later one may tell more of, and must tell no less.
"""

from datetime import UTC, datetime
from typing import Any

import orjson

from app.domain.article import Article
from app.domain.ids import ArticleId
from app.domain.span import Span
from app.reports.json import render
from app.services.reporting import report_on
from app.store.ledger import Ledger

Json = Any
"""What JSON can hold."""

MADE = datetime(2026, 1, 1, tzinfo=UTC)


def told(ledger: Ledger) -> Json:
    """Everything on the desk that a reviewer would miss."""
    lines = [*ledger.articles(), *ledger.articles(taken_out=True)]
    return {
        "articles": [_article(ledger, line.id) for line in sorted(lines, key=lambda line: line.id)],
        "unsaved": [[one.place, one.text] for one in ledger.unsaved()],
    }


def _article(ledger: Ledger, id: ArticleId) -> Json:
    article = ledger.article(id)
    if article is None:
        raise LookupError(id)
    checkpoint = ledger.checkpoint(id)
    return {
        **_head(article),
        "drafts": [[draft.number, draft.sha256, len(draft.blocks)] for draft in ledger.drafts(id)],
        "claims": [_claim(ledger, str(line.id)) for line in ledger.claim_lines(id)],
        "dismissals": [[one.reason, *map(_span, one.spans)] for one in ledger.dismissals(id)],
        "rejections": len(ledger.rejections(id)),
        "readings": sum(ledger.reading(draft.id) is not None for draft in ledger.drafts(id)),
        "entries": checkpoint.entries,
        "heads": [list(head) for head in checkpoint.heads],
        "can_undo": ledger.undoable(id) is not None,
        "can_redo": ledger.redoable(id) is not None,
        "report": shape(orjson.loads(render(report_on(ledger, id, made=MADE)))) if ledger.drafts(id) else None,
    }


def _head(article: Article) -> Json:
    return {"id": article.id, "title": article.title, "taken_out": article.taken_out}


def _claim(ledger: Ledger, id: str) -> Json:
    line = ledger.claim_line(ledger.resolve_claim(id))
    found = ledger.claim(line.id) if line else None
    if line is None or found is None:
        raise LookupError(id)
    return {
        "id": id,
        "statement": found.statement,
        "state": line.state,
        "said": [found.said.verdict, found.said.reason, found.said.rationale],
        "so": [found.so.verdict, found.so.reason, found.so.rationale],
        "kinds": line.kinds,
        "speaker": line.speaker,
        "spans": [_span(span) for span in found.spans],
    }


def _span(span: Span) -> Json:
    return [span.start, span.end, span.quote]


def shape(value: Json) -> Json:
    """Which fields there are and what they hold, not what they say; numbers that count something stay."""
    match value:
        case dict():
            return {key: shape(inner) for key, inner in value.items()}
        case list():
            return [shape(inner) for inner in value]
        case int() | None:
            return value
        case _:
            return type(value).__name__


def is_still_told(then: Json, now: Json) -> bool:
    """Whether all that was told then is told now; new fields may stand beside it."""
    match then:
        case dict():
            return isinstance(now, dict) and all(key in now and is_still_told(then[key], now[key]) for key in then)
        case list():
            pairs = isinstance(now, list) and len(then) == len(now)
            return pairs and all(map(is_still_told, then, now))
        case _:
            return bool(then == now)
