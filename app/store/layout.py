"""The layout of the desk file: every table, index and lock of the newest version."""

import re

from app.store import words
from app.store.cache import SCHEMA
from app.store.triggers import GUARDED, trigger

STEPS = ("m001_desk", "m002_readings")
"""The steps of app.store.migrations that lead here, as the file records them."""

DESK = """
CREATE TABLE desk (id TEXT NOT NULL, made TEXT NOT NULL) STRICT;
CREATE TABLE contents (sha256 TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE entries (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, article TEXT NOT NULL, replica TEXT NOT NULL, number INTEGER NOT NULL,
  step TEXT NOT NULL, way TEXT NOT NULL, undoes TEXT, kind TEXT NOT NULL, subject TEXT NOT NULL,
  facet TEXT NOT NULL, raw BLOB NOT NULL, salt BLOB NOT NULL, payload BLOB, signature BLOB
) STRICT;
CREATE INDEX entries_by_article ON entries (article);
CREATE INDEX entries_by_subject ON entries (subject, kind, facet);
CREATE TABLE unsaved (place TEXT PRIMARY KEY, article TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) STRICT;
"""

READINGS = """
CREATE TABLE readings (draft TEXT PRIMARY KEY, reader TEXT NOT NULL, body BLOB NOT NULL) STRICT;
"""
"""What the machine last read in a draft: it can be read again at any time, and nothing stands on it."""

_NAMES = re.compile(r"CREATE (?:VIRTUAL )?(TABLE|INDEX|TRIGGER) (\w+)(?:.* ON (\w+))?", re.DOTALL)


def statements() -> list[str]:
    """What makes the tables and their indexes."""
    return [*parted(DESK + READINGS + SCHEMA), words.SCHEMA]


def parted(script: str) -> list[str]:
    """Its statements, one by one."""
    return [statement for statement in script.split(";\n") if statement.strip()]


def locks() -> dict[tuple[str, str], str]:
    """What locks the history, by table and the verb that is refused."""
    return {(table, verb): trigger(table, verb) for table, verbs in GUARDED.items() for verb in verbs}


def layout() -> dict[str, tuple[str, str, str]]:
    """Kind, table and statement of everything that was made, by its name, as SQLite tells them."""
    return dict(map(_made, (*statements(), *locks().values())))


def _made(statement: str) -> tuple[str, tuple[str, str, str]]:
    found = _NAMES.search(statement)
    if found is None:
        raise ValueError(statement)
    kind, name, table = found.groups()
    told = statement.strip()
    return name, (kind.lower(), table or name if kind != "TABLE" else name, told)
