"""Every read of the program: SQL in, frozen values out."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import takewhile
from pathlib import Path
from typing import Literal

from app.domain.article import Article, Draft
from app.domain.claim import Claim
from app.domain.dismissal import Dismissal
from app.domain.entry import Entry
from app.domain.ids import ArticleId, ClaimId, DraftId, EntryId, ReplicaId, Sha256, StepId
from app.domain.problem import Problem
from app.domain.rejection import Rejection
from app.domain.verdict import OPEN
from app.store import sqlite, words
from app.store.codec import build
from app.store.history import HISTORY, clock_in, entry_of, name_of
from app.store.lines import ArticleLine, Checkpoint, ClaimLine, Unsaved
from app.store.projections import CLAIM_COLUMNS
from app.store.undo_stack import Step, redoable, undoable

_STEPS = """
SELECT seq, step, way, undoes FROM entries
WHERE article = ? AND step = replica || '/' || number ORDER BY seq DESC
"""
_ARTICLES = """
SELECT a.id, a.title,
  (SELECT json_extract(e.raw, '$.at') FROM entries e WHERE e.article = a.id ORDER BY e.seq LIMIT 1),
  (SELECT json_extract(e.raw, '$.at') FROM entries e WHERE e.article = a.id ORDER BY e.seq DESC LIMIT 1) AS touched,
  count(c.id), coalesce(sum(c.state IN ({open})), 0), coalesce(sum(c.state = 'verified'), 0),
  coalesce(sum(c.state = 'disputed'), 0), coalesce(sum(c.state = 'refuted'), 0)
