"""Undo and redo, and the news of a deed that can be taken back."""

from collections.abc import Sequence

from app.domain.entry import Entry
from app.domain.events import ClaimEvent, DismissalAdded, DismissalWithdrawn, subject
from app.domain.ids import ArticleId, ClaimId, StepId
from app.domain.problem import Problem
from app.domain.telling import tell
from app.services import undoing
from ui.actions.workplace import Workplace


def undo(place: Workplace) -> None:
    """Take back the last deed, say which it was, and go where it was done."""
    place.attempt(_undo, place)


def redo(place: Workplace) -> None:
    place.attempt(_redo, place)


def say_done(place: Workplace, text: str, article: ArticleId) -> None:
    """News of the deed that was just recorded, with Undo for as long as it is the last one."""
    step = place.ledger.undoable(article)
    place.window.banner.say(text, "Undo", lambda: _take_back(place, article, step))


def _undo(place: Workplace) -> None:
    article = place.the_article()
    entries = undoing.undo(place.ledger, article)
    undone = place.ledger.step(article, entries[0].undoes) if entries[0].undoes else []
    place.window.banner.say(f"Undone: {_told(place, article, undone)}", "Redo", lambda: redo(place))
    go_to_change(place, entries)


def _redo(place: Workplace) -> None:
    article = place.the_article()
    entries = undoing.redo(place.ledger, article)
    place.window.banner.say(f"Done again: {_told(place, article, entries)}", "Undo", lambda: undo(place))
    go_to_change(place, entries)


def _take_back(place: Workplace, article: ArticleId, step: StepId | None) -> None:
    if step is None or place.ledger.undoable(article) != step:
        late = Problem(
            "Something else was done since.", do="Ctrl+Z takes back the last deed first, then the one before."
        )
        place.window.banner.tell(late)
        return
    entries = place.attempt(undoing.undo, place.ledger, article)
    go_to_change(place, entries or ())


def go_to_change(place: Workplace, entries: Sequence[Entry]) -> None:
    """Show the first thing on the desk that the entries changed."""
    for entry in entries:
        match entry.event:
            case DismissalAdded(dismissal) | DismissalWithdrawn(dismissal):
                place.window.article.reveal_place(dismissal.spans[0].start, dismissal.spans[0].end)
                return
            case None:
                continue
            case event if isinstance(event, ClaimEvent) and subject(event) in place.desk.lines:
                place.desk.focus(ClaimId(subject(event)))
                return


def _told(place: Workplace, article: ArticleId, entries: Sequence[Entry]) -> str:
    """A deed in a sentence: what its first event says, and how much else it did."""
    events = [entry.event for entry in entries if entry.event]
    if not events:
        return "something whose content was erased since"
    name = place.ledger.names(article, [subject(events[0])]).get(subject(events[0]), "")
    return tell(events[0], name)
