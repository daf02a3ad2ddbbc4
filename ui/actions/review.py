"""Commands of the review: going along the claims, verdicts, reasons, layers."""

from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, Verdict
from app.services import judging
from ui.actions.workplace import Workplace
from ui.column import Face


def next_claim(place: Workplace) -> None:
    go_to(place, place.desk.next(place.desk.current), "This is the last claim.")


def previous_claim(place: Workplace) -> None:
    go_to(place, place.desk.previous(place.desk.current), "This is the first claim.")


def next_open(place: Workplace) -> None:
    go_to(place, place.desk.next_open(place.desk.current), "No other claim is open.")


def go_to(place: Workplace, claim: ClaimId | None, none: str) -> None:
    """Focus a claim, or say why there is none."""
    if claim is None:
        place.window.banner.say(none if place.desk.order else "This article has no claims yet.")
        return
    place.window.column.show_face(Face.CLAIMS)
    place.desk.focus(claim)


def verify(place: Workplace) -> None:
    _judge(place, Verdict.VERIFIED)


def dispute(place: Workplace) -> None:
    _judge(place, Verdict.DISPUTED)


def refute(place: Workplace) -> None:
    _judge(place, Verdict.REFUTED)


def open_again(place: Workplace) -> None:
    _judge(place, Verdict.UNREVIEWED)


def _judge(place: Workplace, verdict: Verdict) -> None:
    place.attempt(lambda: judging.judge(place.ledger, place.the_claim(), verdict, layer=place.desk.layer))


def give_reason(place: Workplace, reason: Reason) -> None:
    """Say why the claim in hand is disputed; a key alone never makes it so."""
    place.attempt(_give_reason, place, reason)


def _give_reason(place: Workplace, reason: Reason) -> None:
    claim, layer = place.the_claim(), place.desk.layer
    line = place.desk.lines[claim]
    if (line.so if layer is Layer.CONTENT else line.said) != Verdict.DISPUTED:
        raise Problem("A reason goes with a dispute.", do=f"Dispute the claim first, with {place.way('disputed')}.")
    judging.give_reason(place.ledger, claim, reason, layer)


def turn_to_other_layer(place: Workplace) -> None:
    place.attempt(_turn, place)


def _turn(place: Workplace) -> None:
    if not place.desk.lines[place.the_claim()].said:
        raise Problem(
            "This claim has one question only: “is it so”.",
            do="A quotation or a reported statement is also asked “was it said”.",
        )
    place.desk.set_layer(Layer.CONTENT if place.desk.layer is Layer.ATTRIBUTION else Layer.ATTRIBUTION)


def write_rationale(place: Workplace) -> None:
    place.attempt(place.the_claim)
    place.window.card.edit_rationale()


def propose_wording(place: Workplace) -> None:
    place.attempt(place.the_claim)
    place.window.card.edit_proposed()
