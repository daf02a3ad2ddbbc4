"""The look-up tables held against the history, a few hundred things at a time.

Each slice replays the history of the things whose ids lie in a range and compares them with their rows at that moment:
so a window goes on recording in between, and no step of its own is taken for damage.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from app.domain.evolve import Thing
from app.store import cache, sqlite
from app.store.findings import Finding, Progress
from app.store.projections import row

ENTRIES = 1000
"""Entries that a slice replays, about: 10 ms."""
_HEX_DIGITS = 4
DAMAGE = (sqlite.DatabaseError, ValueError, KeyError, TypeError, AttributeError)
"""What reading a damaged row can end in: it can hold anything, and SQLite quotes it in its message as it is."""


def table_findings(db: sqlite.Connection) -> Iterator[Finding | Progress]:
    """Every table whose rows are not what the history says, in slices."""
    wrong: Counter[str] = Counter()
    edges = _edges(db)
    for done, (low, high) in enumerate(pairwise(edges), 1):
        try:
            things = cache.folded(db, low, high)
        except DAMAGE as error:
            yield Finding(f"The history could not be replayed: {error}.", "history")
            return
        for table in [name for name in cache.TABLES if wrong[name] >= 0]:
            try:
                wrong[table] += _differing(db, table, things[table], low, high)
            except DAMAGE as error:
                wrong[table] = -1
                yield Finding(
                    f"The table of {table} could not be read ({error}); a rebuild mends that.",
                    table,
                    mended_by_rebuild=True,
                )
        yield Progress(done, len(edges) - 1)
    yield from (_finding(table, rows) for table, rows in wrong.items() if rows > 0)


def _edges(db: sqlite.Connection) -> list[str]:
    """Where the slices begin and end: ids are random hexadecimal, so equal ranges hold about as many things each."""
    entries = db.execute("SELECT count(*) FROM entries").fetchone()[0]
    slices = min(1 + entries // ENTRIES, 16**_HEX_DIGITS)
    return ["", *(f"{n * 16**_HEX_DIGITS // slices:0{_HEX_DIGITS}x}" for n in range(1, slices)), cache.LAST]


def _differing(db: sqlite.Connection, table: str, things: dict[str, Thing], low: str, high: str) -> int:
    """How many rows are other than they should be, missing, or too many."""
    rows = db.execute(f"SELECT * FROM {table} WHERE id >= ? AND id < ?", (low, high))
    there = {found[0]: found for found in rows}
    should = {id: row(thing) for id, thing in things.items()}
    return sum(there.get(id) != should.get(id) for id in there.keys() | should.keys())


def _finding(table: str, rows: int) -> Finding:
    counted, do = ("1 row", "does") if rows == 1 else (f"{rows} rows", "do")
    says = f"{counted} of the table of {table} {do} not say what the history says; a rebuild mends that."
    return Finding(says, table, mended_by_rebuild=True)
