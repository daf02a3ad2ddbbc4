"""One line of the history: an event with its stamp."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.events import Event
from app.domain.ids import ArticleId, EntryId, ReplicaId, StepId


class Way(StrEnum):
    """Whether a step is a deed, takes one back, or takes that back."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """`seq` is the place in this file, `number` the place in the replica's chain (both from 1); `clock` is the hybrid
    logical clock (milliseconds since 1970, counter); `at` is the wall time in UTC, ISO 8601. `event` is None where
    the payload was erased.
    """

    seq: int
    id: EntryId
    article: ArticleId
    replica: ReplicaId
    number: int
    clock: tuple[int, int]
    at: str
    author: str
    step: StepId
    way: Way
    undoes: StepId | None
    event: Event | None
