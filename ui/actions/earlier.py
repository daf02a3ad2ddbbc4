"""What was checked before, looked up for the claim in hand; and whom its speaker means.

It is looked up in a pause, when another claim is in hand or has other words: neither who leafs through nor who gives
verdicts should feel it.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.domain.ids import ArticleId, ClaimId
from app.services.before import Earlier, checked_before
from ui.actions import files
from ui.actions.workplace import Workplace
from ui.card.known import Known
from ui.column import Face
from ui.furniture import focus_article

PAUSE = 150
"""Milliseconds that a claim is in hand before anything is looked up for it."""


class Looking(QObject):
    """Asks once for every claim in hand, and again when it is reworded."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.window)
        self._place = place
        self._asked = ("", "")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(partial(show_earlier, place))
        place.desk.current_changed.connect(self._turn)
        place.desk.claim_changed.connect(self._follow)
        self._turn()

    def _turn(self) -> None:
        current = self._place.desk.current
        self._asked = (current, self._place.desk.lines[current].statement) if current else ("", "")
        self._timer.start()

    def _follow(self, claim: str) -> None:
        if claim == self._place.desk.current and self._place.desk.lines[ClaimId(claim)].statement != self._asked[1]:
            self._turn()


def connect(place: Workplace) -> None:
    """Look up what was checked before, and lead to where it was."""
    Looking(place)
    place.window.card.wanted_earlier.connect(partial(_open, place))


def show_earlier(place: Workplace) -> tuple[Known, ...]:
    """Show on the card what was found when nearly the same as the claim in hand was checked."""
    current = place.desk.current
    if current is None:
        return ()
    found = tuple(map(_known, place.attempt(checked_before, place.ledger, current) or ()))
    place.window.card.show_earlier(current, found)
    return found


def show(place: Workplace) -> None:
    """Bring what was checked before into view."""
    if place.attempt(place.the_claim) is None:
        return
    if show_earlier(place):
        place.window.card.go_to_earlier()
    else:
        place.window.banner.say("Nothing like this claim was checked before.")


def identify(place: Workplace) -> None:
    """Ask whom the speaker of the claim in hand means."""
    if place.attempt(place.the_claim) is not None:
        place.window.card.edit_person()


def _known(one: Earlier) -> Known:
    return Known(one.claim, one.title, one.at, one.by, one.differences)


def _open(place: Workplace, article: str, claim: str) -> None:
    """Go to the claim where it was checked, in another article mostly; nothing of it is taken over."""
    here = place.desk.article
    if here is None or here.id != article:
        files.open_article(place, ArticleId(article))
        if here is not None:
            place.window.banner.say(f"Checked here before. {place.way('article-before')} goes back.")
    place.window.column.show_face(Face.CLAIMS)
    place.desk.focus(ClaimId(claim))
    focus_article(place.window)
