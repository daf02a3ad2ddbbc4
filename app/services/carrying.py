"""The events of a next draft: the draft itself, and what becomes of all that stood on the one before, as one step."""

from collections.abc import Iterator
from dataclasses import replace

from app.anchoring.anchors import Anchor
from app.anchoring.outcome import Decision, Decisions, Outcome
from app.domain.article import Draft, stretch_of
from app.domain.claim import Claim, Footing, words_of
from app.domain.events import (
    DismissalPlaced,
    DismissalWithdrawn,
    DraftTaken,
    Event,
    FootingChanged,
    LabelCorrected,
    RejectionPlaced,
    SpansChanged,
    StatementReworded,
)
from app.domain.span import Fate, Span, span_of
from app.domain.typography import fold
from app.services.redraft import Redraft

_STANDS = frozenset({Fate.KEPT, Fate.MOVED})


def events_of(redraft: Redraft, draft: Draft, decisions: Decisions) -> Iterator[Event]:
    """What is recorded when the draft is taken. Where nothing was decided, doubtful words are taken for gone."""
    text = redraft.intake.text
    yield DraftTaken(draft)
    for block, label in redraft.labels.items():
        yield LabelCorrected(draft.id, block, draft.blocks[block].label, label)
    for outcome in redraft.outcomes:
        yield from _of_claim(outcome, draft, text, decisions)
    for dismissal, anchors in redraft.dismissals:
        spans = _carried(anchors, draft, text)
        yield DismissalPlaced(dismissal.id, dismissal.spans, spans) if spans else DismissalWithdrawn(dismissal)
    for rejection, anchors in redraft.rejections:
        spans = _carried(anchors, draft, text)
        if spans:
            yield RejectionPlaced(rejection.id, rejection.spans, spans)


def _of_claim(outcome: Outcome, draft: Draft, text: str, decisions: Decisions) -> Iterator[Event]:
    claim = outcome.claim
    decided = [decisions.get((claim.id, index)) for index in range(len(outcome.anchors))]
    spans = _apart(
        span
        for anchor, decision in zip(outcome.anchors, decided, strict=True)
        if (span := _placed(anchor, decision, draft, text))
    )
    if any(one.cut for one in decided if one):
        footing = Footing.CUT
    elif spans:
        footing = Footing.STANDING
    else:
        footing = Footing.ORPHANED if claim.footing is Footing.STANDING else claim.footing
    if footing is Footing.STANDING:
        yield SpansChanged(claim.id, claim.spans, spans)
        yield from _reworded(claim, spans)
    if footing is not claim.footing:
        yield FootingChanged(claim.id, claim.footing, footing)


def _placed(anchor: Anchor, decision: Decision | None, draft: Draft, text: str) -> Span | None:
    """The span where the alignment is certain, or where a person said so."""
    if decision and decision.place:
        candidate = next((one for one in anchor.candidates if one.place == decision.place), None)
        fate = Fate.MOVED if candidate and candidate.same else Fate.STALE
        return replace(_span(decision.place, draft, text), fate=fate, chosen=True)
    return replace(_span(anchor.place, draft, text), fate=anchor.fate) if anchor.place else None


def _span(place: tuple[int, int], draft: Draft, text: str) -> Span:
    return span_of(draft.id, text, *place, stretch_of(draft.blocks, *place))


def _apart(spans: Iterator[Span]) -> tuple[Span, ...]:
    """Each stretch once, in the order of the text."""
    places = {(span.start, span.end): span for span in spans}
    return tuple(places[place] for place in sorted(places))


def _reworded(claim: Claim, spans: tuple[Span, ...]) -> Iterator[Event]:
    """A statement that was nothing but the marked words follows them; one that somebody worded stays."""
    now = words_of(spans)
    if claim.statement == words_of(claim.spans) and fold(now) != fold(claim.statement):
        yield StatementReworded(claim.id, claim.statement, now)


def _carried(anchors: tuple[Anchor, ...], draft: Draft, text: str) -> tuple[Span, ...]:
    """The spans where each of them stands in the same words; else none."""
    if any(anchor.fate not in _STANDS or anchor.changes for anchor in anchors):
        return ()
    return _apart(
        replace(_span(anchor.place, draft, text), fate=anchor.fate) for anchor in anchors if anchor.place is not None
    )
