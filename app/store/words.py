"""The index of claims by their words, for finding those that are nearest in wording: SQLite's FTS5, ranked by BM25.

It is part of the cache. A row is known by a number made from the claim's id, because FTS5 numbers its rows.
"""

import re
from collections.abc import Iterable
from hashlib import sha256

from app.domain.claim import Claim
from app.store import sqlite

TABLE = "claim_words"
SHADOWS = frozenset(f"{TABLE}_{part}" for part in ("config", "content", "data", "docsize", "idx"))
"""What SQLite makes for the index by itself."""
SCHEMA = f"CREATE VIRTUAL TABLE {TABLE} USING fts5(claim UNINDEXED, words, tokenize = 'porter unicode61')"
_ADD = f"INSERT INTO {TABLE} (rowid, claim, words) VALUES (?, ?, ?)"


def follow(db: sqlite.Connection, before: Claim | None, after: Claim | None) -> None:
    """Bring the index from a claim to what it is now; None where there is none."""
    was, now = before and _words(before), after and _words(after)
    if was == now:
        return
    if before:
        db.execute(f"DELETE FROM {TABLE} WHERE rowid = ?", (_number(before.id),))
    if after:
        db.execute(_ADD, _row(after))


def index(db: sqlite.Connection, claims: Iterable[Claim]) -> None:
    """Fill an empty index; in the order of its numbers, which takes a third of the time."""
    db.executemany(_ADD, sorted(map(_row, claims)))


COMMON = 2_000
"""A word in more claims than this says little and costs much: ranking is a matter of the claims that are looked at."""
MOST_WORDS = 12
_WORD = re.compile(r"\w+")
_HOLDING = f"SELECT count(*) FROM (SELECT 1 FROM {TABLE} WHERE {TABLE} MATCH ? LIMIT {COMMON})"
_NEAREST = f"""
SELECT w.claim FROM {TABLE} w JOIN claims c ON c.id = w.claim JOIN articles a ON a.id = c.article
WHERE {TABLE} MATCH ? AND w.claim <> ? AND NOT a.taken_out
  AND (c.so <> 'unreviewed' OR c.said NOT IN ('', 'unreviewed'))
ORDER BY bm25({TABLE}), w.claim LIMIT ?
"""


def nearest(db: sqlite.Connection, words: str, but: str, limit: int) -> list[str]:
    """The claims with a verdict that are nearest to these words, nearest first, but for one and those of articles that
    were taken out. Only the rarer words are looked for, of those that stand in more claims than the one itself.
    """
    quoted = [f'"{word}"' for word in dict.fromkeys(_WORD.findall(words.casefold()))]
    holding = sorted((db.execute(_HOLDING, (word,)).fetchone()[0], word) for word in quoted)
    telling = [word for count, word in holding if 1 < count < COMMON][:MOST_WORDS]
    telling = telling or [word for count, word in holding if count > 1][:2]
    if not telling:
        return []
    return [str(row[0]) for row in db.execute(_NEAREST, (" OR ".join(telling), but, limit))]


def _row(claim: Claim) -> tuple[int, str, str]:
    return _number(claim.id), claim.id, _words(claim)


def _words(claim: Claim) -> str:
    """The statement, and the passages where they say it otherwise."""
    said = dict.fromkeys([claim.statement, *(span.quote for span in claim.spans)])
    return "\n".join(said)


def _number(id: str) -> int:
    return int.from_bytes(sha256(id.encode()).digest()[:8], "big", signed=True)
