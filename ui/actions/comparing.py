"""Two drafts of the article on the desk, beside each other: compared in a thread, shown on the sheet."""

from collections.abc import Callable

from app.anchoring.arranging import arrange
from app.anchoring.rows import Rows
from app.domain.ids import ArticleId
from app.services import comparing
from app.services.comparing import Pair
from ui.actions.watch import Watch
from ui.actions.workplace import Workplace


def show(place: Workplace) -> None:
    """Show the newest draft beside the one before it."""
    place.attempt(_show, place, None, None)


def compare(place: Workplace, old: int, new: int) -> None:
    """Show the drafts with these numbers."""
    place.attempt(_show, place, old, new)


def _show(place: Workplace, old: int | None, new: int | None) -> None:
    article: ArticleId = place.the_article()
    pair = comparing.gather(place.ledger, article, old, new)
    place.pages.show_compare()
    place.pages.compare.show_reading()
    watch = Watch(place.pages.compare)
    watch.cancel = place.bridge.spawn(_comparing(place, article, pair, watch))
    place.pages.sheet.closed.connect(watch.end)


async def _comparing(place: Workplace, article: ArticleId, pair: Pair, watch: Watch) -> None:
    pane = place.pages.compare
    watch.made.connect(pane.show_progress)
    rows = await place.bridge.in_thread(_rows, pair, watch.made.emit)
    pane.show_compared(rows, place.ledger.drafts(article))


def _rows(pair: Pair, tell: Callable[[int], None]) -> Rows:
    return arrange(comparing.compared(pair, tell))
