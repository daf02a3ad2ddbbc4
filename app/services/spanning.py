"""Which words a claim stands on: more of them, fewer, a boundary moved, one claim cut in two or two made one."""

import re
from collections.abc import Iterable, Iterator

from app.domain.article import Draft, stretch_of
from app.domain.claim import Claim, Footing, Kind, standing, words_of
from app.domain.events import (
    AttributionChanged,
    ClaimAdded,
    ClaimMoved,
    ClaimWithdrawn,
    Event,
    FootingChanged,
    KindsChanged,
    SpansChanged,
    StatementReworded,
    WordingProposed,
)
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.span import Span, span_of, trimmed
from app.services.asking import the_claim, the_draft
from app.services.claiming import seen_kinds, spans_at
from app.services.ordering import rank_after
from app.store.ledger import Ledger

_WORD = re.compile(r"\S+")
_AT_LEAST_ONE = "A claim keeps at least one word."


def add_span(ledger: Ledger, claim: ClaimId, start: int, end: int) -> None:
    """Let the claim stand on this stretch as well (code points of the newest draft); one that lost its words has a
    place again by it. Raises Problem.
    """
    found = the_claim(ledger, claim)
    (span,) = spans_at(ledger, found.article, [(start, end)])
    _respan(ledger, found, (*standing(found), _fresh(span, found)))


def remove_span(ledger: Ledger, claim: ClaimId, index: int) -> None:
    """Take one of the claim's spans off it (0-based). Raises Problem where it is the last."""
    found = _standing_claim(ledger, claim)
    if len(found.spans) < 2:
        raise Problem(_AT_LEAST_ONE, do="Withdraw the claim instead.")
    _respan(ledger, found, (*found.spans[:index], *found.spans[index + 1 :]))


def move_boundary(ledger: Ledger, claim: ClaimId, index: int, end: str, words: int) -> None:
    """Move the "start" or "end" of one span by so many words: to the right, or to the left where negative.

    At the edge of the text it stays. Raises Problem where the span would have no word left, or become another one of
    the claim.
    """
    found = _standing_claim(ledger, claim)
    draft, text = the_draft(ledger, found.article)
    span = found.spans[index]
    start, stop = span.start, span.end
    if end == "start":
        start = _stepped([match.start() for match in _WORD.finditer(text)], start, words)
    else:
        stop = _stepped([match.end() for match in _WORD.finditer(text)], stop, words)
    if start >= stop:
        raise Problem(_AT_LEAST_ONE)
    if (start, stop) != (span.start, span.end):
        moved = _fresh(span_of(draft.id, text, start, stop, stretch_of(draft.blocks, start, stop)), found)
        _respan(ledger, found, (*found.spans[:index], moved, *found.spans[index + 1 :]))


def _stepped(edges: list[int], at: int, words: int) -> int:
    """The word edge that lies so many steps from `at`; a step from inside a word goes to its own edge first."""
    for _ in range(abs(words)):
        further = [edge for edge in edges if (edge > at if words > 0 else edge < at)]
        if not further:
            break
        at = further[0] if words > 0 else further[-1]
    return at


def _fresh(span: Span, claim: Claim) -> Span:
    """The span, which the claim does not have yet. Raises Problem."""
    if any((span.start, span.end) == (other.start, other.end) for other in standing(claim)):
        raise Problem("These words belong to the claim already.")
    return span


