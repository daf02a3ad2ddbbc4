"""Undo and redo, and the news of a deed that can be taken back."""

from collections.abc import Sequence

from app.domain.entry import Entry
from app.domain.events import (
    ArticleTaken,
    ClaimEvent,
    DismissalAdded,
    DismissalWithdrawn,
    RejectionAdded,
    RejectionWithdrawn,
    subject,
)
from app.domain.ids import ArticleId, ClaimId, StepId
from app.domain.problem import Problem
from app.domain.telling import tell
from app.reading.reading import Remark
from app.services import undoing
from ui.actions.workplace import Workplace
from ui.column import Face

AT_THE_BEGINNING = "Nothing more to undo. Take the article out from the library if you do not want it."


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
    if _took_in(place, article):
        place.window.banner.say(AT_THE_BEGINNING)
        return
    entries = undoing.undo(place.ledger, article)
    undone = place.ledger.step(article, entries[0].undoes) if entries[0].undoes else []
    place.window.banner.say(f"Undone: {_told(place, article, undone)}", "Redo", lambda: redo(place))
    go_to_change(place, entries)


def _took_in(place: Workplace, article: ArticleId) -> bool:
    """Whether the last deed put the article on the desk: a key that takes it back would take the redo with it."""
    step = place.ledger.undoable(article)
    return step is not None and any(isinstance(entry.event, ArticleTaken) for entry in place.ledger.step(article, step))


def take_back_taking_in(place: Workplace, article: ArticleId) -> bool:
    """Take an article back that was only just taken in; False, and why not, where anything was done with it since."""
    if not _took_in(place, article):
        place.window.banner.refuse(Problem("Something was done with this article since.", kept="It stays as it is."))
        return False
    return place.attempt(undoing.undo, place.ledger, article) is not None


def _redo(place: Workplace) -> None:
    article = place.the_article()
    entries = undoing.redo(place.ledger, article)
    place.window.banner.say(f"Done again: {_told(place, article, entries)}", "Undo", lambda: undo(place))
    go_to_change(place, entries)


def _take_back(place: Workplace, article: ArticleId, step: StepId | None) -> None:
    if step is None or place.ledger.undoable(article) != step:
        late = Problem(
            "Something else was done since.",
            do=f"{place.way('undo')} takes back the last deed first, then the one before.",
        )
        place.window.banner.refuse(late)
        return
    entries = place.attempt(undoing.undo, place.ledger, article)
    if entries:
        told = _told(place, article, place.ledger.step(article, step))
        place.window.banner.say(f"Undone: {told}", "Redo", lambda: _do_again(place, article))
        go_to_change(place, entries)


def _do_again(place: Workplace, article: ArticleId) -> None:
    """Redo in this article, and open it where it is not on the desk: what is done again may be its taking in."""
    entries = place.attempt(undoing.redo, place.ledger, article)
    if entries and (place.desk.article is None or place.desk.article.id != article):
        place.pages.wanted_article.emit(article)
    go_to_change(place, entries or ())


def go_to_change(place: Workplace, entries: Sequence[Entry]) -> None:
    """Show the first thing on the desk that the entries changed."""
    for entry in entries:
        match entry.event:
            case DismissalAdded(thing) | DismissalWithdrawn(thing):
                place.window.article.reveal_place(thing.spans[0].start, thing.spans[0].end)
                return
            case RejectionAdded(thing) | RejectionWithdrawn(thing):
                _take_up_again(place, place.offers.remark_of(thing))
                place.window.article.reveal_place(thing.spans[0].start, thing.spans[0].end)
                return
            case None:
                continue
            case event if isinstance(event, ClaimEvent) and subject(event) in place.desk.lines:
                place.desk.focus(ClaimId(subject(event)))
                return


def _take_up_again(place: Workplace, remark: Remark | None) -> None:
    """A remark that came back is in hand, where remarks are shown."""
    if remark is not None and place.window.column.face is Face.REMARKS:
        place.offers.focus_remark(remark)


def _told(place: Workplace, article: ArticleId, entries: Sequence[Entry]) -> str:
    """A deed in a sentence: what its first event says, and how much else it did."""
    events = [entry.event for entry in entries if entry.event]
    if not events:
        return "something whose content was erased since"
    name = place.ledger.names(article, [subject(events[0])]).get(subject(events[0]), "")
    return tell(events[0], name)
