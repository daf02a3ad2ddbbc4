"""Commands of the reading: having an article read, going along what is offered, accepting and rejecting it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer

from app.domain.article import Draft
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.telling import quoted
from app.reading.how import how
from app.reading.reading import Action, Proposal, Reading
from app.reading.worker import Cancelled, Lost
from app.services import proposing
from ui.actions import asking, remarks
from ui.actions.command import Does
from ui.actions.menus import Actions
from ui.actions.past import say_done
from ui.actions.workplace import Workplace
from ui.column import Face

PAUSE = 600
"""Milliseconds that an article stands before it is read: neither the start nor who leafs through should feel it."""
AT_ONCE = 100_000
"""Bytes of a kept reading that are unpacked at once, in less than 10 ms."""
SHORT = 48
"""Code points of a proposal that news quotes."""

FACES = {
    "accept": (Face.PROPOSED,),
    "accept-paragraph": (Face.PROPOSED,),
    "reject": (Face.PROPOSED, Face.REMARKS),
    "fewer-proposals": (Face.PROPOSED,),
    "more-proposals": (Face.PROPOSED,),
}
"""The commands that need a face of the right column to be shown; elsewhere their keys are free."""


def connect(place: Workplace, actions: Actions) -> None:
    """Read every article that comes to the desk, and lead what the panes want to what fulfils it."""
    window, offers = place.window, place.offers
    place.desk.article_changed.connect(partial(read, place))
    place.reader.progressed.connect(offers.progressed)
    offers.progressed.connect(window.status.say_reading)
    offers.current_changed.connect(partial(_reveal, place))
    offers.offers_changed.connect(partial(_take_one, place))
    window.status.wanted_stop.connect(partial(stop, place))
    window.column.face_changed.connect(partial(_free_keys, place, actions))
    window.column.face_changed.connect(partial(_turn_over, place))
    window.column.face_changed.connect(partial(_take_a_claim, place))
    window.article.proposal_clicked.connect(partial(_take_up, place))
    _connect_proposals(place)
    remarks.connect(place)
    window.remarks.wanted_stop.connect(partial(stop, place))
    window.remarks.wanted_reading.connect(partial(read_again, place))
    _free_keys(place, actions)
    read(place)


def _connect_proposals(place: Workplace) -> None:
    pane = place.window.proposals
    pane.wanted_accept.connect(partial(accept, place))
    pane.wanted_reject.connect(partial(reject, place))
    pane.wanted_dismiss.connect(partial(asking.dismiss_proposal, place))
    pane.wanted_bar.connect(place.offers.set_bar)
    pane.wanted_place.connect(place.window.article.reveal_place)
    pane.wanted_stop.connect(partial(stop, place))
    pane.wanted_reading.connect(partial(read_again, place))


def _free_keys(place: Workplace, actions: Actions, _face: str = "") -> None:
    for id, faces in FACES.items():
        actions.action(id).setEnabled(place.window.column.face in faces)


def _turn_over(place: Workplace, face: str) -> None:
    """No frame stays around words in the article whose proposal is out of sight."""
    if face == Face.PROPOSED:
        _take_one(place)
    else:
        place.offers.focus(None)


def _take_one(place: Workplace) -> None:
    """While proposals are shown, one of them is in hand: the one at the caret where it was none yet."""
    offers = place.offers
    if place.window.column.face is Face.PROPOSED and offers.shown and offers.current is None:
        offers.focus(offers.at(place.window.article.caret()) or offers.shown[-1])


def _take_up(place: Workplace, proposal: Proposal) -> None:
    """Show the proposal whose words were clicked."""
    place.offers.focus(proposal)
    place.window.column.show_face(Face.PROPOSED)


def read(place: Workplace) -> None:
    """Show what was read in the article on the desk; have it read where nobody did."""
    draft = place.desk.draft
    if draft is None:
        return
    packed = proposing.packed_reading(place.ledger, draft)
    if packed is not None and len(packed) > AT_ONCE:
        place.bridge.spawn(_unpacking(place, draft, packed))
    else:
        _show_kept(place, draft, proposing.unpacked(packed, draft) if packed else None)


async def _unpacking(place: Workplace, draft: Draft, packed: bytes) -> None:
    """The reading of a long article is unpacked while the window lives on."""
    kept = await place.bridge.in_thread(proposing.unpacked, packed, draft)
    if place.desk.draft == draft:
        _show_kept(place, draft, kept)


def _show_kept(place: Workplace, draft: Draft, kept: Reading | None) -> None:
    if kept is not None:
        place.offers.put(kept, how(kept))
    else:
        QTimer.singleShot(PAUSE, place.window, partial(_begin, place, draft))


def _begin(place: Workplace, draft: Draft) -> None:
    """Read it, if it still stands here."""
    if place.desk.draft == draft and place.offers.reading is None and draft not in place.reader.under_way:
        place.bridge.spawn(_reading(place, draft))


def read_again(place: Workplace) -> None:
    """Have the article read anew, whatever was read in it before."""
    if place.attempt(place.the_article) and place.desk.draft and place.desk.draft not in place.reader.under_way:
        place.offers.put(None, "")
        place.bridge.spawn(_reading(place, place.desk.draft))


def stop(place: Workplace) -> None:
    place.reader.cancel()


async def _reading(place: Workplace, draft: Draft) -> None:
    """Another article may stand on the desk by the time the answer comes: it is kept all the same."""
    restarts = place.reader.restarts
    try:
        reading = await place.reader.read(draft, place.ledger.text(draft.sha256))
    except Cancelled:
        _show(place, draft, None, "The reading was stopped.")
    except Lost:
        _show(place, draft, None, "The article could not be read.")
        place.window.banner.tell(
            Problem(
                "The article could not be read: the reader ended twice.",
                kept="Nothing is lost.",
                do=f"Go on by hand, or try again with {place.way('read-again')}.",
            )
        )
    else:
        _show(place, draft, reading, how(reading))
        await place.bridge.breathe()
        place.attempt(proposing.keep, place.ledger, draft, reading)
        if place.reader.restarts > restarts:
            place.window.banner.say("The reader stopped and was started again. Nothing is lost.")


def _show(place: Workplace, draft: Draft, reading: Reading | None, words: str) -> None:
    if place.desk.draft == draft:
        place.offers.progressed.emit(0, 0)
        place.offers.put(reading, words)


def next_proposal(place: Workplace) -> None:
    """Turn to the proposals, at the caret first, then one further."""
    _step(place, 1)


def previous_proposal(place: Workplace) -> None:
    _step(place, -1)


def _step(place: Workplace, by: int) -> None:
    place.attempt(_go, place, by)


def _go(place: Workplace, by: int) -> None:
    place.the_article()
    offers, column = place.offers, place.window.column
    if not offers.shown:
        column.show_face(Face.PROPOSED)
        raise _nothing(place)
    if column.face is Face.PROPOSED and offers.current is not None:
        offers.focus(offers.beside(offers.current, by))
    else:
        column.show_face(Face.PROPOSED)
        _take_one(place)


def _nothing(place: Workplace) -> Problem:
    return Problem("Nothing is proposed here.", do=_why_nothing(place))


def _why_nothing(place: Workplace) -> str:
    offers = place.offers
    if offers.hidden:
        return f"{offers.hidden} are hidden; show more with {place.way('more-proposals')}."
    if offers.reading is not None and offers.reading.proposals:
        return "Every proposal is decided."
    return offers.how or "It is being read."


def accept_this(place: Workplace) -> None:
    place.attempt(lambda: _accept(place, [_in_hand(place)]))


def accept_paragraph(place: Workplace) -> None:
    place.attempt(lambda: _accept(place, place.offers.in_paragraph(_in_hand(place))))


def reject_this(place: Workplace) -> None:
    """Reject the proposal in hand, or set the remark in hand aside."""
    if place.window.column.face is Face.REMARKS:
        remarks.set_aside(place)
    else:
        place.attempt(lambda: _reject(place, [_in_hand(place)]))


def accept(place: Workplace, chosen: Sequence[Proposal]) -> None:
    place.attempt(_accept, place, chosen)


def reject(place: Workplace, chosen: Sequence[Proposal]) -> None:
    place.attempt(_reject, place, chosen)


def _in_hand(place: Workplace) -> Proposal:
    if place.offers.current is not None:
        return place.offers.current
    if not place.offers.shown:
        raise _nothing(place)
    raise Problem("No proposal is in hand.", do=f"Go to one with {place.way('next-proposal')}.")


def _accept(place: Workplace, chosen: Sequence[Proposal]) -> None:
    reading, article = place.offers.reading, place.the_article()
    if reading is not None:
        proposing.accept(place.ledger, article, reading, chosen)
        say_done(place, _counted("Accepted", place, chosen), article)


def _reject(place: Workplace, chosen: Sequence[Proposal]) -> None:
    article = place.the_article()
    proposing.reject(place.ledger, article, chosen)
    say_done(place, _counted("Rejected", place, chosen), article)


def _counted(deed: str, place: Workplace, chosen: Sequence[Proposal]) -> str:
    if len(chosen) == 1:
        deed = "Dismissed" if deed == "Accepted" and chosen[0].action is Action.DISMISS else deed
        return f"{deed}: {quoted(place.desk.text[chosen[0].start : chosen[0].end], SHORT)}"
    return f"{deed} {len(chosen)} proposals"


def fewer(place: Workplace) -> None:
    place.offers.set_bar(place.offers.bar + 1)


def more(place: Workplace) -> None:
    place.offers.set_bar(place.offers.bar - 1)


def _take_a_claim(place: Workplace, face: str) -> None:
    """Back at the claims one is in hand: the first that is open, where none was. Why a deed was refused on the other
    face is of no interest on this one.
    """
    desk = place.desk
    if face == Face.CLAIMS and desk.current is None:
        desk.focus(desk.next_open(None) or desk.next(None))
    place.window.banner.relent()


def to_claims(place: Workplace) -> None:
    place.window.column.show_face(Face.CLAIMS)


def identify(place: Workplace, claim: str, person: str) -> None:
    """Say whom the article means by a claim's speaker, and how many claims that changed."""
    changed = place.attempt(proposing.identify, place.ledger, ClaimId(claim), person)
    if changed and changed > 1:
        say_done(place, f"Changed in {changed} claims with this speaker", place.the_article())


def on_face(place: Workplace, face: Face, does: Does, otherwise: Does) -> None:
    """Do the one thing while this face is shown, else the other."""
    (does if place.window.column.face is face else otherwise)(place)


def _reveal(place: Workplace) -> None:
    """Go along in the article, while it is the proposals that the reviewer goes along."""
    if place.offers.current is not None and place.window.column.face is Face.PROPOSED:
        place.window.article.reveal_place(place.offers.current.start, place.offers.current.end)
