"""The screens that are photographed: which desk, and what is done before the picture."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from app.domain.problem import Problem
from app.reading.reading import Action
from tests.shots import compared, desks, redrafts
from ui.column import Face
from ui.room import Room
from ui.window import Window

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Screen:
    """`fill` puts articles on the desk, `does` brings the window to where it is photographed."""

    name: str
    fill: desks.Desk | None
    does: Callable[[Window, Room], None]


def reviewing(window: Window, room: Room) -> None:
    room.place.desk.focus(room.place.desk.order[1])
    window.article.go_to(0)


def reading(window: Window, room: Room) -> None:
    room.place.desk.focus(None)
    window.article.go_to(0)


def two_questions(window: Window, room: Room) -> None:
    room.place.desk.focus(room.place.desk.order[5])


def deep(window: Window, room: Room) -> None:
    room.place.desk.focus(room.place.desk.order[1234])


def long(window: Window, room: Room) -> None:
    room.place.desk.focus(room.place.desk.order[2])


def library(window: Window, room: Room) -> None:
    room.actions.trigger("library")


def history(window: Window, room: Room) -> None:
    room.actions.trigger("history")


def palette(window: Window, room: Room) -> None:
    room.actions.trigger("palette")
    QTest.keyClicks(room.pages.palette.field, "gate")


def keys(window: Window, room: Room) -> None:
    room.actions.trigger("keys")


def about(window: Window, room: Room) -> None:
    """At a licence that is not the first."""
    room.actions.trigger("about")
    page = room.pages.about
    until(lambda: bool(page.model.parts))
    page.view.setCurrentIndex(page.model.index(2))


def protection(window: Window, room: Room) -> None:
    room.actions.trigger("protection")


def protection_further(window: Window, room: Room) -> None:
    protection(window, room)
    bar = room.pages.protection.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def until(true: Callable[[], bool]) -> None:
    while not true():
        QCoreApplication.processEvents()


def report(window: Window, room: Room) -> None:
    room.actions.trigger("report")


def undone(window: Window, room: Room) -> None:
    reviewing(window, room)
    room.actions.trigger("undo")


def problem(window: Window, room: Room) -> None:
    reviewing(window, room)
    full = Problem(
        "Not saved: the disk is full.",
        kept="Nothing that was saved before is lost.",
        do="Free some space and try again.",
    )
    window.banner.tell(full)


def dismissing(window: Window, room: Room) -> None:
    start = room.place.desk.text.index("Nobody was killed")
    window.article.select(start, start + len("Nobody was killed"))
    room.actions.trigger("dismiss")


def moving(window: Window, room: Room) -> None:
    reviewing(window, room)
    room.actions.trigger("move-end")


def rewording(window: Window, room: Room) -> None:
    reviewing(window, room)
    room.actions.trigger("reword")


def writing(window: Window, room: Room) -> None:
    reviewing(window, room)
    room.actions.trigger("rationale")


def finding(window: Window, room: Room) -> None:
    reading(window, room)
    room.actions.trigger("find")
    QTest.keyClicks(window.finding.field, "gate")


def open_only(window: Window, room: Room) -> None:
    reviewing(window, room)
    room.actions.trigger("open-only")


def proposed(window: Window, room: Room) -> None:
    window.article.go_to(0)
    room.actions.trigger("next-proposal")
    for _ in range(6):
        room.actions.trigger("next-proposal")


def dismissal(window: Window, room: Room) -> None:
    """At the first words that are proposed to be dismissed."""
    room.actions.trigger("next-proposal")
    shown = room.place.offers.shown
    room.place.offers.focus(next((one for one in shown if one.action is Action.DISMISS), shown[0]))


def fewer(window: Window, room: Room) -> None:
    proposed(window, room)
    for _ in range(3):
        room.actions.trigger("fewer-proposals")


def hidden(window: Window, room: Room) -> None:
    """Of what matters most, nothing is left."""
    proposed(window, room)
    room.place.offers.set_bar(4)
    window.proposals.wanted_accept.emit(list(room.place.offers.shown))


def all_decided(window: Window, room: Room) -> None:
    window.column.show_face(Face.PROPOSED)


def remarks(window: Window, room: Room) -> None:
    """At the third of what does not fit."""
    for _ in range(3):
        room.actions.trigger("next-remark")


def none_left(window: Window, room: Room) -> None:
    """All remarks are set aside."""
    remarks(window, room)
    for _ in room.place.offers.remarks:
        room.actions.trigger("reject")


def before(window: Window, room: Room) -> None:
    """At a claim of which nearly the same was checked."""
    _at_words(room, "745")


def _at_words(room: Room, words: str) -> None:
    desk = room.place.desk
    desk.focus(next((claim for claim in desk.order if words in desk.lines[claim].statement), desk.order[0]))


def before_in_view(window: Window, room: Room) -> None:
    before(window, room)
    room.actions.trigger("before")


def identifying(window: Window, room: Room) -> None:
    _at_words(room, "rafts")
    room.actions.trigger("identify")


def being_read(window: Window, room: Room) -> None:
    """A long article, some of which is read."""
    seen: list[int] = []
    room.place.offers.progressed.connect(lambda done, _of: seen.append(done))
    window.column.show_face(Face.PROPOSED)
    while not seen:
        QCoreApplication.processEvents()


def stopped(window: Window, room: Room) -> None:
    """Called off before it began."""
    room.place.reader.end()
    window.column.show_face(Face.PROPOSED)
    while not room.place.offers.how:
        QCoreApplication.processEvents()


SCREENS = (
    Screen("main", desks.reviewed, reviewing),
    Screen("real", desks.real, reviewing),
    Screen("reading", desks.fresh, reading),
    Screen("two-questions", desks.reviewed, two_questions),
    Screen("library", desks.library, library),
    Screen("history", desks.reviewed, history),
    Screen("palette", desks.reviewed, palette),
    Screen("keys", desks.reviewed, keys),
    Screen("about", desks.reviewed, about),
    Screen("protection", desks.reviewed, protection),
    Screen("protection-further", desks.reviewed, protection_further),
    Screen("report", desks.reviewed, report),
    Screen("banner-undo", desks.reviewed, undone),
    Screen("banner-problem", desks.reviewed, problem),
    Screen("dismissing", desks.reviewed, dismissing),
    Screen("moving", desks.reviewed, moving),
    Screen("rewording", desks.reviewed, rewording),
    Screen("writing", desks.reviewed, writing),
    Screen("finding", desks.reviewed, finding),
    Screen("open-only", desks.reviewed, open_only),
    Screen("proposed", desks.proposed, proposed),
    Screen("proposed-dismissal", desks.proposed, dismissal),
    Screen("proposed-fewer", desks.proposed, fewer),
    Screen("proposed-hidden", desks.proposed, hidden),
    Screen("proposed-empty", desks.decided, all_decided),
    Screen("being-read", desks.many, being_read),
    Screen("reading-stopped", desks.fresh, stopped),
    Screen("no-article-proposed", None, all_decided),
    Screen("remarks", desks.odd, remarks),
    Screen("remarks-empty", desks.proposed, none_left),
    Screen("before", desks.odd, before),
    Screen("before-in-view", desks.odd, before_in_view),
    Screen("identifying", desks.odd, identifying),
    Screen("many", desks.many, deep),
    Screen("long", desks.many, long),
    Screen("arabic", desks.arabic, reviewing),
    Screen("redraft-reading", desks.reviewed, redrafts.reading),
    Screen("redraft-question", desks.reviewed, redrafts.changed),
    Screen("redraft-twice", desks.reviewed, redrafts.twice),
    Screen("redraft-summary", desks.reviewed, redrafts.summed_up),
    Screen("stale", compared.redrafted, compared.stale),
    Screen("orphaned", compared.redrafted, compared.orphaned),
    Screen("report-waits", compared.redrafted, compared.report_waits),
    Screen("report-redraft", compared.redrafted, compared.report),
    Screen("report-changes", compared.redrafted, compared.report_changes),
    Screen("report-lost", compared.redrafted, compared.report_lost),
    Screen("compare", compared.redrafted, compared.change),
    Screen("compare-end", compared.redrafted, compared.end),
    Screen("compare-folded", compared.redrafted, compared.folded),
    Screen("compare-same", compared.retyped, compared.change),
    Screen("empty", None, reading),
)
