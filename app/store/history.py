"""Entries out of the file: one row to one Entry, and the search through what the history says."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import orjson

from app.domain.entry import Entry, Way
from app.domain.events import ClaimAdded, ClaimWithdrawn, StatementReworded
from app.store import sqlite
from app.store.codec import decode

HISTORY = "SELECT seq, id, kind, raw, payload FROM entries"
_UNREAD = frozenset({"id", "article", "draft", "claim", "dismissal", "sha256", "rank", "before", "after"})
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
    if wanted in kind.casefold():
        return True
    if payload is not None and _spelt(wanted) in payload.decode().casefold():
        return any(wanted in text.casefold() for text in _texts(orjson.loads(payload))) or _wrote(raw, wanted)
    return _wrote(raw, wanted)


@lru_cache(1)
def _spelt(wanted: str) -> str:
    """The words as they stand in JSON: a quick look whether a payload can hold them at all."""
    return orjson.dumps(wanted).decode()[1:-1]


def _texts(value: Any, key: str = "") -> Iterator[str]:
    """What a person reads in a payload: no names of things, no places in the list, no words around a quotation. Any:
    it is JSON.
    """
    match value:
        case str():
            if key not in _UNREAD:
                yield value
        case list():
            for item in value:
                yield from _texts(item, key)
        case dict():
            for inner, item in value.items():
                yield from _texts(item, inner)


def _wrote(raw: bytes, wanted: str) -> bool:
    return wanted in str(orjson.loads(raw)["author"]).casefold()


def name_of(db: sqlite.Connection, subject: str) -> str:
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
