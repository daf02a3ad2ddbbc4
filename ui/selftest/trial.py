"""One run of the self-test: its folder, its clock, and what a part of it gives back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.store.ledger import Ledger, open_desk

REVIEWER = "self-test"
MADE = datetime(2025, 10, 15, 8, 0, tzinfo=UTC)
"""When the reports are made."""


@dataclass(slots=True)
class Clock:
    """Moves a second at each look: a history has the same times in each run."""

    now: datetime = datetime(2025, 10, 14, 9, 40, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a part: `says` is for who reads along, `answer` the same in each run and on each screen."""

    says: str
    answer: Any  # JSON: numbers, words, lists and dictionaries


@dataclass(frozen=True, slots=True)
class Trial:
    """Where everything of one run is kept."""

    folder: Path
    clock: Clock = field(default_factory=Clock)

    @property
    def home(self) -> Path:
        """What is the user's own otherwise: settings and remembered heads."""
        return self.folder / "home"

    @contextmanager
    def desk(self) -> Iterator[Ledger]:
        """The desk that the parts work at one after the other, open for a moment."""
        path = self.folder / "self-test.proofdesk"
        ledger = open_desk(path, reviewer=REVIEWER, memory=self.home / "heads", clock=self.clock)
        try:
            yield ledger
        finally:
            ledger.close()


Part = Callable[[Trial], Outcome]


def expect(true: object, what: str) -> None:
    """Raises Problem with these words where it is not true."""
    if not true:
        raise Problem(what)


def the_article(ledger: Ledger) -> ArticleId:
    """The one article of the desk. Raises Problem where an earlier part did not bring it there."""
    articles = ledger.articles()
    expect(articles, "There is no article on the desk, because it could not be taken in.")
    return articles[0].id
