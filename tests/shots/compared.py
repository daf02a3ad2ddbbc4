"""Two drafts of the sample as they are photographed side by side: a change in hand, the end, folds, and no change."""

from PySide6.QtCore import QCoreApplication

from app.domain.ids import ArticleId, DraftId
from app.domain.verdict import State
from app.intake.reading_in import take_text
from app.services import redrafting
from app.store.ledger import Ledger
from tests.shots import desks
from ui.claims.choice import Filter
from ui.room import Room
from ui.window import Window

NAME = "dam-gate, as sent to the desk on Tuesday evening.docx"
EDITS = (
    ("stood open for six hours before", "stood open for hours before"),
    ("almost six hours on the night of October 4", "five hours and 48 minutes on the night of October 4"),
    ("41 cubic metres", "33 cubic metres"),
    ("two campers were", "three campers were"),
    ("from a baker in Lower Threle, not from", "from a baker in Lower Threle and not from"),
    ('"No one had touched the gate," he', "“No one had touched the gate,” he"),
    (", an engineer who left the company in June, disputes that", " disputes that; she left the company in June"),
    ("finished in 1961", "opened in 1963"),
    (" He puts his loss at 2.6 million euros.", ""),
    ("or more than four-fifths", "or nearly three quarters"),
    ("first estimate was 1.9 million.", "first estimate was 1.9 million.\n\nNobody has been paid yet."),
    (" It was the highest level since", "\n\nIt was the highest level since"),
)
"""What the writer changed in the sample, besides moving one paragraph up and leaving another out."""
MOVED, BEFORE, LEFT_OUT = "District prosecutor Lena Astorp", "Vessmark’s director", "Ms Solvik doesn’t expect"


def redrafted(ledger: Ledger) -> ArticleId:
    """The reviewed sample, and its next draft taken in: what is in doubt is left to be found."""
    article = desks.reviewed(ledger)
    text = _next(desks.SAMPLE.read_text(encoding="utf-8"))
    _take(ledger, article, text)
    return article


def retyped(ledger: Ledger) -> ArticleId:
    """The same with a next draft in which only quotation marks have another shape."""
    article = desks.reviewed(ledger)
    text = desks.SAMPLE.read_text(encoding="utf-8")
    _take(ledger, article, text.replace(' "', " “").replace('" ', "” ").replace('".', "”."))
    return article


def stale(window: Window, room: Room) -> None:
    """A claim whose words changed, in hand: what was checked beside what is there now."""
    _go_to(room, State.STALE)


def orphaned(window: Window, room: Room) -> None:
    """Claims that lost their words, shown apart."""
    window.claims.set_filter(Filter.GONE)
    _go_to(room, State.ORPHANED)


def _go_to(room: Room, state: State) -> None:
    desk = room.place.desk
    desk.focus(next(claim for claim in desk.order if desk.lines[claim].state == state))


def change(window: Window, room: Room) -> None:
    """At the fifth change."""
    _show(room)
    for _ in range(5):
        room.pages.compare.view.step(1)


def end(window: Window, room: Room) -> None:
    """At the last change."""
    _show(room)
    room.pages.compare.view.step(-1)


def folded(window: Window, room: Room) -> None:
    _show(room)
    room.pages.compare.head.wanted_fold.emit()
    room.pages.compare.view.step(1)


def report_waits(window: Window, room: Room) -> None:
    """The report, while its drafts are still being compared."""
    room.pages.wait_for_report()


def report(window: Window, room: Room) -> None:
    """The first page of the report, which counts a claim that has no words."""
    room.actions.trigger("report")
    while not room.pages.report.save.isEnabled():
        QCoreApplication.processEvents()


def report_changes(window: Window, room: Room) -> None:
    """Where the report says what changed."""
    _leaf(window, room, 2.3)


def report_lost(window: Window, room: Room) -> None:
    """Where the report tells of claims without words, and of one whose words changed."""
    _leaf(window, room, 7.0)


def _leaf(window: Window, room: Room, pages: float) -> None:
    """So many pages down."""
    report(window, room)
    view = room.pages.report.pages
    while view.count() <= pages:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    whole = view.verticalScrollBar().maximum() + view.viewport().height()
    view.verticalScrollBar().setValue(round(pages * whole / view.count()))


def _show(room: Room) -> None:
    room.actions.trigger("compare")
    while room.pages.compare.model.rows is None:
        QCoreApplication.processEvents()


def _next(text: str) -> str:
    for was, now in EDITS:
        text = text.replace(was, now)
    paragraphs = [one for one in text.split("\n\n") if not one.startswith(LEFT_OUT)]
    moved = next(one for one in paragraphs if one.startswith(MOVED))
    paragraphs.remove(moved)
    at = next(at for at, one in enumerate(paragraphs) if one.startswith(BEFORE))
    return "\n\n".join([*paragraphs[:at], moved, *paragraphs[at:]])


def _take(ledger: Ledger, article: ArticleId, text: str) -> None:
    redraft = redrafting.weigh(redrafting.gather(ledger, article), take_text(text, NAME), text.encode())
    redrafting.record(ledger, redrafting.made_up(redraft, {}, DraftId(ledger.new_id())))
