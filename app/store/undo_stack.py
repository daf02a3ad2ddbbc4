"""The undo stack is a query: which step undo would take back, and which redo, told from the history alone.

So it survives a restart, and nothing can disagree with it. The steps are read from the newest back, and only as far
as needed: a step that a standing undoing or redoing names is dead, and what a dead one named stands again.
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.entry import Way
from app.domain.ids import StepId


class Step(NamedTuple):
    """The first entry of a step, by its place in the file, and what it takes back."""

    seq: int
    id: StepId
    way: str
    undoes: StepId | None


def undoable(newest_first: Iterator[Step]) -> StepId | None:
    """The last deed or redoing that stands."""
    return next((step.id for step in _standing(newest_first) if step.way != Way.UNDO), None)


def redoable(newest_first: Iterator[Step]) -> StepId | None:
    """The last undoing that stands, unless something new was done after it."""
    last = next((step for step in _standing(newest_first) if step.way != Way.REDO), None)
    return last.id if last and last.way == Way.UNDO else None


def _standing(newest_first: Iterator[Step]) -> Iterator[Step]:
    dead: set[StepId] = set()
    for step in newest_first:
        if step.id in dead:
            continue
        if step.undoes:
            dead.add(step.undoes)
        yield step
