"""The hash chain: one per replica and article, so that two laptops never write the same one.

An entry is the canonical JSON of its stamp, kept as the raw bytes that were hashed. Its id is SHA-256 over a
domain-separated prefix and these bytes. The payload is bound by a salted digest and stands beside them: it can be
erased lawfully one day, and the chain still holds and shows that something was there.
"""

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from app.domain.entry import Way
from app.domain.events import Event, subject
from app.domain.ids import ArticleId, EntryId, ReplicaId, StepId
from app.store.codec import canonical, encode

ENTRY, PAYLOAD = b"proofdesk-entry/1\0", b"proofdesk-payload/1\0"
NOTHING = EntryId("0" * 64)
"""What the first entry of a chain names as the one before it."""


class Head(NamedTuple):
    """The last entry of one chain, and the clock that it showed (milliseconds since 1970, counter)."""

    replica: ReplicaId
    number: int
    id: EntryId
    clock: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the ledger adds to the events of one step. `at` is UTC, ISO 8601; `seen` are the other replicas' heads."""

    article: ArticleId
    author: str
    at: str
    way: Way
    undoes: StepId | None
    seen: dict[ReplicaId, tuple[int, EntryId]]


@dataclass(frozen=True, slots=True)
class Link:
    """One entry as it is stored."""

    id: EntryId
    number: int
    step: StepId
    kind: str
    subject: str
    clock: tuple[int, int]
    raw: bytes
    salt: bytes
    payload: bytes
    event: Event


def entry_id(raw: bytes) -> EntryId:
    return EntryId(sha256(ENTRY + raw).hexdigest())


def digest(salt: bytes, payload: bytes) -> str:
    return sha256(PAYLOAD + salt + payload).hexdigest()


def tick(clock: tuple[int, int], now: int) -> tuple[int, int]:
    """The hybrid logical clock after one more event: never back, whatever the wall clock does (Kulkarni 2014)."""
    return (now, 0) if now > clock[0] else (clock[0], clock[1] + 1)


def links(head: Head, stamp: Stamp, events: tuple[Event, ...], now: int) -> list[Link]:
    """The entries of one step on top of a chain. `now` is in milliseconds since 1970."""
    step = StepId(f"{head.replica}/{head.number + 1}")
    made: list[Link] = []
    for event in events:
        link = _link(head, stamp, step, event, tick(head.clock, now))
        made.append(link)
        head = Head(head.replica, link.number, link.id, link.clock)
    return made


def _link(head: Head, stamp: Stamp, step: StepId, event: Event, clock: tuple[int, int]) -> Link:
    kind, payload = encode(event)
    salt = secrets.token_bytes(16)
    about = str(subject(event))
    raw = canonical(
        {
            "article": stamp.article,
            "at": stamp.at,
            "author": stamp.author,
            "clock": clock,
            "digest": digest(salt, payload),
            "kind": kind,
            "number": head.number + 1,
            "previous": head.id,
            "replica": head.replica,
            "seen": stamp.seen,
            "step": step,
            "subject": about,
            "undoes": stamp.undoes,
            "v": 1,
            "way": stamp.way,
        }
    )
    return Link(entry_id(raw), head.number + 1, step, kind, about, clock, raw, salt, payload, event)
