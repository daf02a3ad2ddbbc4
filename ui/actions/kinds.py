"""What kind of claim it is, by keys: each answer adds a kind or takes it away, until one is done."""

from functools import partial

from PySide6.QtCore import Qt

from app.domain.claim import KIND_WORDS, Kind
from app.domain.ids import ClaimId
from app.services import claiming
from ui.actions.workplace import Workplace
from ui.strip import Answer

LETTERS = {
    Kind.QUOTATION: "Q",
    Kind.REPORTED: "R",
    Kind.NUMBER: "N",
    Kind.DATE: "D",
    Kind.NAME: "M",
    Kind.PLACE: "P",
    Kind.EVENT: "E",
    Kind.COMPARISON: "C",
    Kind.CAUSE: "A",
    Kind.IMAGE: "I",
    Kind.OTHER: "O",
}


def choose(place: Workplace) -> None:
    """Ask what kinds the claim in hand is of; a quotation or a reported statement is asked two questions from then."""
    claim = place.attempt(place.the_claim)
    if claim is not None:
        _ask(place, claim)


def _ask(place: Workplace, claim: ClaimId) -> None:
    kinds = place.desk.claim(claim).kinds
    words = {kind: f"{word} ✓" if kind in kinds else word for kind, word in KIND_WORDS.items()}
    answers = [
        Answer((Qt.Key(ord(letter)),), letter, words[kind], partial(_turn, place, claim, kind), stays=True)
        for kind, letter in LETTERS.items()
    ]
    done = Answer((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape), "Esc", "done", _nothing)
    place.window.strip.ask("This claim is a", [*answers, done])


def _turn(place: Workplace, claim: ClaimId, kind: Kind) -> None:
    kinds = set(place.desk.claim(claim).kinds) ^ {kind}
    place.attempt(claiming.set_kinds, place.ledger, claim, tuple(kinds))
    _ask(place, claim)


def _nothing() -> None:
    """The strip goes, and that is all."""
