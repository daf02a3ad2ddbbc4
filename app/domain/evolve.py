"""What an event means: the one place that says how the desk looks after it, live and on replay.

Every change checks its `was` against the present; what does not follow raises NotNext and nothing is recorded.
"""

from dataclasses import replace
from typing import assert_never

from app.domain import events as e
from app.domain.article import Article, Block, Draft, Label
from app.domain.claim import Claim, ruling
from app.domain.dismissal import Dismissal
from app.domain.rejection import Rejection
from app.domain.verdict import Layer, Ruling

Thing = Article | Draft | Claim | Dismissal | Rejection


class NotNext(ValueError):
    """The event does not follow from the present state."""


def evolve(thing: Thing | None, event: e.Event) -> Thing | None:
    """The thing after the event; None where it is gone or not yet there. Raises NotNext."""
    match event:
        case e.ArticleTaken() | e.ArticleTakenOut() | e.TitleChanged():
            return _article(thing, event)
        case e.DraftTaken() | e.DraftTakenBack() | e.LabelCorrected():
            return _draft(thing, event)
        case e.DismissalAdded() | e.DismissalWithdrawn() | e.DismissalChanged() | e.DismissalPlaced():
            return _dismissal(thing, event)
        case e.RejectionAdded() | e.RejectionWithdrawn() | e.RejectionPlaced():
            return _rejection(thing, event)
        case _:
            return _claim(thing, event)


def _article(thing: Thing | None, event: e.ArticleEvent) -> Article:
    match thing, event:
        case None, e.ArticleTaken(article, title):
            return Article(article, title)
        case Article(taken_out=True, title=was), e.ArticleTaken(_, title) if was == title:
            return replace(thing, taken_out=False)
        case Article(taken_out=False, title=was), e.ArticleTakenOut(_, title) if was == title:
            return replace(thing, taken_out=True)
        case Article(title=was), e.TitleChanged() if was == event.was:
            return replace(thing, title=event.now)
    raise NotNext(f"{type(event).__name__} of {e.subject(event)}")


def _draft(thing: Thing | None, event: e.DraftEvent) -> Draft | None:
    match thing, event:
        case None, e.DraftTaken(draft):
            return draft
        case Draft(), e.DraftTakenBack(draft) if thing == draft:
            return None
        case Draft(blocks=blocks), e.LabelCorrected() if _label(blocks, event.block) is event.was:
            return replace(thing, blocks=_relabelled(blocks, event.block, event.now))
    raise NotNext(f"{type(event).__name__} of {e.subject(event)}")


def _label(blocks: tuple[Block, ...], index: int) -> Label | None:
    return blocks[index].label if 0 <= index < len(blocks) else None


def _relabelled(blocks: tuple[Block, ...], index: int, label: Label) -> tuple[Block, ...]:
    return (*blocks[:index], replace(blocks[index], label=label), *blocks[index + 1 :])


def _dismissal(thing: Thing | None, event: e.DismissalEvent) -> Dismissal | None:
    match thing, event:
        case None, e.DismissalAdded(dismissal):
            return dismissal
        case Dismissal(), e.DismissalWithdrawn(dismissal) if thing == dismissal:
            return None
        case Dismissal(reason=was), e.DismissalChanged() if was is event.was:
            return replace(thing, reason=event.now)
        case Dismissal(spans=spans), e.DismissalPlaced() if spans == event.was:
            return replace(thing, spans=event.now)
    raise NotNext(f"{type(event).__name__} of {e.subject(event)}")


def _rejection(thing: Thing | None, event: e.RejectionEvent) -> Rejection | None:
    match thing, event:
        case None, e.RejectionAdded(rejection):
            return rejection
        case Rejection(), e.RejectionWithdrawn(rejection) if thing == rejection:
            return None
        case Rejection(spans=spans), e.RejectionPlaced() if spans == event.was:
            return replace(thing, spans=event.now)
    raise NotNext(f"{type(event).__name__} of {e.subject(event)}")


