"""Undo and redo: new steps that name what they take back, so that the history only ever grows."""

from app.domain.entry import Entry, Way
from app.domain.evolve import NotNext
from app.domain.ids import ArticleId, StepId
from app.domain.inverse import inverse
from app.domain.problem import Problem
from app.store.ledger import Ledger


def undo(ledger: Ledger, article: ArticleId) -> tuple[Entry, ...]:
    """Take back the last deed that stands. Raises Problem where there is none."""
    step = ledger.undoable(article)
    if step is None:
        raise Problem("There is nothing to undo.")
    return _take_back(ledger, article, step, Way.UNDO)


def redo(ledger: Ledger, article: ArticleId) -> tuple[Entry, ...]:
    """Take back the last undoing. Raises Problem where there is none, or something new was done since."""
    step = ledger.redoable(article)
    if step is None:
        raise Problem("There is nothing to redo.")
    return _take_back(ledger, article, step, Way.REDO)


def _take_back(ledger: Ledger, article: ArticleId, step: StepId, way: Way) -> tuple[Entry, ...]:
    done = [entry.event for entry in ledger.step(article, step)]
    taken = "undone" if way is Way.UNDO else "done again"
    if None in done:
        raise Problem(f"That cannot be {taken}: its content was erased.", kept="Nothing was changed.")
    taken_back = [inverse(event) for event in reversed(done) if event]
    try:
        return ledger.record(article, *taken_back, way=way, undoes=step)
    except NotNext as error:
        raise Problem(
            f"That cannot be {taken}, because it was changed since.",
            kept="Nothing was changed.",
            do="Look at the history.",
        ) from error
