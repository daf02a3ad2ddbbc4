"""Dismissing words as not checkable, with the reason."""

from collections.abc import Sequence

from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.events import DismissalAdded, DismissalChanged, DismissalWithdrawn
from app.domain.ids import ArticleId, DismissalId
from app.domain.span import Span
from app.services.asking import the_dismissal
from app.services.claiming import Place, spans_at
from app.store.ledger import Ledger


def dismiss(ledger: Ledger, article: ArticleId, places: Sequence[Place], reason: NotCheckable) -> DismissalId:
    """Dismiss these stretches of the newest draft (code points). Raises Problem where nothing is marked.

    Words that are dismissed already only get the reason that is given now.
    """
    spans = spans_at(ledger, article, places)
    known = next((one for one in ledger.dismissals(article) if _places(one.spans) == _places(spans)), None)
    if known:
        change_reason(ledger, article, known.id, reason)
        return known.id
    dismissal = Dismissal(DismissalId(ledger.new_id()), article, spans, reason)
    ledger.record(article, DismissalAdded(dismissal))
    return dismissal.id


def _places(spans: Sequence[Span]) -> list[tuple[str, int, int]]:
    return [(span.draft, span.start, span.end) for span in spans]


def take_back(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    ledger.record(article, DismissalWithdrawn(the_dismissal(ledger, article, dismissal)))


def change_reason(ledger: Ledger, article: ArticleId, dismissal: DismissalId, reason: NotCheckable) -> None:
    found = the_dismissal(ledger, article, dismissal)
    if found.reason is not reason:
        ledger.record(article, DismissalChanged(dismissal, found.reason, reason))
