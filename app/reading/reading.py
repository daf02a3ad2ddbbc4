"""What a reading of a draft says, as one frozen value. Offsets are code points of the draft's text, end excluded.

A reading is a pure function of the text, its blocks and the reader: the same input gives the same reading. Nothing in
it is decided; it is offered to the reviewer.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.claim import Kind
from app.domain.dismissal import NotCheckable

RULES = 1
"""The version of the rules that read: another one may read the same text otherwise."""

Place = tuple[int, int]
"""Start and end of a stretch of the text."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Somebody says something. `source` is who as written (with title), `cue` the word that says so ("denied",
    "according to"), `content` what is said, without the quotation marks' neighbours but with the marks themselves.

    `speaker` is the source in words ("" where nobody is named), `person` whom the article means by it (its longest
    name, "" where nobody can tell), `hedge` the word of doubt ("allegedly", "purported"), `direct` whether it is given
    in quotation marks.
    """

    content: Place | None
    source: Place | None = None
    cue: Place | None = None
    speaker: str = ""
    person: str = ""
    direct: bool = False
    hedge: str = ""
    denial: bool = False


class Action(StrEnum):
    CLAIM = "claim"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One fact that could be a claim, or words that could be dismissed (`reason` says as what).

    `also` are the other places where the article says the same (headline, caption). `saying` is an index into the
    reading's sayings. `score` is how much it is worth checking, 0 to 1. `reasons` are short phrases for the reviewer.
    """

    start: int
    end: int
    kinds: tuple[Kind, ...]
    score: float
    reasons: tuple[str, ...]
    saying: int | None = None
    also: tuple[Place, ...] = ()
    action: Action = Action.CLAIM
    reason: NotCheckable | None = None


class RemarkKind(StrEnum):
    """What may not fit inside an article."""

    TWO_WORDINGS = "two-wordings"
    TWO_FIGURES = "two-figures"
    TWO_SPELLINGS = "two-spellings"
    DENIAL = "denial"
    WEEKDAY = "weekday"
    NO_YEAR = "no-year"
    AMBIGUOUS_DATE = "ambiguous-date"
    NO_SUCH_DATE = "no-such-date"
    AGE = "age"
    PERCENTAGES = "percentages"
    SUM = "sum"
    CONVERSION = "conversion"


REMARK_WORDS = {
    RemarkKind.TWO_WORDINGS: "one quotation in two wordings",
    RemarkKind.TWO_FIGURES: "two figures for one thing",
    RemarkKind.TWO_SPELLINGS: "one name in two spellings",
    RemarkKind.DENIAL: "a statement and its denial",
    RemarkKind.WEEKDAY: "a weekday that is not that of its date",
    RemarkKind.NO_YEAR: "a date without a year",
    RemarkKind.AMBIGUOUS_DATE: "a date that can be read in two ways",
    RemarkKind.NO_SUCH_DATE: "a date that is not in the calendar",
    RemarkKind.AGE: "an age against a year of birth",
    RemarkKind.PERCENTAGES: "percentages that do not add up",
    RemarkKind.SUM: "a sum that does not add up",
    RemarkKind.CONVERSION: "a conversion that is off",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a reviewer should look at: all its places, and one or two plain sentences. Never a verdict."""

    kind: RemarkKind
    places: tuple[Place, ...]
    says: str


@dataclass(frozen=True, slots=True)
class Note:
    """What helps beside a quantity or a date: "1,199 km", "Tuesday 2 April 2024, by the dateline's year"."""

    place: Place
    says: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A pronoun, short name or title, and the person, institution or place that the article introduced for it."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True)
class Reading:
    """`language` is an ISO 639-1 code ("" where it could not be told); `reader` says in words what read it. `until` is
    where the reading of a very long text ends; None where all of it was read.
    """

    language: str
    reader: str
    sentences: tuple[Place, ...] = ()
    sayings: tuple[Saying, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[Remark, ...] = ()
    notes: tuple[Note, ...] = ()
    mentions: tuple[Mention, ...] = ()
    until: int | None = None
