"""The look-up tables and how an event moves them along. They are a cache: a rebuild makes them anew."""

from collections.abc import Iterable
from typing import assert_never

import orjson

from app.domain import events as e
from app.domain.article import Article, Draft
from app.domain.claim import Claim, layers, standing
from app.domain.dismissal import Dismissal
from app.domain.evolve import Thing, evolve
from app.domain.freshness import state
from app.domain.grounding import is_grounded
from app.domain.rejection import Rejection
from app.domain.verdict import Layer
from app.store import sqlite, words
from app.store.codec import build

CLAIM_COLUMNS = "id, article, rank, statement, kinds, speaker, state, said, so, reason, hollow, spans, has_rationale"
_SET = ", ".join(f"{name} = ?" for name in [*CLAIM_COLUMNS.split(", ")[1:], "body"])
_INSERT = {
    "articles": "INSERT INTO articles VALUES (?, ?, ?)",
    "drafts": "INSERT INTO drafts VALUES (?, ?, ?, ?)",
    "claims": f"INSERT INTO claims ({CLAIM_COLUMNS}, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "dismissals": "INSERT INTO dismissals VALUES (?, ?, ?, ?)",
    "rejections": "INSERT INTO rejections VALUES (?, ?, ?)",
}
_UPDATE = {
    "articles": "UPDATE articles SET title = ?, taken_out = ? WHERE id = ?",
    "drafts": "UPDATE drafts SET article = ?, number = ?, body = ? WHERE id = ?",
    "claims": f"UPDATE claims SET {_SET} WHERE id = ?",
    "dismissals": "UPDATE dismissals SET article = ?, start = ?, body = ? WHERE id = ?",
    "rejections": "UPDATE rejections SET article = ?, body = ? WHERE id = ?",
}


def move_along(db: sqlite.Connection, event: e.Event, known: dict[str, Thing]) -> None:
    """Bring the row of the event's subject up to the event. Raises NotNext where it does not follow.

    `known` are things as their tables have them: what is in it need not be read, and it is moved along too.
    """
    table, about = table_of(event), e.subject(event)
    before = known.pop(about, None) or fetch(db, table, about)
    after = evolve(before, event)
    if after is not None:
        known[about] = after
    if table == "claims":
        words.follow(db, _a_claim(before), _a_claim(after))
    if after is None:
        db.execute(f"DELETE FROM {table} WHERE id = ?", (about,))
    elif before is None:
        db.execute(_INSERT[table], row(after))
    else:
        values = row(after)
        db.execute(_UPDATE[table], (*values[1:], values[0]))


def _a_claim(thing: Thing | None) -> Claim | None:
    return thing if isinstance(thing, Claim) else None


def table_of(event: e.Event) -> str:
    match event:
        case e.ArticleTaken() | e.ArticleTakenOut() | e.TitleChanged():
            return "articles"
        case e.DraftTaken() | e.DraftTakenBack() | e.LabelCorrected():
            return "drafts"
        case e.DismissalAdded() | e.DismissalWithdrawn() | e.DismissalChanged() | e.DismissalPlaced():
            return "dismissals"
        case e.RejectionAdded() | e.RejectionWithdrawn() | e.RejectionPlaced():
            return "rejections"
        case _:
            return "claims"


def fetch(db: sqlite.Connection, table: str, id: str) -> Thing | None:
    """The thing as its table has it."""
    if table == "articles":
        found = db.execute("SELECT id, title, taken_out FROM articles WHERE id = ?", (id,)).fetchone()
        return Article(found[0], found[1], bool(found[2])) if found else None
    found = db.execute(f"SELECT body FROM {table} WHERE id = ?", (id,)).fetchone()
    return build(_TYPES[table], found[0]) if found else None


_TYPES: dict[str, type] = {"drafts": Draft, "claims": Claim, "dismissals": Dismissal, "rejections": Rejection}


def insert_all(db: sqlite.Connection, table: str, things: Iterable[Thing]) -> None:
    """Fill an empty table."""
    db.executemany(_INSERT[table], map(row, things))


def row(thing: Thing) -> tuple[object, ...]:
    """The columns of a thing's row, in the order of its table."""
    match thing:
        case Article():
            return thing.id, thing.title, int(thing.taken_out)
        case Draft():
            return thing.id, thing.article, thing.number, orjson.dumps(thing)
        case Dismissal():
            return thing.id, thing.article, min(span.start for span in thing.spans), orjson.dumps(thing)
        case Rejection():
            return thing.id, thing.article, orjson.dumps(thing)
        case Claim():
            return _claim_row(thing)
        case _:
            assert_never(thing)


def _claim_row(claim: Claim) -> tuple[object, ...]:
    two = Layer.ATTRIBUTION in layers(claim)
    reasons = (claim.so.reason, claim.said.reason if two else None)
    return (
        claim.id,
        claim.article,
        claim.rank,
        claim.statement,
        ",".join(claim.kinds),
        claim.attribution.speaker if claim.attribution else "",
        str(state(claim)),
        str(claim.said.verdict) if two else "",
        str(claim.so.verdict),
        next((str(reason) for reason in reasons if reason), ""),
        int(not is_grounded(claim)),
        " ".join(f"{span.start}-{span.end}" for span in standing(claim)),
        int(bool(claim.so.rationale or (two and claim.said.rationale))),
        orjson.dumps(claim),
    )
