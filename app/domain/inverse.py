"""The event that takes an event back. Undo records it; the history only ever grows."""

from dataclasses import replace

from app.domain import events as e


def inverse(event: e.Event) -> e.Event:
    match event:
        case e.ArticleTaken(article, title):
            return e.ArticleTakenOut(article, title)
        case e.ArticleTakenOut(article, title):
            return e.ArticleTaken(article, title)
        case e.DraftTaken(draft):
            return e.DraftTakenBack(draft)
        case e.DraftTakenBack(draft):
            return e.DraftTaken(draft)
        case e.ClaimAdded(claim):
            return e.ClaimWithdrawn(claim)
        case e.ClaimWithdrawn(claim):
            return e.ClaimAdded(claim)
        case e.DismissalAdded(dismissal):
            return e.DismissalWithdrawn(dismissal)
        case e.DismissalWithdrawn(dismissal):
            return e.DismissalAdded(dismissal)
        case e.RejectionAdded(rejection):
            return e.RejectionWithdrawn(rejection)
        case e.RejectionWithdrawn(rejection):
            return e.RejectionAdded(rejection)
        case _:
            return _swapped(event)


def _swapped(
    event: e.TitleChanged
    | e.LabelCorrected
    | e.StatementReworded
    | e.KindsChanged
    | e.AttributionChanged
    | e.SpansChanged
    | e.FootingChanged
    | e.ClaimMoved
    | e.VerdictGiven
    | e.RationaleWritten
    | e.WordingProposed
    | e.DismissalChanged
    | e.DismissalPlaced
    | e.RejectionPlaced,
) -> e.Event:
    return replace(event, was=event.now, now=event.was)  # type: ignore[arg-type]  # both ends of one event share a type
