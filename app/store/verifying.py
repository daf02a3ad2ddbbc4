"""Whether the desk file is whole: its pages, its chains, its texts, and whether the tables say what the history says.

The work comes in slices, so that a window can do it without waiting; what is wrong is said in a sentence with its
place.
"""

from collections.abc import Generator, Iterable, Iterator, Mapping
from hashlib import sha256
from operator import itemgetter
from typing import Any, TypeVar

import orjson

from app.domain.ids import ArticleId
from app.store import sqlite
from app.store.cache import TABLES
from app.store.chain import ENTRY, NOTHING, PAYLOAD, digest, entry_id
from app.store.comparing import DAMAGE, table_findings
from app.store.findings import Finding, Progress
from app.store.layout import STEPS, layout, locks
from app.store.memory import Memory, Remembered
from app.store.words import SHADOWS

SLICE = 2000
"""Entries a slice: about 10 ms."""
TAIL = 4000
"""Entries that are looked at when a desk is opened."""

_COLUMNS = ("article", "replica", "number", "step", "way", "undoes", "kind", "subject")
_ROWS = (
    f"SELECT seq, id, raw, salt, payload, facet, {', '.join(_COLUMNS)} FROM entries "
    f"WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT {SLICE}"
)
_HEAD = "SELECT number, id FROM entries WHERE article = ? AND replica = ? ORDER BY seq DESC LIMIT 1"
_STAMPED = itemgetter(*_COLUMNS)
_RECORD = "_sqlite_migrations"
_LAYERED = frozenset({"VerdictGiven", "RationaleWritten"})
_ALTERED = "was altered: its columns are not what it says"


Step = TypeVar("Step", Finding, Finding | Progress)
Chains = dict[tuple[str, str], tuple[int, str]]
"""The last number and id of each chain, by article and replica."""


def verify(db: sqlite.Connection, memory: Memory) -> Iterator[Finding | Progress]:
    """All that can be checked, in slices; what is recorded between two of them is no finding."""
    remembered = dict(memory.heads)
    chains: Chains = {}
    yield from _told(file_findings(db), "file")
    yield from _told(chain_findings(db, chains), "history")
    yield from _cut_off(chains, remembered)
    yield from _told(content_findings(db), "texts")
    yield from _told(table_findings(db), "tables")


def verify_truth(db: sqlite.Connection) -> Iterator[Finding | Progress]:
    """What can be checked of a file of any layout: its pages, its chains and its texts."""
    yield from _told(_page_findings(db), "file")
    yield from _told(chain_findings(db, {}), "history")
    yield from _told(content_findings(db), "texts")


def verify_tail(db: sqlite.Connection, memory: Memory) -> list[Finding]:
    """What can be checked at once when a desk is opened: the newest entries and the remembered heads."""
    return [step for step in _told(_tail_findings(db, memory), "history") if isinstance(step, Finding)]


def _tail_findings(db: sqlite.Connection, memory: Memory) -> Iterator[Finding | Progress]:
    last = db.execute("SELECT coalesce(max(seq), 0) FROM entries").fetchone()[0]
    chains: Chains = {}
    yield from chain_findings(db, chains, after=max(0, last - TAIL))
    for article, known in memory.heads.items():
        if (article, known.replica) not in chains:
            head = db.execute(_HEAD, (article, known.replica)).fetchone()
            chains[article, known.replica] = head or (0, "")
    yield from _cut_off(chains, memory.heads)


def _told(findings: Iterator[Step], place: str) -> Iterator[Step | Finding]:
    """The findings of one part; that a part of it cannot be read is one."""
    try:
        yield from findings
    except DAMAGE as error:
        yield Finding(f"The {place} cannot be read any further: {error}.", place)


def file_findings(db: sqlite.Connection) -> Iterator[Finding]:
    yield from _told(_page_findings(db), "file")
    yield from _told(_layout_findings(db), "layout of the file")


def _page_findings(db: sqlite.Connection) -> Iterator[Finding]:
    for (says,) in db.execute("PRAGMA integrity_check(20)"):
        if says != "ok":
            yield Finding(f"The file is damaged: {says}.", "file")


def _layout_findings(db: sqlite.Connection) -> Iterator[Finding]:
    query = "SELECT name, type, tbl_name, sql FROM sqlite_master WHERE tbl_name <> ?"
    there = {name: (kind, table, sql) for name, kind, table, sql in db.execute(query, (_RECORD,))}
    for name in [name for name, (kind, table, sql) in there.items() if _is_implied(name, kind, table, sql)]:
        del there[name]
    wanted = layout()
    for (table, verb), lock in locks().items():
        if wanted.pop(lock.split()[2]) != there.pop(lock.split()[2], None):
            yield Finding(f"The lock that keeps {table} from {verb} was taken off.", table)
    for name in sorted(wanted.keys() | there.keys()):
        if name not in wanted:
            yield Finding(f"The file holds {name}, which Proofdesk did not make.", "layout of the file")
        elif wanted[name] != there.get(name):
            cached = wanted[name][1] in TABLES
            mends = "; a rebuild mends that" if cached else ""
            yield Finding(f"The layout of {name} was altered{mends}.", "layout of the file", mended_by_rebuild=cached)
    steps = db.execute(f"SELECT name FROM {_RECORD} WHERE migration_set = 'desk' ORDER BY id").fetchall()
    if [name for (name,) in steps] != [*STEPS]:
        yield Finding("The record of how the file was made was altered.", "layout of the file")


