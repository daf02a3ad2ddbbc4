"""What this computer remembers of a desk outside its file: its replica's id and the head of each chain.

Cutting the tail of a chain cannot be seen in the file itself: it is found against the head kept here. And a file that
was restored from a back-up stands behind it: then this installation goes on as a new replica, so that no chain forks.
"""

from dataclasses import dataclass, field
from pathlib import Path

import orjson

from app.domain.ids import ArticleId, EntryId, ReplicaId
from app.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Remembered:
    replica: ReplicaId
    number: int
    id: EntryId


@dataclass(slots=True)
class Memory:
    """The remembered heads by article; `path` is None where nothing is to outlive the program.

    `complaint` is why they could not be written. No deed fails by that: the desk file has it.
    """

    path: Path | None
    heads: dict[ArticleId, Remembered] = field(default_factory=dict)
    complaint: Problem | None = None
    _has_news: bool = False

    def remember(self, article: ArticleId, head: Remembered) -> None:
        self.heads[article] = head
        self._has_news = True

    def save(self) -> None:
        """Write the heads where they changed, replacing the file at once: a torn one is never read."""
        if self.path is None or not self._has_news:
            return
        try:
            self._write(self.path)
        except OSError as error:
            self.complaint = _not_kept(self.path.parent, error)
        else:
            self._has_news, self.complaint = False, None

    def _write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        fresh.write_bytes(orjson.dumps(self.heads, option=orjson.OPT_SORT_KEYS))
        fresh.replace(path)


def _not_kept(folder: Path, error: OSError) -> Problem:
    return Problem(
        f"Where the history ends could not be remembered in {folder}: {error.strerror}.",
        kept="What was recorded is on the disk.",
        do="Allow writing there: otherwise nobody can tell whether entries were cut off.",
    )


def recall(folder: Path | None, desk: str) -> Memory:
    """What is remembered of the desk with this id: nothing where the file is missing or not ours."""
    if folder is None:
        return Memory(None)
    path = folder / f"{desk}.json"
    try:
        stored = orjson.loads(path.read_bytes())
        heads = {ArticleId(article): Remembered(**head) for article, head in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        heads = {}
    return Memory(path, heads)
