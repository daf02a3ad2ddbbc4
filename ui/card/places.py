"""Where on the card somebody types: the names under which the words are kept, and what stands there."""

from app.domain.claim import Claim, ruling
from app.domain.ids import ClaimId
from app.domain.verdict import Layer
from ui.desk import Desk

RATIONALE, PROPOSED, STATEMENT = "rationale", "proposed", "statement"


def rationale(claim: ClaimId, layer: Layer) -> str:
    return f"{RATIONALE}:{claim}:{layer}"


def proposed(claim: ClaimId) -> str:
    return f"{PROPOSED}:{claim}"


def statement(claim: ClaimId) -> str:
    return f"{STATEMENT}:{claim}"


def parts(place: str) -> tuple[str, ClaimId, Layer]:
    """What is typed there, of which claim, on which layer. Raises ValueError for a place that is not on the card."""
    what, _, rest = place.partition(":")
    claim, _, layer = rest.partition(":")
    if what not in {RATIONALE, PROPOSED, STATEMENT} or not claim:
        raise ValueError(place)
    return what, ClaimId(claim), Layer(layer) if layer else Layer.CONTENT


def claim_of(place: str) -> ClaimId:
    """The claim whose words they are; no claim for a place that is not on the card."""
    what, _, rest = place.partition(":")
    return ClaimId(rest.partition(":")[0] if what in {RATIONALE, PROPOSED, STATEMENT} else "")


def standing(desk: Desk, place: str) -> str:
    """The words that the history has for a place; none where its claim is gone."""
    what, id, layer = parts(place)
    claim = desk.claim(id) if id == desk.current else desk.queries.claim(id)
    return _words(claim, what, layer) if claim else ""


def _words(claim: Claim, what: str, layer: Layer) -> str:
    match what:
        case "rationale":
            return ruling(claim, layer).rationale
        case "proposed":
            return claim.proposed
        case _:
            return claim.statement
