"""The ledger: the one place where anything is ever written.

`record` appends events and moves the look-up tables along in one transaction; when it returns, they are on the disk,
and whoever listens is told. The events are the truth; all other tables can be made anew from them.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from app.domain.entry import Entry, Way
from app.domain.events import Event, facet
from app.domain.evolve import Thing
from app.domain.ids import ArticleId, DraftId, EntryId, ReplicaId, Sha256, StepId
from app.domain.problem import Problem
from app.store import cache, sqlite
from app.store.backup import back_up
from app.store.chain import NOTHING, Head, Link, Stamp, links
from app.store.database import damaged, may_be_written, told
from app.store.findings import Finding, Progress
from app.store.history import says
from app.store.memory import Memory, Remembered, recall
from app.store.only_reading import connect_to_read
from app.store.projections import move_along
from app.store.queries import Queries
from app.store.upgrading import connect_up_to_date, news
from app.store.verifying import verify, verify_tail

Clock = Callable[[], datetime]
Listener = Callable[[tuple[Entry, ...]], None]
_ENTRY = (
    "INSERT INTO entries (id, article, replica, number, step, way, undoes, kind, subject, facet, raw, salt, payload) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_KEEP = (
    "INSERT INTO unsaved VALUES (?, ?, ?, ?) ON CONFLICT (place) DO UPDATE SET text = excluded.text, at = excluded.at"
)


def now_utc() -> datetime:
    return datetime.now(UTC)


def open_desk(path: Path, *, reviewer: str, memory: Path | None = None, clock: Clock = now_utc) -> "Ledger":
    """Open the desk file, or make it; one that may only be read is open for that alone, and refuses all else.

    `memory` is the folder where heads are kept outside the file. Raises Problem.
    """
    db, copy = connect_up_to_date(path) if may_be_written(path) else (connect_to_read(path), None)
    try:
        with told(path):
            ledger = Ledger(db, path, reviewer=reviewer, memory=memory, clock=clock)
    except Problem:
        db.close()
        raise
    ledger.news = news(path, copy) if copy else ""
    return ledger


class Ledger(Queries):
    """An open desk file, and the only writer to it. `news` is what the reviewer should be told of its opening."""

    news: str = ""

    def __init__(self, db: sqlite.Connection, path: Path, *, reviewer: str, memory: Path | None, clock: Clock) -> None:
        super().__init__(db, path)
        db.create_function("says", 4, says, deterministic=True)
        self.reviewer, self._clock = reviewer, clock
        self.only_reads = bool(db.execute("PRAGMA query_only").fetchone()[0])
        row = db.execute("SELECT id FROM desk").fetchone()
        if row is None:
            raise damaged(path, "its id is missing")
        self.desk = str(row[0])
        self.memory: Memory = recall(memory, self.desk)
        self._heads: dict[ArticleId, Head] = {}
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Have the entries of every step told to `listener` once they are on the disk."""
        self._listeners.append(listener)

    def new_id(self) -> str:
        """A new name for a thing: 16 hexadecimal digits."""
        return secrets.token_hex(8)

    def record(
        self,
        article: ArticleId,
        *events: Event,
        way: Way = Way.DO,
        undoes: StepId | None = None,
        contents: tuple[bytes, ...] = (),
        known: Iterable[Thing] = (),
    ) -> tuple[Entry, ...]:
        """Append the events as one step that can be undone as one, or none of them.

        `contents` are bytes that the events name by their SHA-256; `known` are things exactly as they stand, which need
        not be read again. Raises Problem where the disk refuses, and NotNext where an event does not follow from the
        present.
        """
        at = self._clock()
        stamp = Stamp(article, self.reviewer, at.isoformat(timespec="milliseconds"), way, undoes, {})
        head = self._head(article)
        made = links(head, stamp, events, int(at.timestamp() * 1000))
        with told(self.path), self._transaction(made[-1].id):
            for body in contents:
                self._hold(body)
            first = self._append(head.replica, stamp, made, {str(thing.id): thing for thing in known})
        self._heads[article] = Head(head.replica, made[-1].number, made[-1].id, made[-1].clock)
        self._first_entry_of(head, article)
        entries = tuple(_entry(first + n, head.replica, stamp, link) for n, link in enumerate(made))
        for listener in self._listeners:
            listener(entries)
        return entries

    def _append(self, replica: ReplicaId, stamp: Stamp, made: list[Link], known: dict[str, Thing]) -> int:
        """Write the entries and move the tables along; the `seq` of the first."""
        first = self._append_only(replica, stamp, made)
        for link in made:
            move_along(self._db, link.event, known)
        return first

    def _append_only(self, replica: ReplicaId, stamp: Stamp, made: list[Link]) -> int:
        first = 0
        for link in made:
            row = (link.id, stamp.article, replica, link.number, link.step, stamp.way, stamp.undoes, link.kind)
            held = (link.subject, facet(link.event), link.raw, link.salt, link.payload)
            seq = self._db.execute(_ENTRY, (*row, *held)).lastrowid or 0
            first = first or seq
        return first

    def _hold(self, body: bytes) -> None:
        name = Sha256(sha256(body).hexdigest())
        self._db.execute("INSERT INTO contents VALUES (?, ?) ON CONFLICT DO NOTHING", (name, body))

    def _head(self, article: ArticleId) -> Head:
        """Where this replica's chain stands; a new replica where none is remembered or the file was restored."""
        if article in self._heads:
            return self._heads[article]
        known = self.memory.heads.get(article)
        found = self.head_of(article, known.replica) if known else None
        if known and found and (found[0] > known.number or found[:2] == (known.number, known.id)):
            return Head(known.replica, *found)
        return Head(ReplicaId(self.new_id()), 0, NOTHING, (0, 0))

    def _first_entry_of(self, before: Head, article: ArticleId) -> None:
        """Remember a new chain at once, all else when the desk rests: a head that is behind does no harm."""
        head = self._heads[article]
        self.memory.remember(article, Remembered(head.replica, head.number, head.id))
        if before.number == 0:
            self.memory.save()

    @contextmanager
    def _transaction(self, proof: EntryId | None = None) -> Iterator[None]:
        """All or nothing. A commit that reports an error may have happened: `proof` is looked for before it is lost."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._roll_back()
            raise
        try:
            self._db.execute("COMMIT")
        except sqlite.Error:
            self._roll_back()
            if proof is None or not self._has(proof):
                raise

    def _roll_back(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def _has(self, proof: EntryId) -> bool:
        row = self._db.execute("SELECT id FROM entries ORDER BY seq DESC LIMIT 1").fetchone()
        return bool(row) and row[0] == proof

    def keep(self, place: str, article: ArticleId, text: str) -> None:
        """Keep what is being typed, so that a crash does not lose it. Raises Problem."""
        with told(self.path):
            at = self._clock().isoformat(timespec="milliseconds")
            self._db.execute(_KEEP, (place, article, text, at))

    def forget(self, place: str) -> None:
        """What was typed there is committed or given up. Raises Problem."""
        with told(self.path):
            if self._db.execute("SELECT 1 FROM unsaved WHERE place = ?", (place,)).fetchone():
                self._db.execute("DELETE FROM unsaved WHERE place = ?", (place,))

    def keep_reading(self, draft: DraftId, reader: str, body: bytes) -> None:
        """Keep what the machine read in a draft, in the place of what it read before. Raises Problem."""
        with told(self.path):
            self._db.execute("INSERT OR REPLACE INTO readings VALUES (?, ?, ?)", (draft, reader, body))

    def rebuild(self) -> None:
        """Throw the look-up tables away and make them anew from the history. Raises Problem."""
        with told(self.path), self._transaction():
            cache.remake(self._db)

    def verify_steps(self) -> Iterator[Finding | Progress]:
        """Check chain, tables and file in slices of some milliseconds."""
        return verify(self._db, self.memory)

    def verify(self) -> list[Finding]:
        """Everything that is wrong with the desk: nothing, as a rule."""
        return [step for step in self.verify_steps() if isinstance(step, Finding)]

    def verify_tail(self) -> list[Finding]:
        """What can be checked at once on opening."""
        return verify_tail(self._db, self.memory)

    def backup(self, target: Path) -> None:
        """A verified copy of the desk. Raises Problem."""
        back_up(self._db, self.path, target)

    def rest(self) -> None:
        """Bring all of the log into the file and remember the heads: for when nothing happens for a while."""
        with told(self.path):
            self._db.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
        self.memory.save()

    def close(self) -> None:
        """Leave the desk as one file. Raises Problem."""
        try:
            with told(self.path):
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self.memory.save()
        finally:
            self._db.close()


def _entry(seq: int, replica: ReplicaId, stamp: Stamp, link: Link) -> Entry:
    return Entry(
        seq,
        link.id,
        stamp.article,
        replica,
        link.number,
        link.clock,
        stamp.at,
        stamp.author,
        link.step,
        stamp.way,
        stamp.undoes,
        link.event,
    )
