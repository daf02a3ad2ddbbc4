"""Locks, texts and tables that are not as they were written are found; a rebuild mends the tables."""

from pathlib import Path

import pytest

from app.store.cache import TABLES
from app.store.layout import layout
from app.store.triggers import GUARDED
from app.store.words import SHADOWS
from tests.desks import a_desk
from tests.store.damage import damaged, found, the_file, told

ANOTHER = (
    "INSERT INTO claims SELECT 'new', article, rank, 'Nobody said this', kinds, speaker, state, said, so, reason, "
    "hollow, spans, has_rationale, body FROM claims WHERE rowid = 1"
)
"""A claim that nobody made."""


@pytest.mark.parametrize(("table", "verb"), [(table, verb) for table, verbs in GUARDED.items() for verb in verbs])
def test_a_lock_that_was_taken_off_is_found(desk: Path, table: str, verb: str) -> None:
    with the_file(desk, unlocked=False) as db:
        db.execute(f"DROP TRIGGER {table}_no_{verb.lower()}")

    assert told(found(desk)) == [(table, f"The lock that keeps {table} from {verb} was taken off.")]


def test_a_lock_that_was_exchanged_is_found(desk: Path) -> None:
    with the_file(desk, unlocked=False) as db:
        db.execute("DROP TRIGGER entries_no_update")
        db.execute("CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN SELECT 1; END")

    assert told(found(desk)) == [("entries", "The lock that keeps entries from UPDATE was taken off.")]


def test_an_altered_text_is_found(desk: Path) -> None:
    with the_file(desk) as db:
        (name,) = db.execute("SELECT sha256 FROM contents").fetchone()
        db.execute("UPDATE contents SET body = CAST(replace(CAST(body AS TEXT), 'Monday', 'Sunday') AS BLOB)")

    assert told(found(desk)) == [(f"content {name}", f"The text {name[:12]} was altered.")]


def test_a_missing_text_is_found(desk: Path) -> None:
    with the_file(desk) as db:
        (name,) = db.execute("SELECT sha256 FROM contents").fetchone()
        db.execute("DELETE FROM contents")

    assert (f"content {name}", f"The text {name[:12]} of a draft is missing.") in told(found(desk))


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("claims", "UPDATE claims SET state = 'verified' WHERE rowid = 1"),
        (
            "claims",
            "UPDATE claims SET body = CAST(replace(CAST(body AS TEXT), 'rang', 'rung') AS BLOB) WHERE rowid = 1",
        ),
        ("claims", "DELETE FROM claims WHERE rowid = 1"),
        ("claims", ANOTHER),
        ("articles", "UPDATE articles SET title = 'Another' WHERE rowid = 1"),
        ("articles", "UPDATE articles SET taken_out = 1 WHERE rowid = 1"),
        ("drafts", "DELETE FROM drafts WHERE rowid = 1"),
        ("drafts", "UPDATE drafts SET number = 2 WHERE rowid = 1"),
        ("dismissals", "UPDATE dismissals SET start = 7 WHERE rowid = 1"),
        ("dismissals", "DELETE FROM dismissals WHERE rowid = 1"),
    ],
)
def test_a_table_that_says_something_else_is_found_and_a_rebuild_mends_it(desk: Path, table: str, change: str) -> None:
    damaged(desk, change)

    with a_desk(desk) as ledger:
        before = told(ledger.verify())
        ledger.rebuild()
        after = ledger.verify()

    assert before == [
        (table, f"1 row of the table of {table} does not say what the history says; a rebuild mends that.")
    ]
    assert after == []


@pytest.mark.parametrize("table", TABLES)
def test_a_table_that_is_gone_is_found_and_a_rebuild_mends_it(desk: Path, table: str) -> None:
    damaged(desk, f"DROP TABLE {table}")

    with a_desk(desk) as ledger:
        before = told(ledger.verify())
        ledger.rebuild()
        after = ledger.verify()

    assert {place for place, _ in before} == {"layout of the file", table}
    assert all(says.endswith("a rebuild mends that.") for _, says in before)
    assert after == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("CREATE TABLE songs (name TEXT)", "The file holds songs, which Proofdesk did not make."),
        ("CREATE VIEW verdicts AS SELECT 1", "The file holds verdicts, which Proofdesk did not make."),
        (
            "CREATE TRIGGER forget AFTER INSERT ON entries BEGIN DELETE FROM unsaved; END",
            "The file holds forget, which Proofdesk did not make.",
        ),
        ("DROP INDEX entries_by_article", "The layout of entries_by_article was altered."),
        ("DROP INDEX claims_by_rank", "The layout of claims_by_rank was altered; a rebuild mends that."),
        ("ALTER TABLE unsaved ADD COLUMN who TEXT", "The layout of unsaved was altered."),
        ("DELETE FROM _sqlite_migrations", "The record of how the file was made was altered."),
    ],
)
def test_a_layout_that_was_altered_is_found(desk: Path, change: str, says: str) -> None:
    damaged(desk, change)

    assert told(found(desk)) == [("layout of the file", says)]


def test_the_layout_is_what_the_steps_make(desk: Path) -> None:
    with the_file(desk, unlocked=False) as db:
        made = db.execute("SELECT name, type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()

    ours = [(name, *rest) for name, *rest in made if "_sqlite_migrations" not in name and name not in SHADOWS]
    assert {name: tuple(rest) for name, *rest in ours} == layout()


def test_a_history_that_cannot_be_replayed_is_told(desk: Path) -> None:
    damaged(desk, "UPDATE entries SET kind = 'Unheard' WHERE seq = 14")

    places = [place for place, _ in told(found(desk))]

    assert places == ["entry 14", "history"]
