"""The schema, step by step. A released step is never edited; a new need is a new step.

The truth is `contents` and `entries`; triggers refuse to change or remove it. All else but `unsaved` is a
cache that can be folded from the truth at any time and is never migrated. `table.transform()` of sqlite-utils drops
triggers without a word: it is never used here, and a test looks that they are there.
"""

from sqlite_utils import Database, Migrations

from app.store.cache import schema
from app.store.triggers import GUARDED, trigger

VERSION = 1
"""What `user_version` says after the last step."""

migrations = Migrations("desk")

_DESK = """
CREATE TABLE desk (id TEXT NOT NULL, made TEXT NOT NULL) STRICT;
CREATE TABLE contents (sha256 TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE entries (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, article TEXT NOT NULL, replica TEXT NOT NULL, number INTEGER NOT NULL,
  step TEXT NOT NULL, way TEXT NOT NULL, undoes TEXT, kind TEXT NOT NULL, subject TEXT NOT NULL,
  facet TEXT NOT NULL, raw BLOB NOT NULL, salt BLOB NOT NULL, payload BLOB, signature BLOB
) STRICT;
CREATE INDEX entries_by_article ON entries (article);
CREATE INDEX entries_by_subject ON entries (subject, kind, facet);
CREATE TABLE unsaved (place TEXT PRIMARY KEY, article TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT;
"""


@migrations()
def m001_desk(db: Database) -> None:
    for statement in (_DESK + schema("main")).split(";\n"):
        if statement.strip():
            db.execute(statement)
    for table, verbs in GUARDED.items():
        for verb in verbs:
            db.execute(trigger(table, verb))
    db.execute("INSERT INTO desk VALUES (lower(hex(randomblob(8))), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))")


def migrate(db: Database) -> None:
    """Bring a desk file to the newest version. Raises sqlite3.Error; a step that fails leaves nothing behind."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")
