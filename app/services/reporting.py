"""The report on an article as the desk stands at this moment, and what changed since an earlier draft.

`pair` reads from the desk, `since` is slow and pure, for a thread, `report_on` reads the rest.
"""

from datetime import datetime

from app import VERSION
from app.anchoring.arranging import arrange
from app.domain.ids import ArticleId
from app.reports.folding import report
from app.reports.report import Report
from app.reports.since import Since
from app.services import comparing
from app.services.asking import the_article, the_draft
from app.services.changes import changes
from app.services.comparing import Pair
from app.store.queries import Queries

_ALL = 1 << 60


def pair(desk: Queries, article: ArticleId, old: int | None = None) -> Pair | None:
    """The newest draft and the one with this number, the one before it where none is given; None where there is none
    before it. Raises Problem.
    """
    the_article(desk, article)
    if old is None and len(desk.drafts(article)) < 2:
        return None
    return comparing.gather(desk, article, old)


def since(pair: Pair) -> Since:
    """What changed from the first draft to the second. Slow, and of nothing but its argument."""
    rows, before = arrange(comparing.compared(pair)), pair.drafts[0]
    return Since(before.number, before.sha256, changes(rows), len(rows.shaped))


def report_on(desk: Queries, article: ArticleId, *, made: datetime, since: Since | None = None) -> Report:
    """Everything that a report says of the newest draft; `made` is an aware time. Raises Problem."""
    found, (draft, text) = the_article(desk, article), the_draft(desk, article)
    return report(
        found,
        draft,
        text,
        claims=desk.claims(article),
        dismissals=desk.dismissals(article),
        entries=desk.history(article, limit=_ALL),
        names=desk.names(article),
        checkpoint=desk.checkpoint(article),
        made=made,
        version=VERSION,
        numbers={one.id: one.number for one in desk.drafts(article)},
        since=since,
    )
