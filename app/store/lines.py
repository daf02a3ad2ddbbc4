"""The short values that lists and marks are drawn from: cheap to make by the ten thousand."""

from typing import NamedTuple

from app.domain.ids import ArticleId, ClaimId


class ClaimLine(NamedTuple):
    """A claim as a row and a mark. `kinds` are joined by commas; `said` is "" where the claim has one layer;
    `spans` are "start-end" in code points of the newest draft, separated by spaces.
    """

    id: ClaimId
    article: ArticleId
    rank: str
    statement: str
    kinds: str
    speaker: str
    state: str
    said: str
    so: str
    reason: str
    hollow: int
    spans: str
    has_rationale: int

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        pairs = (span.split("-") for span in self.spans.split())
        return tuple((int(start), int(end)) for start, end in pairs)


class ArticleLine(NamedTuple):
    """An article as a row of the library. Times are UTC, ISO 8601; `open` counts unreviewed and stale claims."""

    id: ArticleId
    title: str
    taken: str
    touched: str
    claims: int
    open: int
    verified: int
    disputed: int
    refuted: int


class Unsaved(NamedTuple):
    """What somebody was typing: where ("rationale:<claim>:<layer>"), in which article, the text, and when; or what was
    answered about a next draft ("redraft:<article>").
    """

    place: str
    article: ArticleId
    text: str
    at: str

    @property
    def is_answers(self) -> bool:
        """Whether these are answers, and no typed words."""
        return self.place.startswith(ANSWERS)


ANSWERS = "redraft:"


class Checkpoint(NamedTuple):
    """The heads of all chains of one article: (replica, number, entry id), and how many entries they stand for."""

    article: ArticleId
    heads: tuple[tuple[str, int, str], ...]
    entries: int
    sha256: str
