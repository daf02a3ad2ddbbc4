"""A replay that leaves out what was overwritten later ends where the plain fold of every event ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from sqlite_utils import Database

from app.domain import events as e
from app.domain.evolve import Thing, evolve
from app.domain.ids import ArticleId
from app.store import sqlite
from app.store.cache import TABLES, folded
from app.store.comparing import table_findings
from app.store.findings import Finding
from app.store.ledger import Ledger
from app.store.migrations import migrate
from app.store.projections import table_of
from tests.desks import Clock
from tests.strategies import ARTICLE, histories


@contextmanager
def a_ledger() -> Iterator[Ledger]:
    """A ledger on a database that is nowhere but in memory."""
    db = sqlite.connect(":memory:", isolation_level=None)
    migrate(Database(db, execute_plugins=False))
    try:
        yield Ledger(db, Path("memory"), reviewer="Ines Berg", memory=None, clock=Clock())
    finally:
        db.close()


def plainly_folded(history: list[e.Event]) -> dict[str, dict[str, Thing]]:
    """Every event applied, one after the other."""
    things: dict[str, dict[str, Thing]] = {table: {} for table in TABLES}
    for event in history:
        table, about = things[table_of(event)], str(e.subject(event))
        after = evolve(table.pop(about, None), event)
        if after is not None:
            table[about] = after
    return things


@settings(max_examples=150)
@given(histories())
def test_the_short_replay_ends_where_the_long_one_does(history: list[e.Event]) -> None:
    with a_ledger() as ledger:
        if history:
            ledger.record(ARTICLE, *history)

        assert folded(ledger._db) == plainly_folded(history)
        assert [step for step in table_findings(ledger._db) if isinstance(step, Finding)] == []


@settings(max_examples=30)
@given(histories())
def test_a_rebuild_changes_nothing(history: list[e.Event]) -> None:
    with a_ledger() as ledger:
        ledger.record(ARTICLE, e.ArticleTaken(ArticleId("a9"), "Bell of Orsk"), *history)
        before = {table: rows(ledger, table) for table in TABLES}

        ledger.rebuild()

        assert {table: rows(ledger, table) for table in TABLES} == before


def rows(ledger: Ledger, table: str) -> list[tuple[object, ...]]:
    return ledger._db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
