"""The schema, step by step. A released step is never edited; a new need is a new step.

The truth is `contents` and `entries`; triggers refuse to change or remove it. All else but `unsaved` and `readings` is
a cache that can be folded from the truth at any time: it is not migrated, but made anew behind the last step.
`table.transform()` of sqlite-utils drops triggers without a word: it is never used here, and a test looks that they are
there.
"""

from sqlite_utils import Database, Migrations

from app.store.cache import remake
from app.store.layout import DESK, READINGS, locks, parted

VERSION = 2
"""What `user_version` says after the last step."""

migrations = Migrations("desk")


@migrations()
def m001_desk(db: Database) -> None:
    for statement in (*parted(DESK), *locks().values()):
        db.execute(statement)
    db.execute("INSERT INTO desk VALUES (lower(hex(randomblob(8))), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))")


@migrations()
def m002_readings(db: Database) -> None:
    for statement in parted(READINGS):
        db.execute(statement)


def migrate(db: Database) -> None:
    """Bring a desk file to the newest version, in one transaction: all of it or nothing. Raises sqlite.Error."""
    with db.atomic():
        migrations.apply(db)
        remake(db.conn)
        db.execute(f"PRAGMA user_version = {VERSION}")
