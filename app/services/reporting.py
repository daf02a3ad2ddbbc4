"""The report on an article as the desk stands at this moment."""

from datetime import datetime

from app import VERSION
from app.domain.ids import ArticleId
from app.reports.folding import report
from app.reports.report import Report
from app.services.asking import the_article, the_draft
from app.store.queries import Queries

_ALL = 1 << 60


def report_on(desk: Queries, article: ArticleId, *, made: datetime) -> Report:
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
    )
