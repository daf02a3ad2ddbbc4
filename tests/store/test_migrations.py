"""A desk file of an older version is brought to the newest when it is opened, and nothing in it is lost."""

from pathlib import Path

from app.domain.events import ClaimAdded
from app.domain.ids import DraftId
from app.store import sqlite
from app.store.database import VERSION
from app.store.words import TABLE
from tests.desks import a_claim, a_desk, an_article


def as_version_1(path: Path) -> None:
    """Make a desk file what the first version of the program left."""
    db = sqlite.connect(path)
    for table in ("readings", "rejections", TABLE):
        db.execute(f"DROP TABLE {table}")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_readings'")
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()


def test_a_desk_of_version_1_is_brought_along(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim))
    as_version_1(tmp_path / "desk.proofdesk")

    with a_desk(tmp_path) as ledger:
        assert ledger.claim(claim.id) == claim
        assert ledger.rejections(article) == []
        assert ledger.verify() == []
        assert ledger._db.execute("PRAGMA user_version").fetchone()[0] == VERSION
        assert ledger._db.execute(f"SELECT claim FROM {TABLE}").fetchall() == [(claim.id,)]


def test_the_last_reading_of_a_draft_is_kept(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        ledger.keep_reading(DraftId("d1"), "rules", b"{}")
        ledger.keep_reading(DraftId("d1"), "the model", b"[]")

    with a_desk(tmp_path) as ledger:
        assert ledger.reading(DraftId("d1")) == ("the model", b"[]")
        assert ledger.reading(DraftId("d2")) is None
