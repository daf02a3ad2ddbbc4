"""A claim: one statement that can be true or false, and where the draft makes it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ArticleId, ClaimId
from app.domain.rejection import Origin
from app.domain.span import Span
from app.domain.verdict import Layer, Ruling, Wording


class Footing(StrEnum):
    """Whether a claim has words in the newest draft. An orphaned one has lost them, one that was cut went with them;
    both keep the spans that they had last.
    """

    STANDING = "standing"
    ORPHANED = "orphaned"
    CUT = "cut"


class Kind(StrEnum):
    QUOTATION = "quotation"
    REPORTED = "reported"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    EVENT = "event"
    COMPARISON = "comparison"
    CAUSE = "cause"
    IMAGE = "image"
    OTHER = "other"


KIND_WORDS = {
    Kind.QUOTATION: "quotation",
    Kind.REPORTED: "reported statement",
    Kind.NUMBER: "number",
    Kind.DATE: "date or time",
    Kind.NAME: "name or position",
    Kind.PLACE: "place",
    Kind.EVENT: "event",
    Kind.COMPARISON: "comparison or superlative",
    Kind.CAUSE: "cause",
    Kind.IMAGE: "image or recording",
    Kind.OTHER: "other",
}
SAID = frozenset({Kind.QUOTATION, Kind.REPORTED})
"""The kinds that have two layers."""
NOBODY = "nobody named"
"""Who is said to speak where the article gives a cue or a hedge and no name."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom the article attributes a statement to, in the article's words. `person` is whom it means by them, where
    they are a pronoun, a title or a short name; `denial` says that the statement is there to be denied.
    """

    speaker: str
    cue: str = ""
    direct: bool = False
    hedge: str = ""
    person: str = ""
    denial: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """`rank` orders the list (see app.domain.rank); `so` and `said` are the rulings of the two layers."""

    id: ClaimId
    article: ArticleId
    rank: str
    statement: str
    spans: tuple[Span, ...] = ()
    kinds: tuple[Kind, ...] = ()
    attribution: Attribution | None = None
    so: Ruling = Ruling()
    said: Ruling = Ruling()
    proposed: str = ""
    """The wording that the reviewer proposes instead, empty where none."""
    origin: Origin | None = None
    footing: Footing = Footing.STANDING


def layers(claim: Claim) -> tuple[Layer, ...]:
    """The questions this claim asks, in the order of the work."""
    if SAID.isdisjoint(claim.kinds):
        return (Layer.CONTENT,)
    return (Layer.ATTRIBUTION, Layer.CONTENT)


def ruling(claim: Claim, layer: Layer) -> Ruling:
    return claim.so if layer is Layer.CONTENT else claim.said


def wording(claim: Claim) -> Wording:
    """The words of the claim as they stand now."""
    known = all(span.around for span in claim.spans)
    around = tuple(span.around for span in claim.spans) if known else ()
    return Wording(claim.statement, tuple(span.quote for span in claim.spans), around)


def standing(claim: Claim) -> tuple[Span, ...]:
    """The claim's words in the newest draft; none where it lost them."""
    return claim.spans if claim.footing is Footing.STANDING else ()


def words_of(spans: tuple[Span, ...]) -> str:
    """The statement that a claim gets when nobody worded one: its quotations, one after the other."""
    return " … ".join(" ".join(span.quote.split()) for span in spans)
