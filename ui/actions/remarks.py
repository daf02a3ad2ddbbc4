"""Commands of the remarks: going along what does not fit in the article, and setting it aside."""

from functools import partial

from app.domain.problem import Problem
from app.services import proposing
from ui.actions.past import say_done
from ui.actions.workplace import Workplace
from ui.column import Face


def connect(place: Workplace) -> None:
    """Lead what the pane wants to what fulfils it, and go along in the article."""
    pane = place.window.remarks
    pane.wanted_aside.connect(partial(set_aside, place))
    pane.wanted_next.connect(partial(next_remark, place))
    pane.wanted_place.connect(place.window.article.reveal_place)
    place.offers.remark_changed.connect(partial(_reveal, place))
    place.offers.remarks_changed.connect(partial(_take_one, place))
    place.window.column.face_changed.connect(partial(_turn_over, place))


def next_remark(place: Workplace) -> None:
    """Turn to what does not fit, where the reviewer was last, then one further, from the top again after the last."""
    place.attempt(_next_remark, place)


def _next_remark(place: Workplace) -> None:
    place.the_article()
    offers, now = place.offers, place.offers.remark
    place.window.column.show_face(Face.REMARKS)
    if not offers.remarks:
        raise Problem("There is no remark to go to.", do=offers.how or "The article is being read.")
    if now is not None:
        offers.focus_remark(offers.remarks[(offers.remarks.index(now) + 1) % len(offers.remarks)])


def set_aside(place: Workplace) -> None:
    """Show the remark in hand no more."""
    place.attempt(_set_aside, place)


def _set_aside(place: Workplace) -> None:
    remark, article = place.offers.remark, place.the_article()
    if remark is None:
        raise Problem("No remark is in hand.", do=f"Go to one with {place.way('next-remark')}.")
    proposing.set_aside(place.ledger, article, remark)
    say_done(place, "Set aside the remark", article)


def _turn_over(place: Workplace, face: str) -> None:
    """No frame stays around words in the article whose remark is out of sight."""
    if face == Face.REMARKS:
        _take_one(place)
    else:
        place.offers.focus_remark(None)


def _take_one(place: Workplace) -> None:
    """While remarks are shown, one of them is in hand: the one that was last, or the first."""
    offers = place.offers
    if place.window.column.face is Face.REMARKS and offers.remarks and offers.remark is None:
        offers.focus_remark(offers.remark_before or offers.remarks[0])


def _reveal(place: Workplace) -> None:
    if place.offers.remark is not None:
        place.window.article.reveal_place(*place.offers.remark.places[0])
