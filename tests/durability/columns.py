"""Single bytes of the history's stored columns changed, one at a time, as a database tool could.

The desk is copied into memory and its locks are taken off there; each change is looked for by a whole verification and
put back.
"""

import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.store import sqlite
from app.store.findings import Finding
from app.store.memory import Memory
from app.store.triggers import GUARDED
from app.store.verifying import verify

Cell = bytes | str | int


@dataclass(frozen=True, slots=True)
class Change:
    """One stored value with one byte of it changed."""

    table: str
    rowid: int
    column: str
    was: Cell
    now: Cell

    def __str__(self) -> str:
        return f"{self.table}.{self.column} of row {self.rowid}: {self.was!r} to {self.now!r}"


def run(changes: int, desk: Path, memory: Memory, seed: int) -> tuple[Counter[str], list[str]]:
    """Try so many changes: how many on each column, and those that nothing found."""
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    db = unlocked_copy(desk)
    cells = filled_cells(db)
    tried: Counter[str] = Counter()
    missed: list[str] = []
    while tried.total() < changes:
        column = chance.choice(sorted(cells))
        change = changed(*column, *chance.choice(cells[column]), chance)
        if not write(db, change, change.now):
            continue
        tried[".".join(column)] += 1
        if not any(is_of_content(step) for step in verify(db, memory)):
            missed.append(str(change))
        put_back(db, change)
    db.close()
    return tried, missed


def unlocked_copy(desk: Path) -> sqlite.Connection:
    """The desk in memory, without its locks."""
    file, copy = sqlite.connect(desk), sqlite.connect(":memory:", isolation_level=None)
    file.backup(copy)
    file.close()
    for table, verbs in GUARDED.items():
        for verb in verbs:
            copy.execute(f"DROP TRIGGER {table}_no_{verb.lower()}")
    return copy


def is_of_content(step: object) -> bool:
    """Whether a finding is of what was changed here, not of the locks that were taken off."""
    return isinstance(step, Finding) and not step.says.startswith("The lock ")


def filled_cells(db: sqlite.Connection) -> dict[tuple[str, str], list[tuple[int, Cell]]]:
    """The values of the history and its texts that have a byte, by table and column."""
    cells: dict[tuple[str, str], list[tuple[int, Cell]]] = {}
    for table in GUARDED:
        for name in [row[1] for row in db.execute(f"PRAGMA table_info({table})")]:
            found = db.execute(
                f"SELECT rowid, {name} FROM {table} WHERE {name} IS NOT NULL AND {name} <> ''"
            ).fetchall()
            if found:
                cells[table, name] = found
    return cells


def changed(table: str, column: str, rowid: int, was: Cell, chance: random.Random) -> Change:
    """The value with one byte of it changed; a number is changed in its eight bytes."""
    body = bytearray(was.to_bytes(8, "big", signed=True) if isinstance(was, int) else as_bytes(was))
    body[chance.randrange(len(body))] ^= chance.randrange(1, 256)
    now: Cell = int.from_bytes(body, "big", signed=True) if isinstance(was, int) else bytes(body)
    return Change(table, rowid, column, was, now)


def as_bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value


def write(db: sqlite.Connection, change: Change, value: Cell) -> bool:
    """Store the value in the place of the other; False where the table refuses it, as a second row of one number."""
    cast = "CAST(? AS TEXT)" if isinstance(change.was, str) else "?"
    try:
        db.execute(f"UPDATE {change.table} SET {change.column} = {cast} WHERE rowid = ?", (value, change.rowid))
    except sqlite.IntegrityError:
        return False
    return True


def put_back(db: sqlite.Connection, change: Change) -> None:
    moved = change.table == "entries" and change.column == "seq"
    row = change.now if moved else change.rowid
    db.execute(f"UPDATE {change.table} SET {change.column} = ? WHERE rowid = ?", (change.was, row))
