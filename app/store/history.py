"""Entries out of the file: one row to one Entry, and the search through what the history says."""

import sqlite3
from typing import Any

import orjson

from app.domain.entry import Entry, Way
from app.domain.events import ClaimAdded, ClaimWithdrawn, StatementReworded
from app.store.codec import decode

HISTORY = "SELECT seq, id, kind, raw, payload FROM entries"
_NAMED = "('ClaimAdded', 'ClaimWithdrawn', 'StatementReworded')"


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The Entry of a row of HISTORY: Any, because SQLite's rows have no types."""
    seq, id, kind, raw, payload = row
    stamp = orjson.loads(raw)
    event = None if payload is None else decode(kind, payload)
    return Entry(
        seq,
        id,
        stamp["article"],
        stamp["replica"],
        stamp["number"],
        (stamp["clock"][0], stamp["clock"][1]),
        stamp["at"],
        stamp["author"],
        stamp["step"],
        Way(stamp["way"]),
        stamp["undoes"],
        event,
    )


def says(raw: bytes, kind: str, payload: bytes | None, wanted: str) -> bool:
    """Whether an entry's author, kind or texts contain the wanted words, which are casefolded already."""
    if wanted in kind.casefold() or (payload is not None and wanted in payload.decode().casefold()):
        return True
    return wanted in str(orjson.loads(raw)["author"]).casefold()


def name_of(db: sqlite3.Connection, subject: str) -> str:
    """A claim's statement: as it stands, or the last it had before it was withdrawn; "" for what is no claim."""
    row = db.execute("SELECT statement FROM claims WHERE id = ?", (subject,)).fetchone()
    if row:
        return str(row[0])
    query = (
        f"SELECT kind, payload FROM entries WHERE subject = ? AND kind IN {_NAMED} "
        "AND payload IS NOT NULL ORDER BY seq DESC LIMIT 1"
    )
    row = db.execute(query, (subject,)).fetchone()
    match decode(*row) if row else None:
        case ClaimAdded(claim) | ClaimWithdrawn(claim):
            return claim.statement
        case StatementReworded(_, _, now):
            return now
    return ""


def clock_in(raw: bytes) -> tuple[int, int]:
    """The hybrid logical clock in an entry's raw bytes."""
    ms, count = orjson.loads(raw)["clock"]
    return ms, count
