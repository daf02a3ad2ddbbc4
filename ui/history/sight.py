"""What stands beside a step: the sign of the verdict it gave, or a small picture of what kind of deed it was."""

from app.domain import events as e
from app.domain.entry import Entry, Way
from app.domain.verdict import State
from resources.themes import Theme, state_look

_PICTURES: dict[type[e.Event], str] = {
    e.ArticleTaken: "import",
    e.ArticleTakenOut: "withdraw",
    e.TitleChanged: "pencil",
    e.DraftTaken: "document",
    e.DraftTakenBack: "withdraw",
    e.LabelCorrected: "document",
    e.ClaimAdded: "plus",
    e.ClaimWithdrawn: "withdraw",
    e.StatementReworded: "pencil",
    e.KindsChanged: "claims",
    e.AttributionChanged: "person",
    e.SpansChanged: "split",
    e.FootingChanged: "orphaned",
    e.ClaimMoved: "claims",
    e.RationaleWritten: "report",
    e.WordingProposed: "pencil",
    e.DismissalAdded: "dismiss",
    e.DismissalWithdrawn: "plus",
    e.DismissalChanged: "dismiss",
    e.DismissalPlaced: "dismiss",
    e.RejectionAdded: "withdraw",
    e.RejectionWithdrawn: "plus",
    e.RejectionPlaced: "document",
}


def picture(entry: Entry, theme: Theme) -> tuple[str, str]:
    """The icon's name and its ink."""
    if entry.way is not Way.DO:
        return str(entry.way), theme.muted
    if isinstance(entry.event, e.VerdictGiven):
        look = state_look(theme, State(entry.event.now.verdict))
        return look.icon, look.ink
    return (_PICTURES[type(entry.event)] if entry.event else "lock"), theme.muted
