"""The look-up tables as a whole: their schema, and filling them anew from the history.

A replay need not apply what was overwritten later: of each facet of a thing (its statement, its spans, the verdict on
one layer, …) only the last change matters, because each event bears all that is now. A property test holds the result
against the plain fold of every event.
"""

from app.domain import events as e
from app.domain.claim import Claim
from app.domain.evolve import Thing, settle
from app.store import sqlite, words
from app.store.codec import decode
from app.store.projections import insert_all, table_of

TABLES = ("articles", "drafts", "claims", "dismissals", "rejections")
LAST = "\U0010ffff"
"""Behind every id."""

SCHEMA = """
CREATE TABLE articles (id TEXT PRIMARY KEY, title TEXT NOT NULL, taken_out INTEGER NOT NULL) STRICT;
CREATE TABLE drafts (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL
) STRICT;
CREATE INDEX drafts_by_article ON drafts (article, number);
CREATE TABLE claims (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, rank TEXT NOT NULL, statement TEXT NOT NULL, kinds TEXT NOT NULL,
  speaker TEXT NOT NULL, state TEXT NOT NULL, said TEXT NOT NULL, so TEXT NOT NULL, reason TEXT NOT NULL,
  hollow INTEGER NOT NULL, spans TEXT NOT NULL, has_rationale INTEGER NOT NULL, body BLOB NOT NULL
) STRICT;
CREATE INDEX claims_by_rank ON claims (article, rank);
CREATE TABLE dismissals (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, start INTEGER NOT NULL, body BLOB NOT NULL
) STRICT;
CREATE INDEX dismissals_by_article ON dismissals (article, start);
CREATE TABLE rejections (id TEXT PRIMARY KEY, article TEXT NOT NULL, body BLOB NOT NULL) STRICT;
CREATE INDEX rejections_by_article ON rejections (article);
"""

_LAST_CHANGES = """
SELECT kind, payload FROM entries
WHERE payload IS NOT NULL AND seq IN (
  SELECT max(seq) FROM entries WHERE subject >= ? AND subject < ? GROUP BY subject, kind, facet
) ORDER BY seq
"""


def remake(db: sqlite.Connection) -> None:
    """Throw the look-up tables away and fill them from the history. Belongs into a transaction."""
    for table in (*TABLES, words.TABLE):
        db.execute(f"DROP TABLE IF EXISTS {table}")
    tables, indexes = _parted(SCHEMA)
    for statement in (*tables, words.SCHEMA):
        db.execute(statement)
    for table, things in folded(db).items():
        insert_all(db, table, things.values())
        words.index(db, (thing for thing in things.values() if isinstance(thing, Claim)))
    for statement in indexes:
        db.execute(statement)


def _parted(statements: str) -> tuple[list[str], list[str]]:
    all_of_them = [statement for statement in statements.split(";\n") if statement.strip()]
    tables = [statement for statement in all_of_them if "CREATE TABLE" in statement]
    return tables, [statement for statement in all_of_them if "CREATE INDEX" in statement]


def folded(db: sqlite.Connection, low: str = "", high: str = LAST) -> dict[str, dict[str, Thing]]:
    """The things with ids from `low` to below `high` as the history leaves them, by table and id; all by default."""
    things: dict[str, dict[str, Thing]] = {table: {} for table in TABLES}
    for kind, body in db.execute(_LAST_CHANGES, (low, high)):
        _apply(things, decode(kind, body))
    return things


def _apply(things: dict[str, dict[str, Thing]], event: e.Event) -> None:
    table, about = things[table_of(event)], str(e.subject(event))
    before = table.pop(about, None)
    after = settle(before, event)
    if after is not None:
        table[about] = after
