"""Damage done to a desk file behind the program's back, as somebody with a database tool would do it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.claim import Claim
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.events import ClaimAdded, DismissalAdded, StatementReworded
from app.domain.ids import ArticleId, DismissalId
from app.domain.span import span_of
from app.domain.verdict import Layer, Verdict
from app.store import sqlite
from app.store.findings import Finding
from app.store.ledger import Ledger
from app.store.triggers import GUARDED, trigger
from tests.desks import TEXT, a_claim, a_desk, an_article, given


def a_reviewed_article(ledger: Ledger) -> tuple[ArticleId, Claim]:
    """Entries 1 and 2 take it in; 3 adds a claim, 4 and 5 judge it twice, 6 rewords it, 7 dismisses some words."""
    article = an_article(ledger)
    claim = a_claim(ledger, article)
    ledger.record(article, ClaimAdded(claim))
    for verdict in (Verdict.VERIFIED, Verdict.REFUTED):
        now = ledger.claim(claim.id)
        assert now is not None
        ledger.record(article, given(now, verdict, Layer.CONTENT, "The warden says so."))
    ledger.record(article, StatementReworded(claim.id, claim.statement, "The bell rang."))
    draft = ledger.newest_draft(article)
    assert draft is not None
    words = (span_of(draft.id, TEXT, 0, 4),)
    ledger.record(
        article, DismissalAdded(Dismissal(DismissalId(ledger.new_id()), article, words, NotCheckable.RHETORIC))
    )
    return article, claim


@contextmanager
def the_file(folder: Path, *, unlocked: bool = True) -> Iterator[sqlite.Connection]:
    """The desk file as any program can open it; the locks on the history are off meanwhile."""
    db = sqlite.connect(folder / "desk.proofdesk", isolation_level=None)
    guards = [(table, verb) for table, verbs in GUARDED.items() for verb in verbs] if unlocked else []
    try:
        for table, verb in guards:
            db.execute(f"DROP TRIGGER {table}_no_{verb.lower()}")
        yield db
        for table, verb in guards:
            db.execute(trigger(table, verb))
    finally:
        db.close()


def damaged(folder: Path, *statements: str) -> None:
    """Run the statements on the closed desk."""
    with the_file(folder) as db:
        for statement in statements:
            db.execute(statement)


def found(folder: Path, memory: Path | None = None) -> list[Finding]:
    """What a whole verification of the closed desk says."""
    with a_desk(folder, memory=memory) as ledger:
        return ledger.verify()


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    """Place and sentence of each finding."""
    return [(finding.place, finding.says) for finding in findings]
