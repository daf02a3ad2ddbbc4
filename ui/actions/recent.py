"""The articles that were touched last, in a menu that is read when it is opened."""

from functools import partial

from PySide6.QtWidgets import QMenu

from app.domain.ids import ArticleId
from ui.actions import files
from ui.actions.workplace import Workplace

MOST = 9
LONGEST = 60
"""Code points of a title that a menu shows."""


def add_recent(menu: QMenu, place: Workplace) -> None:
    """Add a menu of recent articles to a menu."""
    recent = menu.addMenu("Recent articles")
    recent.aboutToShow.connect(partial(_fill, recent, place))


def _fill(recent: QMenu, place: Workplace) -> None:
    recent.clear()
    for line in place.ledger.articles()[:MOST]:
        title = " ".join(line.title.split())
        words = title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"
        action = recent.addAction(words.replace("&", "&&"))
        action.triggered.connect(partial(_open, place, line.id))


def _open(place: Workplace, article: ArticleId, *_checked: bool) -> None:
    files.open_article(place, article)
