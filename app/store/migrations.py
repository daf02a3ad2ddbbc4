"""The schema, step by step. A released step is never edited; a new need is a new step.

The truth is `contents`, `entries` and `payloads`; triggers refuse to change or remove it. All else but `unsaved` is a
cache that can be folded from the truth at any time and is never migrated. `table.transform()` of sqlite-utils drops
triggers without a word: it is never used here, and a test looks that they are there.
"""

from sqlite_utils import Database, Migrations

VERSION = 1
"""What `user_version` says after the last step."""

migrations = Migrations("desk")

_DESK = """
CREATE TABLE desk (id TEXT NOT NULL, made TEXT NOT NULL) STRICT;
CREATE TABLE contents (sha256 TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE entries (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, article TEXT NOT NULL, replica TEXT NOT NULL, number INTEGER NOT NULL,
  step TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, raw BLOB NOT NULL, signature BLOB
) STRICT;
CREATE INDEX entries_by_article ON entries (article);
CREATE INDEX entries_by_subject ON entries (subject);
CREATE TABLE payloads (seq INTEGER PRIMARY KEY REFERENCES entries, salt BLOB NOT NULL, body BLOB) STRICT;
CREATE TABLE unsaved (place TEXT PRIMARY KEY, article TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT;
"""

CACHE = """
CREATE TABLE articles (id TEXT PRIMARY KEY, title TEXT NOT NULL, taken_out INTEGER NOT NULL) STRICT;
CREATE TABLE drafts (id TEXT PRIMARY KEY, article TEXT NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
CREATE INDEX drafts_by_article ON drafts (article, number);
CREATE TABLE claims (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, rank TEXT NOT NULL, statement TEXT NOT NULL, kinds TEXT NOT NULL,
  speaker TEXT NOT NULL, state TEXT NOT NULL, said TEXT NOT NULL, so TEXT NOT NULL, reason TEXT NOT NULL,
  hollow INTEGER NOT NULL, spans TEXT NOT NULL, has_rationale INTEGER NOT NULL, body BLOB NOT NULL
) STRICT;
CREATE INDEX claims_by_rank ON claims (article, rank);
CREATE TABLE dismissals (id TEXT PRIMARY KEY, article TEXT NOT NULL, start INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
CREATE INDEX dismissals_by_article ON dismissals (article, start);
CREATE TABLE steps (
  first INTEGER PRIMARY KEY, last INTEGER NOT NULL, id TEXT NOT NULL, article TEXT NOT NULL, what TEXT NOT NULL,
  open INTEGER NOT NULL
) STRICT;
CREATE INDEX steps_open ON steps (article, what, first) WHERE open = 1;
"""
"""The look-up tables: thrown away and made anew by a rebuild."""

CACHE_TABLES = ("articles", "drafts", "claims", "dismissals", "steps")
GUARDED = {"contents": ("UPDATE", "DELETE"), "entries": ("UPDATE", "DELETE"), "payloads": ("UPDATE", "DELETE")}


@migrations()
def m001_desk(db: Database) -> None:
    for statement in (_DESK + CACHE).split(";\n"):
        if statement.strip():
            db.execute(statement)
    for table, verbs in GUARDED.items():
        for verb in verbs:
            db.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END"
            )
    db.execute("INSERT INTO desk VALUES (lower(hex(randomblob(8))), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))")


def migrate(db: Database) -> None:
    """Bring a desk file to the newest version. Raises sqlite3.Error; a step that fails leaves nothing behind."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")
