"""A dismissal: words that somebody looked at and found not checkable, with the reason."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ArticleId, DismissalId
from app.domain.rejection import Origin
from app.domain.span import Span


class NotCheckable(StrEnum):
    OPINION = "opinion"
    PREDICTION = "prediction"
    RHETORIC = "rhetoric"
    CONNECTIVE = "connective"
    DUPLICATE = "duplicate"
    NOT_OURS = "not-ours"


NOT_CHECKABLE_WORDS = {
    NotCheckable.OPINION: "opinion",
    NotCheckable.PREDICTION: "prediction",
    NotCheckable.RHETORIC: "rhetoric",
    NotCheckable.CONNECTIVE: "connective",
    NotCheckable.DUPLICATE: "duplicate",
    NotCheckable.NOT_OURS: "not ours",
}


@dataclass(frozen=True, slots=True)
class Dismissal:
    id: DismissalId
    article: ArticleId
    spans: tuple[Span, ...]
    reason: NotCheckable
    origin: Origin | None = None
