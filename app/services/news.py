"""What a next draft brought: which claims stand, which must be checked again, and which sentences are new or gone."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from app.anchoring.comparison import Comparison, How
from app.anchoring.outcome import Place, Summary
from app.domain import events as e
from app.domain.article import CHECKABLE, Block
from app.domain.claim import Claim, standing
from app.domain.coverage import cover
from app.domain.evolve import evolve
from app.domain.freshness import state
from app.domain.ids import ClaimId
from app.domain.sentence import sentences
from app.domain.span import Fate
from app.domain.verdict import State
from app.services.redraft import MadeUp, Redraft

_NEW = frozenset({How.ADDED, How.CHANGED})


def summary(made: MadeUp) -> Summary:
    """What taking the draft does. Slow for many claims, and of nothing but its arguments."""
    redraft, draft, events = made.redraft, made.draft, made.events
    after = _after(redraft, events)
    lost = sum(isinstance(event, e.DismissalWithdrawn) for event in events)
    placed = [event.now for event in events if isinstance(event, e.DismissalPlaced)]
    taken = [(span.start, span.end) for spans in (*map(standing, after), *placed) for span in spans]
    fates = [_fate(claim) for claim in after]
    return Summary(
        kept=fates.count(Fate.KEPT),
        moved=fates.count(Fate.MOVED),
        stale=_in_state(after, State.STALE),
        reworded=tuple(claim.id for claim in after if _fate(claim) is Fate.STALE and state(claim) is not State.STALE),
        orphaned=_in_state(after, State.ORPHANED),
        cut=_in_state(after, State.CUT),
        dismissals_lost=lost,
        added=added(redraft.comparison, redraft.intake.text, draft.blocks, taken),
        removed=removed(redraft.comparison, redraft.was, redraft.before.blocks),
    )


def _after(redraft: Redraft, events: Iterable[e.Event]) -> list[Claim]:
    """The claims as they will be."""
    claims = {outcome.claim.id: outcome.claim for outcome in redraft.outcomes}
    for event in events:
        if isinstance(event, e.SpansChanged | e.FootingChanged | e.StatementReworded):
            now = evolve(claims[event.claim], event)
            if isinstance(now, Claim):
                claims[event.claim] = now
    return list(claims.values())


def _fate(claim: Claim) -> Fate | None:
    """Kept or moved, where all its words stand and its verdict does too; None where it has none."""
    fates = {span.fate for span in standing(claim)}
    if fates - {Fate.KEPT, Fate.MOVED} or (fates and state(claim) is State.STALE):
        return Fate.STALE
    return Fate.MOVED if Fate.MOVED in fates else Fate.KEPT if fates else None


def _in_state(claims: Iterable[Claim], wanted: State) -> tuple[ClaimId, ...]:
    return tuple(claim.id for claim in claims if state(claim) is wanted)


def added(comparison: Comparison, text: str, blocks: Sequence[Block], taken: Iterable[Place]) -> tuple[Place, ...]:
    """The words of the new text, a stretch a sentence, that are new there and that nobody has accounted for."""
    new = _Row(stretch.now for stretch in comparison.stretches if stretch.how in _NEW)
    gaps = cover(text, blocks, taken).gaps
    return tuple((gap.start, gap.end) for gap in gaps if new.touches(gap.start, gap.end))


def removed(comparison: Comparison, text: str, blocks: Sequence[Block]) -> tuple[Place, ...]:
    """The sentences of the old text of which the greater part stands nowhere any more."""
    gone = _Row(stretch.was for stretch in comparison.stretches if stretch.how is How.REMOVED)
    return tuple(
        (start, end)
        for block in blocks
        if block.label in CHECKABLE and gone.touches(block.start, block.end)
        for start, end in sentences(text, block.start, block.end)
        if 2 * gone.within(start, end) > end - start
    )


class _Row:
    """Stretches of a text, found by bisection."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = sorted(place for place in places if place[0] < place[1])
        self._starts = [start for start, _ in self._places]
        self._ends = [end for _, end in self._places]

    def touches(self, start: int, end: int) -> bool:
        return bisect_left(self._starts, end) > bisect_right(self._ends, start)

    def within(self, start: int, end: int) -> int:
        """How many code points between two places they hold."""
        low, high = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return sum(min(last, end) - max(first, start) for first, last in self._places[low:high])
