"""A text as the next draft of an article, compared with the newest one; nothing of it is recorded yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.anchoring.anchors import Anchor
from app.anchoring.comparison import Comparison
from app.anchoring.outcome import Outcome, Question
from app.domain.article import Draft, Label
from app.domain.dismissal import Dismissal
from app.domain.events import Event
from app.domain.ids import ArticleId
from app.domain.rejection import Rejection
from app.intake.reading_in import Intake


@dataclass(frozen=True, slots=True)
class Redraft:
    """A text as the next draft of an article: compared, and nothing recorded.

    `before` is the newest draft with its text `was`, `seen` the checkpoint of the history that all of it was compared
    with. `labels` are the blocks (by their index in the new draft) that somebody gave another label in the old one.
    `likeness` says how many percent of the words stand.
    """

    article: ArticleId
    before: Draft
    was: str
    seen: str
    intake: Intake
    data: bytes
    comparison: Comparison
    likeness: int
    outcomes: tuple[Outcome, ...]
    dismissals: tuple[tuple[Dismissal, tuple[Anchor, ...]], ...]
    rejections: tuple[tuple[Rejection, tuple[Anchor, ...]], ...]
    labels: Mapping[int, Label]

    @property
    def questions(self) -> tuple[Question, ...]:
        """In the order of the list."""
        return tuple(question for outcome in self.outcomes for question in outcome.questions)


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A next draft with all that was decided: the draft, and the events that take it in, ready to be recorded."""

    redraft: Redraft
    draft: Draft
    events: tuple[Event, ...]