def _in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Each stretch once, in the order of the text."""
    places = {(span.start, span.end): span for span in spans}
    return tuple(places[place] for place in sorted(places))


def _respan(ledger: Ledger, claim: Claim, spans: tuple[Span, ...]) -> None:
    ledger.record(claim.article, *respanned(claim, _in_order(spans)))


def respanned(claim: Claim, spans: tuple[Span, ...]) -> tuple[Event, ...]:
    """What happens to a claim that stands on these words of the newest draft from now on."""
    again = (
        (FootingChanged(claim.id, claim.footing, Footing.STANDING),) if claim.footing is not Footing.STANDING else ()
    )
    return (SpansChanged(claim.id, claim.spans, spans), *again, *_worded_as(claim, spans))


def _standing_claim(ledger: Ledger, claim: ClaimId) -> Claim:
    """Raises Problem where it has no words in the newest draft."""
    found = the_claim(ledger, claim)
    if found.footing is not Footing.STANDING:
        raise Problem(
            "The words of this claim are not in this draft.", do="Select the words it stands on now and add them first."
        )
    return found


def _worded_as(claim: Claim, spans: tuple[Span, ...]) -> tuple[Event, ...]:
    """A statement that was nothing but the marked words follows them; one that somebody worded stays."""
    now = words_of(spans)
    if claim.statement != words_of(claim.spans) or claim.statement == now:
        return ()
    return (StatementReworded(claim.id, claim.statement, now),)


def split(ledger: Ledger, claim: ClaimId, at: int) -> ClaimId:
    """Cut the claim in two at a code point inside it: it keeps what stands before, a new one after it in the list
    gets what stands behind. What was decided stays with the old one, as decided on other words. Raises Problem.
    """
    found = _standing_claim(ledger, claim)
    draft, text = the_draft(ledger, found.article)
    kept = _between(found.spans, 0, at, draft, text)
    cut = _between(found.spans, at, len(text), draft, text)
    if not kept or not cut:
        raise Problem("The claim cannot be split there.", do="Put the caret between two of its words.")
    new = _cut_off(found, cut, ClaimId(ledger.new_id()), rank_after(ledger, found.article, claim))
    ledger.record(found.article, *respanned(found, kept), ClaimAdded(new))
    return new.id


def _between(spans: Iterable[Span], start: int, end: int, draft: Draft, text: str) -> tuple[Span, ...]:
    """What of the spans lies between two code points, but for white space around it."""
    parts = ((max(span.start, start), min(span.end, end)) for span in spans)
    words = (trimmed(text, *part) for part in parts if part[0] < part[1])
    return _in_order(
        span_of(draft.id, text, first, last, stretch_of(draft.blocks, first, last))
        for first, last in words
        if first < last
    )


def _cut_off(old: Claim, cut: tuple[Span, ...], id: ClaimId, rank: str) -> Claim:
    """The claim that stands on what was cut off the old one, attributed as that is."""
    return Claim(id, old.article, rank, words_of(cut), cut, _kinds_after_cut(old, cut), old.attribution)


def _kinds_after_cut(claim: Claim, cut: tuple[Span, ...]) -> tuple[Kind, ...]:
    said = {Kind.QUOTATION, Kind.REPORTED} & set(claim.kinds)
    kinds = said | set(seen_kinds(" ".join(span.quote for span in cut)))
    return tuple(kind for kind in Kind if kind in kinds)


def merge(ledger: Ledger, claim: ClaimId, other: ClaimId) -> None:
    """Make the other claim part of this one: its words, kinds and statement come over, its attribution and proposed
    wording where this one has none, and it is withdrawn. What was decided on this one stays, as decided on other
    words. Raises Problem.
    """
    one, two = the_claim(ledger, claim), the_claim(ledger, other)
    if claim == other or one.article != two.article:
        raise Problem("A claim can be merged only with another one of its article.")
    ledger.record(one.article, ClaimWithdrawn(two), *_brought_over(one, two))


def _brought_over(one: Claim, two: Claim) -> Iterator[Event]:
    """What changes on one claim when it takes the other in."""
    spans = _in_order((*standing(one), *standing(two))) or one.spans
    if spans != one.spans:
        yield SpansChanged(one.id, one.spans, spans)
    if one.footing is not Footing.STANDING and standing(two):
        yield FootingChanged(one.id, one.footing, Footing.STANDING)
    statement = _joined(one, two, spans)
    if statement != one.statement:
        yield StatementReworded(one.id, one.statement, statement)
    kinds = tuple(kind for kind in Kind if kind in {*one.kinds, *two.kinds})
    if kinds != one.kinds:
        yield KindsChanged(one.id, one.kinds, kinds)
    if two.attribution and not one.attribution:
        yield AttributionChanged(one.id, None, two.attribution)
    if two.proposed and not one.proposed:
        yield WordingProposed(one.id, "", two.proposed)
    if two.rank < one.rank:
        yield ClaimMoved(one.id, one.rank, two.rank)


def _joined(one: Claim, two: Claim, spans: tuple[Span, ...]) -> str:
    """Both statements, unless both are nothing but their words: then the words of both."""
    if one.statement == words_of(one.spans) and two.statement == words_of(two.spans):
        return words_of(spans)
    return one.statement if two.statement in one.statement else f"{one.statement} {two.statement}"
