"""Whether the desk file is whole: its pages, its chains, its texts, and whether the tables say what the history says.

The work comes in slices, so that a window can do it without waiting; what is wrong is said in a sentence with its
place.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from operator import itemgetter
from typing import Any

import orjson

from app.store import cache
from app.store.chain import ENTRY, NOTHING, PAYLOAD, digest, entry_id
from app.store.memory import Memory
from app.store.triggers import GUARDED

SLICE = 2000
"""Entries a slice: about 10 ms."""
TAIL = 4000
"""Entries that are looked at when a desk is opened."""

_COLUMNS = ("article", "replica", "number", "step", "way", "undoes", "kind", "subject")
_ROWS = (
    f"SELECT seq, id, raw, salt, payload, {', '.join(_COLUMNS)} FROM entries WHERE seq > ? AND seq <= ? ORDER BY seq"
)
_STAMPED = itemgetter(*_COLUMNS)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written: a sentence, and the place (an entry's number in the file, a table)."""

    says: str
    place: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Entries looked at, of how many."""

    done: int
    total: int


Chains = dict[tuple[str, str], tuple[int, str]]
"""The last number and id of each chain, by article and replica."""


def verify(db: sqlite3.Connection, memory: Memory) -> Iterator[Finding | Progress]:
    """All that can be checked, in slices."""
    yield from file_findings(db)
    chains: Chains = {}
    yield from chain_findings(db, chains)
    yield from _cut_off(chains, memory)
    yield from content_findings(db)
    yield from table_findings(db)


def verify_tail(db: sqlite3.Connection, memory: Memory) -> list[Finding]:
    """What can be checked at once when a desk is opened: the newest entries and the remembered heads."""
    last = db.execute("SELECT coalesce(max(seq), 0) FROM entries").fetchone()[0]
    chains: Chains = {}
    found = [step for step in chain_findings(db, chains, after=max(0, last - TAIL)) if isinstance(step, Finding)]
    complete = last <= TAIL
    return found + (list(_cut_off(chains, memory)) if complete else [])


def file_findings(db: sqlite3.Connection) -> Iterator[Finding]:
    try:
        for (says,) in db.execute("PRAGMA integrity_check(20)"):
            if says != "ok":
                yield Finding(f"The file is damaged: {says}.", "file")
    except sqlite3.DatabaseError as error:
        yield Finding(f"The file is damaged: {error}.", "file")
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for table, verbs in GUARDED.items():
        for verb in verbs:
            if f"{table}_no_{verb.lower()}" not in there:
                yield Finding(f"The lock that keeps {table} from {verb} was taken off.", table)


def chain_findings(db: sqlite3.Connection, chains: Chains, after: int = 0) -> Iterator[Finding | Progress]:
    """Every entry behind the `seq` after: its bytes, its columns, its payload and its link. Fills `chains`."""
    total = db.execute("SELECT count(*) FROM entries WHERE seq > ?", (after,)).fetchone()[0]
    last = db.execute("SELECT max(seq) FROM entries").fetchone()[0] or 0
    for seen in range(after, last, SLICE):
        try:
            yield from _wrong_rows(db.execute(_ROWS, (seen, seen + SLICE)), chains, whole=after == 0)
        except sqlite3.DatabaseError as error:
            yield Finding(f"The history could not be read behind entry {seen}: {error}.", f"entry {seen}")
            return
        yield Progress(min(seen + SLICE, last) - after, total)


def _wrong_rows(rows: Iterable[tuple[Any, ...]], chains: Chains, *, whole: bool) -> Iterator[Finding]:
    """What is wrong with a slice of entries. Any: a damaged row can hold anything.

    An entry whose bytes end exactly as its columns, its payload and the entry before it say is whole: building that
    end costs a third of parsing, which a million entries feel. Only what does not match is read closely.
    """
    for row in rows:
        seq, id, raw, salt, payload, article, replica, number, step, way, undoes, kind, subject = row
        before = chains.get((article, replica))
        chains[article, replica] = (number, id)
        if before and undoes is None and payload is not None and before[0] + 1 == number:
            end = (
                f'"digest":"{sha256(PAYLOAD + salt + payload).hexdigest()}","kind":"{kind}","number":{number},'
                f'"previous":"{before[1]}","replica":"{replica}","seen":{{}},"step":"{step}","subject":"{subject}",'
                f'"undoes":null,"v":1,"way":"{way}"}}'
            )
            begins = raw.startswith(b'{"article":"%b","at":"' % article.encode())
            if begins and raw.endswith(end.encode()) and sha256(ENTRY + raw).hexdigest() == id:
                continue
        says = _wrong(row, before, whole=whole)
        if says:
            yield Finding(f"Entry {seq} {says}.", f"entry {seq}")


def _wrong(row: tuple[Any, ...], before: tuple[int, str] | None, *, whole: bool) -> str:
    """What is wrong with one entry, as a predicate; "" where it is whole."""
    _, id, raw, salt, payload, *columns = row
    if entry_id(raw) != id:
        return "was altered: its bytes are not those that were hashed"
    try:
        stamp = orjson.loads(raw)
        stamped, previous, bound = _STAMPED(stamp), stamp["previous"], stamp["digest"]
    except (ValueError, KeyError, TypeError):
        return "cannot be read"
    if stamped != tuple(columns):
        return "was altered: its columns are not what it says"
    if payload is not None and digest(salt, payload) != bound:
        return "was altered: its content is not what was recorded"
    if before is None:
        begins = not whole or (stamp["number"] == 1 and previous == NOTHING)
        return "" if begins else "does not follow: entries before it are missing"
    if (stamp["number"] - 1, previous) != before:
        return f"does not follow entry {before[0]} of its chain: entries are missing or were changed places"
    return ""


def _cut_off(chains: Chains, memory: Memory) -> Iterator[Finding]:
    """Chains that end before the head that this computer remembers."""
    for article, known in memory.heads.items():
        number, id = chains.get((article, known.replica), (0, ""))
        if number < known.number or (number == known.number and id != known.id):
            missing = f"{known.number - number} entries that this computer remembers"
            says = f"The end of the history of article {article} is missing: {missing}."
            yield Finding(says, f"article {article}")


def content_findings(db: sqlite3.Connection) -> Iterator[Finding]:
    """Texts and originals against their hashes."""
    held: set[str] = set()
    for name, body in db.execute("SELECT sha256, body FROM contents"):
        held.add(name)
        if sha256(body).hexdigest() != name:
            yield Finding(f"The text {name[:12]} was altered.", f"content {name}")
    named = (
        "SELECT json_extract(payload, '$.draft.sha256'), json_extract(payload, '$.draft.source.sha256') FROM entries"
    )
    for pair in db.execute(f"{named} WHERE kind = 'DraftTaken' AND payload IS NOT NULL AND json_valid(payload)"):
        for name in pair:
            if name not in held:
                yield Finding(f"The text {str(name)[:12]} of a draft is missing.", f"content {name}")


def table_findings(db: sqlite3.Connection) -> Iterator[Finding]:
    """The look-up tables against the history folded anew."""
    db.execute("ATTACH ':memory:' AS fresh")
    try:
        cache.fill(db, "fresh")
        for table in cache.TABLES:
            other = _differing(db, table)
            if other:
                says = f"{other} rows of the table of {table} do not say what the history says; a rebuild mends that."
                yield Finding(says, table)
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError) as error:
        yield Finding(f"The history could not be replayed: {error}.", "history")
    finally:
        db.execute("DETACH fresh")


def _differing(db: sqlite3.Connection, table: str) -> int:
    query = (
        f"SELECT count(*) FROM (SELECT id FROM (SELECT * FROM main.{table} EXCEPT SELECT * FROM fresh.{table}) "
        f"UNION SELECT id FROM (SELECT * FROM fresh.{table} EXCEPT SELECT * FROM main.{table}))"
    )
    return int(db.execute(query).fetchone()[0])