FROM articles a LEFT JOIN claims c ON c.article = a.id
WHERE a.taken_out = ? GROUP BY a.id ORDER BY touched DESC, a.id
""".replace("{open}", ", ".join(f"'{state}'" for state in sorted(OPEN)))

_OF_LOST_CLAIMS = """
SELECT body, json_extract(body, '$.sha256') FROM drafts WHERE id IN (
  SELECT json_extract(span.value, '$.draft') FROM claims c, json_each(c.body, '$.spans') span
  WHERE c.article = ? AND c.state IN ('orphaned', 'cut')
) ORDER BY number DESC
"""


class Queries:
    """Reads of one open desk file. All of them happen on the thread that opened it."""

    def __init__(self, db: sqlite.Connection, path: Path) -> None:
        self._db, self.path = db, path

    def articles(self, *, taken_out: bool = False) -> list[ArticleLine]:
        """The library, last touched first."""
        return [ArticleLine._make(row) for row in self._db.execute(_ARTICLES, (taken_out,))]

    def article(self, id: ArticleId) -> Article | None:
        row = self._db.execute("SELECT id, title, taken_out FROM articles WHERE id = ?", (id,)).fetchone()
        return Article(row[0], row[1], bool(row[2])) if row else None

    def drafts(self, article: ArticleId) -> list[Draft]:
        rows = self._db.execute("SELECT body FROM drafts WHERE article = ? ORDER BY number", (article,))
        return [build(Draft, body) for (body,) in rows]

    def newest_draft(self, article: ArticleId) -> Draft | None:
        query = "SELECT body FROM drafts WHERE article = ? ORDER BY number DESC LIMIT 1"
        row = self._db.execute(query, (article,)).fetchone()
        return build(Draft, row[0]) if row else None

    def draft(self, id: DraftId) -> Draft | None:
        row = self._db.execute("SELECT body FROM drafts WHERE id = ?", (id,)).fetchone()
        return build(Draft, row[0]) if row else None

    def articles_with(self, digest: Sha256) -> list[ArticleId]:
        """The articles of the library that came from just these bytes, by the bytes' SHA-256."""
        query = (
            "SELECT DISTINCT d.article FROM drafts d JOIN articles a ON a.id = d.article "
            "WHERE NOT a.taken_out AND json_extract(d.body, '$.source.sha256') = ?"
        )
        return [ArticleId(row[0]) for row in self._db.execute(query, (digest,))]

    def articles_from(self, name: str) -> list[ArticleId]:
        """The articles of the library that have a draft from a file of this name, the last touched first."""
        query = (
            "SELECT d.article FROM drafts d JOIN articles a ON a.id = d.article "
            "WHERE NOT a.taken_out AND json_extract(d.body, '$.source.name') = ? GROUP BY d.article "
            "ORDER BY (SELECT max(seq) FROM entries e WHERE e.article = d.article) DESC"
        )
        return [ArticleId(row[0]) for row in self._db.execute(query, (name,))]

    def content(self, digest: Sha256) -> bytes:
        """The bytes with this SHA-256. Raises KeyError where the desk holds none."""
        row = self._db.execute("SELECT body FROM contents WHERE sha256 = ?", (digest,)).fetchone()
        if row is None:
            raise KeyError(digest)
        return bytes(row[0])

    def text(self, digest: Sha256) -> str:
        """The text of a draft by its `sha256`."""
        return self.content(digest).decode("utf-8")

    def claim(self, id: ClaimId) -> Claim | None:
        row = self._db.execute("SELECT body FROM claims WHERE id = ?", (id,)).fetchone()
        return build(Claim, row[0]) if row else None

    def nearest(self, claim: Claim, limit: int = 20) -> list[Claim]:
        """Other claims of the whole desk that have a verdict, those that are nearest in wording first."""
        found = words.nearest(self._db, claim.statement, claim.id, limit)
        return [one for one in map(self.claim, map(ClaimId, found)) if one]

    def claims(self, article: ArticleId) -> list[Claim]:
        rows = self._db.execute("SELECT body FROM claims WHERE article = ? ORDER BY rank, id", (article,))
        return [build(Claim, body) for (body,) in rows]

    def claim_lines(self, article: ArticleId) -> list[ClaimLine]:
        query = f"SELECT {CLAIM_COLUMNS} FROM claims WHERE article = ? ORDER BY rank, id"
        return list(map(ClaimLine._make, self._db.execute(query, (article,))))

    def claim_line(self, id: ClaimId) -> ClaimLine | None:
        row = self._db.execute(f"SELECT {CLAIM_COLUMNS} FROM claims WHERE id = ?", (id,)).fetchone()
        return ClaimLine._make(row) if row else None

    def packed(self, table: Literal["claims", "dismissals", "rejections"], article: ArticleId) -> tuple[bytes, ...]:
        """What stands on an article, as it is kept: for a thread to unpack. Claims in the order of the list."""
        order = {"claims": "rank, id", "dismissals": "start, id", "rejections": "id"}[table]
        rows = self._db.execute(f"SELECT body FROM {table} WHERE article = ? ORDER BY {order}", (article,))
        return tuple(bytes(body) for (body,) in rows)

    def packed_history(self, article: ArticleId) -> list[tuple[str, bytes]]:
        """Kind and payload of every event of an article that was not erased, in the order of the file."""
        query = "SELECT kind, payload FROM entries WHERE article = ? AND payload IS NOT NULL ORDER BY seq"
        return [(kind, bytes(payload)) for kind, payload in self._db.execute(query, (article,))]

    def drafts_of_lost_claims(self, article: ArticleId) -> list[tuple[bytes, Sha256]]:
        """The drafts in which claims stood last that have no words in the newest one, as they are kept, with the hashes
        of their texts.
        """
        return [(bytes(body), Sha256(digest)) for body, digest in self._db.execute(_OF_LOST_CLAIMS, (article,))]

    def ranks(self, article: ArticleId) -> list[tuple[str, ClaimId]]:
        """The ranks of an article's claims in their order."""
        query = "SELECT rank, id FROM claims WHERE article = ? ORDER BY rank, id"
        return [(row[0], ClaimId(row[1])) for row in self._db.execute(query, (article,))]

    def dismissals(self, article: ArticleId) -> list[Dismissal]:
        rows = self._db.execute("SELECT body FROM dismissals WHERE article = ? ORDER BY start, id", (article,))
        return [build(Dismissal, body) for (body,) in rows]

    def rejections(self, article: ArticleId) -> list[Rejection]:
        """What was offered in its newest draft and not wanted."""
        query = "SELECT id FROM drafts WHERE article = ? ORDER BY number DESC LIMIT 1"
        newest = self._db.execute(query, (article,)).fetchone()
        rows = self._db.execute("SELECT body FROM rejections WHERE article = ? ORDER BY id", (article,))
        found: list[Rejection] = [build(Rejection, body) for (body,) in rows]
        return [one for one in found if newest and all(span.draft == newest[0] for span in one.spans)]

    def reading(self, draft: DraftId) -> tuple[str, bytes] | None:
        """What the machine last read in a draft, as it was kept: what read it, and the bytes."""
        row = self._db.execute("SELECT reader, body FROM readings WHERE draft = ?", (draft,)).fetchone()
        return (str(row[0]), bytes(row[1])) if row else None

    def history(
        self,
        article: ArticleId,
        *,
        subject: str | None = None,
        before: int | None = None,
        limit: int = 200,
        search: str = "",
    ) -> list[Entry]:
        """Entries newest first, older than the `seq` before, whose words (who, what, the texts) contain `search`."""
        wanted = {"article": article, "subject": subject, "before": before, "limit": limit, "search": search.casefold()}
        where = "subject = :subject AND +article = :article" if subject else "article = :article"
        where += " AND seq < :before" if before is not None else ""
        where += " AND says(raw, kind, payload, :search)" if search else ""
        query = f"{HISTORY} WHERE {where} ORDER BY seq DESC LIMIT :limit"
        return [entry_of(row) for row in self._db.execute(query, wanted)]

    def undoable(self, article: ArticleId) -> StepId | None:
        """The step that undo would take back: the last deed or redone deed that still stands."""
        return undoable(self._steps(article))

    def redoable(self, article: ArticleId) -> StepId | None:
        """The undoing that redo would take back: none once something new was done."""
        return redoable(self._steps(article))

    def _steps(self, article: ArticleId) -> Iterator[Step]:
        """The steps of an article, newest first, read as far as they are asked for."""
        return map(Step._make, self._db.execute(_STEPS, (article,)))

    def step(self, article: ArticleId, id: StepId) -> list[Entry]:
        """The entries of one step, in their order."""
        seq = next((step.seq for step in self._steps(article) if step.id == id), None)
        rows = self._db.execute(f"{HISTORY} WHERE seq >= ? ORDER BY seq", (seq,)) if seq else ()
        return list(takewhile(lambda entry: entry.step == id, map(entry_of, rows)))

    def checkpoint(self, article: ArticleId) -> Checkpoint:
        """One line a replica, and the SHA-256 of all of them: what a report prints and a second reviewer can sign."""
        entries = self._db.execute("SELECT count(*) FROM entries WHERE article = ?", (article,)).fetchone()[0]
        heads = tuple(sorted(self._heads_of(article, entries)))
        lines = "".join(f"{replica} {number} {id}\n" for replica, number, id in heads)
        printed = f"proofdesk-checkpoint/1\n{article}\n{lines}".encode()
        return Checkpoint(article, heads, entries, sha256(printed).hexdigest())

    def _heads_of(self, article: ArticleId, entries: int) -> Iterator[tuple[str, int, str]]:
        """The last entry of each chain: looked for from the newest back until all entries are accounted for."""
        seen: list[str] = []
        while entries > 0:
            others = f"AND replica NOT IN ({', '.join('?' * len(seen))})" if seen else ""
            query = f"SELECT replica, number, id FROM entries WHERE article = ? {others} ORDER BY seq DESC LIMIT 1"
            row = self._db.execute(query, (article, *seen)).fetchone()
            if row is None:
                return
            yield row
            seen.append(row[0])
            entries -= row[1]

    def names(self, article: ArticleId, subjects: Iterable[str] | None = None) -> dict[str, str]:
        """What to call the claims that the history speaks of, by their ids; of all, or of the subjects given."""
        if subjects is None:
            found = self._db.execute("SELECT DISTINCT subject FROM entries WHERE article = ?", (article,))
            subjects = [row[0] for row in found]
        named = ((subject, name_of(self._db, subject)) for subject in subjects)
        return {subject: name for subject, name in named if name}

    def unsaved(self, article: ArticleId | None = None) -> list[Unsaved]:
        """What was being typed and never committed, in the order it was typed."""
        query = "SELECT place, article, text, at FROM unsaved WHERE :one IS NULL OR article = :one ORDER BY at, place"
        return [Unsaved._make(row) for row in self._db.execute(query, {"one": article})]

    def resolve_article(self, prefix: str) -> ArticleId:
        """The article whose id begins so. Raises Problem where none or more than one does."""
        return ArticleId(self._resolve("articles", "article", prefix))

    def resolve_claim(self, prefix: str) -> ClaimId:
        """The claim whose id begins so. Raises Problem where none or more than one does."""
        return ClaimId(self._resolve("claims", "claim", prefix))

    def resolve_known_claim(self, prefix: str) -> ClaimId:
        """The claim whose id begins so, withdrawn or not. Raises Problem where none or more than one ever did."""
        begins = "substr(subject, 1, length(:prefix)) = :prefix"
        query = f"SELECT DISTINCT subject FROM entries WHERE kind = 'ClaimAdded' AND {begins} LIMIT 2"
        found = [row[0] for row in self._db.execute(query, {"prefix": prefix.lower()})] if prefix else []
        return ClaimId(_only(found, "claim", prefix))

    def _resolve(self, table: str, word: str, prefix: str) -> str:
        query = f"SELECT id FROM {table} WHERE substr(id, 1, length(:prefix)) = :prefix LIMIT 2"
        found = [row[0] for row in self._db.execute(query, {"prefix": prefix.lower()})] if prefix else []
        return _only(found, word, prefix)

    def head_of(self, article: ArticleId, replica: ReplicaId) -> tuple[int, EntryId, tuple[int, int]] | None:
        """Number, id and clock of the last entry of one chain."""
        query = "SELECT number, id, raw FROM entries WHERE article = ? AND replica = ? ORDER BY seq DESC LIMIT 1"
        row = self._db.execute(query, (article, replica)).fetchone()
        return (row[0], EntryId(row[1]), clock_in(row[2])) if row else None


def _only(found: list[str], word: str, prefix: str) -> str:
    match found:
        case [id]:
            return id
        case []:
            raise Problem(f"There is no {word} “{prefix}” on this desk.")
    raise Problem(f"More than one {word} begins with “{prefix}”.", do="Give more of its id.")
