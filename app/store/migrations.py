"""The schema, step by step. A released step is never edited; a new need is a new step.

The truth is `contents` and `entries`; triggers refuse to change or remove it. All else but `unsaved` is a
cache that can be folded from the truth at any time and is never migrated. `table.transform()` of sqlite-utils drops
triggers without a word: it is never used here, and a test looks that they are there.
"""

from sqlite_utils import Database, Migrations

from app.store.layout import locks, statements

VERSION = 1
"""What `user_version` says after the last step."""

migrations = Migrations("desk")


@migrations()
def m001_desk(db: Database) -> None:
    for statement in (*statements(), *locks().values()):
        db.execute(statement)
    db.execute("INSERT INTO desk VALUES (lower(hex(randomblob(8))), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))")


def migrate(db: Database) -> None:
    """Bring a desk file to the newest version. Raises sqlite3.Error; a step that fails leaves nothing behind."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")