def _is_implied(name: str, kind: str, table: str, sql: str | None) -> bool:
    """Whether SQLite made it by itself: the index of a primary key, the tables behind the index of words."""
    return name in SHADOWS or (sql is None and kind == "index" and name == f"sqlite_autoindex_{table}_1")


def chain_findings(db: sqlite.Connection, chains: Chains, after: int = 0) -> Iterator[Finding | Progress]:
    """Every entry behind the `seq` after: its bytes, its columns, its payload and its link. Fills `chains`."""
    last = db.execute("SELECT max(seq) FROM entries").fetchone()[0] or 0
    seen = after
    while seen < last:
        try:
            reached = yield from _wrong_rows(db.execute(_ROWS, (seen, last)), chains, seen, whole=after == 0)
        except DAMAGE as error:
            yield Finding(f"The history could not be read behind entry {seen}: {error}.", f"entry {seen}")
            return
        if reached == seen:
            return
        seen = reached
        yield Progress(seen - after, last - after)


def _wrong_rows(
    rows: Iterable[tuple[Any, ...]], chains: Chains, place: int, *, whole: bool
) -> Generator[Finding, None, int]:
    """What is wrong with the slice of entries behind `place`; gives back the place of its last. Any: a damaged row
    can hold anything.

    An entry whose bytes end exactly as its columns, its payload and the entry before it say is whole: building that
    end costs a third of parsing, which a million entries feel. Only what does not match is read closely.
    """
    for row in rows:
        seq, id, raw, salt, payload, facet, article, replica, number, step, way, undoes, kind, subject = row
        before = chains.get((article, replica))
        chains[article, replica] = (number, id)
        place += 1
        if seq == place and before and undoes is None and payload is not None and before[0] + 1 == number:
            end = (
                f'"digest":"{sha256(PAYLOAD + salt + payload).hexdigest()}","kind":"{kind}","number":{number},'
                f'"previous":"{before[1]}","replica":"{replica}","seen":{{}},"step":"{step}","subject":"{subject}",'
                f'"undoes":null,"v":1,"way":"{way}"}}'
            )
            begins = raw.startswith(b'{"article":"%b","at":"' % article.encode())
            bound = begins and raw.endswith(end.encode()) and _is_facet(facet, kind, subject, payload)
            if bound and sha256(ENTRY + raw).hexdigest() == id:
                continue
        says = _wrong(row, before, whole=whole)
        if seq != place and not says:
            says = "is not in its place: entries before it are missing"
        place = seq
        if says:
            yield Finding(f"Entry {seq} {says}.", f"entry {seq}")
    return place


def _is_facet(facet: str, kind: str, subject: str, payload: bytes | None) -> bool:
    """Whether the payload names this facet: the keys of canonical JSON are in order, so it stands at the beginning."""
    if payload is None:
        return True
    if kind in _LAYERED:
        return payload.startswith(f'{{"claim":"{subject}","layer":"{facet}",'.encode())
    return payload.startswith(f'{{"block":{facet},'.encode()) if kind == "LabelCorrected" else not facet


def _wrong(row: tuple[Any, ...], before: tuple[int, str] | None, *, whole: bool) -> str:
    """What is wrong with one entry, as a predicate; "" where it is whole."""
    _, id, raw, salt, payload, facet, *columns = row
    if entry_id(raw) != id:
        return "was altered: its bytes are not those that were hashed"
    try:
        stamp = orjson.loads(raw)
        stamped, previous, bound = _STAMPED(stamp), stamp["previous"], stamp["digest"]
    except (ValueError, KeyError, TypeError):
        return "cannot be read"
    if stamped != tuple(columns):
        return _ALTERED
    if payload is not None and digest(salt, payload) != bound:
        return "was altered: its content is not what was recorded"
    if not _is_facet(facet, stamp["kind"], stamp["subject"], payload):
        return _ALTERED
    if before is None:
        begins = not whole or (stamp["number"] == 1 and previous == NOTHING)
        return "" if begins else "does not follow: entries before it are missing"
    if (stamp["number"] - 1, previous) != before:
        return f"does not follow entry {before[0]} of its chain: entries are missing or were changed places"
    return ""


def _cut_off(chains: Chains, remembered: Mapping[ArticleId, Remembered]) -> Iterator[Finding]:
    """Chains that end before the head that this computer remembers, or in another one."""
    for article, known in remembered.items():
        number, id = chains.get((article, known.replica), (0, ""))
        says = ""
        if number < known.number:
            missing = _counted(known.number - number, "entry", "entries")
            says = f"is missing: {missing} that this computer remembers"
        elif number == known.number and id != known.id:
            says = "is not the one that this computer remembers"
        if says:
            yield Finding(f"The end of the history of article {article} {says}.", f"article {article}")


def _counted(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def content_findings(db: sqlite.Connection) -> Iterator[Finding]:
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
