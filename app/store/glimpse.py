"""A glimpse of a desk file before it is opened: the words that the window shows while the rest is loaded.

It reads and never writes, takes no lock, and says nothing where anything is unusual: a log beside the file, another
version, a damaged page, a very long draft. Opening the desk is what tells of those.
"""

import json
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from app.store import sqlite
from app.store.database import APPLICATION_ID, VERSION

LONGEST = 400_000
"""Bytes of a draft's record; one of 100,000 words has less."""

_KNOWN = "SELECT id, title FROM articles WHERE id = ? AND NOT taken_out"
_NEWEST = (
    "SELECT a.id, a.title FROM entries e JOIN articles a ON a.id = e.article WHERE NOT a.taken_out "
    "ORDER BY e.seq DESC LIMIT 1"
)
_DRAFT = "SELECT body FROM drafts WHERE article = ? AND length(body) <= ? ORDER BY number DESC LIMIT 1"


class GlimpsedBlock(NamedTuple):
    """A block of the draft; offsets are code points."""

    start: int
    end: int
    label: str
    repeats: bool
    when: str | None


class Glimpse(NamedTuple):
    article: str
    title: str
    number: int
    source: str
    text: str
    blocks: tuple[GlimpsedBlock, ...]


def glimpse(path: Path, article: str) -> Glimpse | None:
    """The newest draft of the article, or of the one touched last; None where there is none to be had quickly."""
    log = path.with_name(f"{path.name}-wal")
    try:
        if not path.is_file() or (log.exists() and log.stat().st_size):
            return None
        with closing(sqlite.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as db:
            return _seen(db, article) if _is_ours(db) else None
    except (OSError, sqlite.Error, ValueError, KeyError, TypeError):
        return None


def _is_ours(db: sqlite.Connection) -> bool:
    db.execute("PRAGMA trusted_schema = 0")
    db.execute("PRAGMA cell_size_check = 1")
    ours = db.execute("PRAGMA application_id").fetchone()[0], db.execute("PRAGMA user_version").fetchone()[0]
    return ours == (APPLICATION_ID, VERSION)


def _seen(db: sqlite.Connection, article: str) -> Glimpse | None:
    found = db.execute(_KNOWN, (article,)).fetchone() or db.execute(_NEWEST).fetchone()
    row = db.execute(_DRAFT, (found[0], LONGEST)).fetchone() if found else None
    if row is None:
        return None
    draft = json.loads(row[0])
    (body,) = db.execute("SELECT body FROM contents WHERE sha256 = ?", (draft["sha256"],)).fetchone()
    blocks = tuple(_block(block) for block in draft["blocks"])
    return Glimpse(found[0], found[1], draft["number"], draft["source"]["name"], bytes(body).decode(), blocks)


def _block(said: dict[str, object]) -> GlimpsedBlock:
    start, end, label, when = said["start"], said["end"], said["label"], said["when"]
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(label, str)):
        raise TypeError(said)
    return GlimpsedBlock(start, end, label, said["repeats"] is not None, when if isinstance(when, str) else None)
