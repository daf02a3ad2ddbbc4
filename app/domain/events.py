"""Everything that can happen on the desk: the vocabulary of the history.

Events are facts in the past tense. They carry what was and what is now, never a clock or a name: the ledger stamps
those. An event is never changed; a better one is a new kind.
"""

from dataclasses import dataclass

from app.domain.article import Draft, Label
from app.domain.claim import Attribution, Claim, Footing, Kind
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.ids import ArticleId, ClaimId, DismissalId, DraftId, RejectionId, Subject
from app.domain.rejection import Rejection
from app.domain.span import Span
from app.domain.verdict import Layer, Ruling


@dataclass(frozen=True, slots=True)
class ArticleTaken:
    """An article was taken in, or brought back after it was taken out."""

    article: ArticleId
    title: str


@dataclass(frozen=True, slots=True)
class ArticleTakenOut:
    article: ArticleId
    title: str


@dataclass(frozen=True, slots=True)
class TitleChanged:
    article: ArticleId
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class DraftTaken:
    draft: Draft


@dataclass(frozen=True, slots=True)
class DraftTakenBack:
    draft: Draft


@dataclass(frozen=True, slots=True)
class LabelCorrected:
    draft: DraftId
    block: int
    was: Label
    now: Label


@dataclass(frozen=True, slots=True)
class ClaimAdded:
    claim: Claim


@dataclass(frozen=True, slots=True)
class ClaimWithdrawn:
    claim: Claim


@dataclass(frozen=True, slots=True)
class StatementReworded:
    claim: ClaimId
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class KindsChanged:
    claim: ClaimId
    was: tuple[Kind, ...]
    now: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class AttributionChanged:
    claim: ClaimId
    was: Attribution | None
    now: Attribution | None


@dataclass(frozen=True, slots=True)
class SpansChanged:
    claim: ClaimId
    was: tuple[Span, ...]
    now: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FootingChanged:
    """The claim lost its words in the newest draft, found some again, or was closed as cut."""

    claim: ClaimId
    was: Footing
    now: Footing


@dataclass(frozen=True, slots=True)
class ClaimMoved:
    """The claim has another place in the list: ranks as in app.domain.rank."""

    claim: ClaimId
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class VerdictGiven:
    claim: ClaimId
    layer: Layer
    was: Ruling
    now: Ruling


@dataclass(frozen=True, slots=True)
class RationaleWritten:
    claim: ClaimId
    layer: Layer
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class WordingProposed:
    claim: ClaimId
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class DismissalAdded:
    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class DismissalWithdrawn:
    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class DismissalChanged:
    dismissal: DismissalId
    was: NotCheckable
    now: NotCheckable


@dataclass(frozen=True, slots=True)
class DismissalPlaced:
    """The words that were dismissed stand in another draft as well."""

    dismissal: DismissalId
    was: tuple[Span, ...]
    now: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class RejectionAdded:
    rejection: Rejection


@dataclass(frozen=True, slots=True)
class RejectionWithdrawn:
    rejection: Rejection


@dataclass(frozen=True, slots=True)
class RejectionPlaced:
    """What was offered and not wanted stands in another draft as well."""

    rejection: RejectionId
    was: tuple[Span, ...]
    now: tuple[Span, ...]


ArticleEvent = ArticleTaken | ArticleTakenOut | TitleChanged
DraftEvent = DraftTaken | DraftTakenBack | LabelCorrected
ClaimEvent = (
    ClaimAdded
    | ClaimWithdrawn
    | StatementReworded
    | KindsChanged
    | AttributionChanged
    | SpansChanged
    | FootingChanged
    | ClaimMoved
    | VerdictGiven
    | RationaleWritten
    | WordingProposed
)
DismissalEvent = DismissalAdded | DismissalWithdrawn | DismissalChanged | DismissalPlaced
RejectionEvent = RejectionAdded | RejectionWithdrawn | RejectionPlaced
Event = ArticleEvent | DraftEvent | ClaimEvent | DismissalEvent | RejectionEvent


def subject(event: Event) -> Subject:
    """What the event happened to."""
    match event:
        case ArticleTaken() | ArticleTakenOut() | TitleChanged():
            return event.article
        case DraftTaken(draft) | DraftTakenBack(draft):
            return draft.id
        case LabelCorrected():
            return event.draft
        case ClaimAdded(claim) | ClaimWithdrawn(claim):
            return claim.id
        case DismissalAdded(dismissal) | DismissalWithdrawn(dismissal):
            return dismissal.id
        case DismissalChanged() | DismissalPlaced():
            return event.dismissal
        case RejectionAdded(rejection) | RejectionWithdrawn(rejection):
            return rejection.id
        case RejectionPlaced():
            return event.rejection
        case _:
            return event.claim


def facet(event: Event) -> str:
    """Which part of its subject an event changes, where its kind alone does not say so: of two events with the same
    subject, kind and facet the later one leaves nothing of the earlier.
    """
    match event:
        case VerdictGiven() | RationaleWritten():
            return event.layer
        case LabelCorrected():
            return str(event.block)
        case _:
            return ""