def _claim(thing: Thing | None, event: e.ClaimEvent) -> Claim | None:
    match thing, event:
        case None, e.ClaimAdded(claim):
            return claim
        case Claim(), e.ClaimWithdrawn(claim) if thing == claim:
            return None
        case Claim(), e.ClaimAdded() | e.ClaimWithdrawn():
            pass
        case Claim(), _ if _present(thing, event) == _was(event):
            return _changed(thing, event)
    raise NotNext(f"{type(event).__name__} of {e.subject(event)}")


def settle(thing: Thing | None, event: e.Event) -> Thing | None:
    """The thing after the event, whatever it was before: for a replay that leaves out what was overwritten later."""
    match event:
        case e.ArticleTaken(article, title):
            return Article(article, title)
        case e.ArticleTakenOut(article, title):
            return Article(article, title, taken_out=True)
        case e.DraftTaken(draft):
            return draft
        case e.ClaimAdded(claim):
            return claim
        case e.DismissalAdded(dismissal):
            return dismissal
        case e.RejectionAdded(rejection):
            return rejection
        case e.DraftTakenBack() | e.ClaimWithdrawn() | e.DismissalWithdrawn() | e.RejectionWithdrawn():
            return None
    return _settled(thing, event)


def _settled(thing: Thing | None, event: e.Event) -> Thing | None:
    """The thing with a part of it changed; a change of what is not there left no trace."""
    if isinstance(thing, Claim) and isinstance(event, e.ClaimEvent):
        return _changed(thing, event)
    match thing, event:
        case Article(), e.TitleChanged():
            return replace(thing, title=event.now)
        case Draft(blocks=blocks), e.LabelCorrected():
            return replace(thing, blocks=_relabelled(blocks, event.block, event.now))
        case Dismissal(), e.DismissalChanged():
            return replace(thing, reason=event.now)
        case Dismissal(), e.DismissalPlaced():
            return replace(thing, spans=event.now)
        case Rejection(), e.RejectionPlaced():
            return replace(thing, spans=event.now)
    return None


def _changed(claim: Claim, event: e.ClaimEvent) -> Claim:
    match event:
        case e.StatementReworded():
            return replace(claim, statement=event.now)
        case e.KindsChanged():
            return replace(claim, kinds=event.now)
        case e.AttributionChanged():
            return replace(claim, attribution=event.now)
        case e.SpansChanged():
            return replace(claim, spans=event.now)
        case e.FootingChanged():
            return replace(claim, footing=event.now)
        case e.ClaimMoved():
            return replace(claim, rank=event.now)
        case e.WordingProposed():
            return replace(claim, proposed=event.now)
        case e.VerdictGiven():
            return _ruled(claim, event.layer, event.now)
        case e.RationaleWritten():
            return _ruled(claim, event.layer, replace(ruling(claim, event.layer), rationale=event.now))
        case e.ClaimAdded() | e.ClaimWithdrawn():
            return claim
        case _:
            assert_never(event)


def _was(event: e.ClaimEvent) -> object:
    return None if isinstance(event, e.ClaimAdded | e.ClaimWithdrawn) else event.was


def _present(claim: Claim, event: e.ClaimEvent) -> object:
    match event:
        case e.StatementReworded():
            return claim.statement
        case e.KindsChanged():
            return claim.kinds
        case e.AttributionChanged():
            return claim.attribution
        case e.SpansChanged():
            return claim.spans
        case e.FootingChanged():
            return claim.footing
        case e.ClaimMoved():
            return claim.rank
        case e.WordingProposed():
            return claim.proposed
        case e.VerdictGiven():
            return ruling(claim, event.layer)
        case e.RationaleWritten():
            return ruling(claim, event.layer).rationale
        case e.ClaimAdded() | e.ClaimWithdrawn():
            return claim
        case _:
            assert_never(event)


def _ruled(claim: Claim, layer: Layer, now: Ruling) -> Claim:
    return replace(claim, so=now) if layer is Layer.CONTENT else replace(claim, said=now)
