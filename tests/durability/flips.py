"""Single bytes of the desk file itself changed, one at a time, as a failing disk does it.

A change is found when the desk cannot be opened and that is told, or when verification says what is wrong. One that
nothing finds must have changed nothing that can be read: such are the bytes between the cells of a page.
"""

import random
from collections import Counter
from contextlib import suppress
from pathlib import Path

from app.domain.problem import Problem
from app.store import sqlite
from app.store.cache import TABLES
from app.store.ledger import Ledger, open_desk

BOUND = ("entries", "contents", *TABLES)
"""The history, its texts, and the tables that are folded from it."""
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master"
UNBOUND = "tbl_name = '_sqlite_migrations' OR tbl_name GLOB 'claim_words_*'"
"""What SQLite and its migrations made by themselves: the record of the schema, and the tables behind the search."""
BESIDE = ("unsaved", "desk", "_sqlite_migrations")
"""The tables that no chain binds: what was being typed, the desk's id and date, the record of the schema."""


def run(flips: int, desk: Path, folder: Path, seed: int) -> tuple[Counter[str], list[str]]:
    """Try so many flips: how many ended how, and those that changed something and were not found."""
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    body, tried, missed = desk.read_bytes(), Counter[str](), list[str]()
    whole, beside = contents(desk)
    used = used_bytes(desk)
    for _ in range(flips):
        at = chance.choice(used) * 4096 + chance.randrange(4096)
        flipped = bytearray(body)
        flipped[at] ^= chance.randrange(1, 256)
        path = folder / "flipped.proofdesk"
        path.write_bytes(flipped)
        end = ended(path)
        if not end:
            now = contents(path)
            end = "harmless" if now == (whole, beside) else "beside the history" if now[0] == whole else "MISSED"
        tried[end] += 1
        if end == "MISSED":
            missed.append(f"byte {at}: {body[at]} to {flipped[at]}")
        for left in folder.glob("flipped.proofdesk*"):
            left.unlink()
    return tried, missed


def used_bytes(desk: Path) -> list[int]:
    """The pages of the file that hold something, from 0."""
    db = sqlite.connect(desk)
    pages, free = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count"))
    db.close()
    if free:
        raise ValueError("the desk has free pages")
    return list(range(pages))


def ended(path: Path) -> str:
    """How an attempt to use the file ended: "" where nothing is said to be wrong."""
    try:
        ledger = open_desk(path, reviewer="Ines Berg")
    except Problem:
        return "found on opening"
    try:
        return "found by verification" if ledger.verify() else ""
    finally:
        closed(ledger)


def closed(ledger: Ledger) -> None:
    with suppress(Problem):
        ledger.close()


def contents(path: Path) -> tuple[list[object], list[object]]:
    """All that can be read in the file: what the history binds, and what stands beside it."""
    db = sqlite.connect(path)
    db.text_factory = bytes
    try:
        record = f"{SCHEMA} WHERE {UNBOUND}"
        schema = rows(db, f"{SCHEMA} WHERE NOT ({UNBOUND})")
        bound, beside = [table(db, name) for name in BOUND], [table(db, name) for name in BESIDE]
        return [schema, *bound], [rows(db, record), *beside]
    finally:
        db.close()


def table(db: sqlite.Connection, name: str) -> list[object]:
    return rows(db, f"SELECT rowid, * FROM {name} ORDER BY rowid")


def rows(db: sqlite.Connection, query: str) -> list[object]:
    """What the query finds, or why it cannot."""
    try:
        return db.execute(query).fetchall()
    except (sqlite.Error, UnicodeDecodeError) as error:
        return [str(error)]
