"""The articles that were touched last, in a menu that is read when it is opened."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.ids import ArticleId
from ui.actions import files
from ui.actions.workplace import Workplace

MOST = 9
LONGEST = 60
"""Code points of foreign words that a menu shows."""


def add_recent(menu: QMenu, place: Workplace) -> None:
    """Add a menu of recent articles to a menu."""
    recent = menu.addMenu("Recent articles")
    recent.aboutToShow.connect(partial(_fill, recent, place))


def _fill(recent: QMenu, place: Workplace) -> None:
    recent.clear()
    for line in place.ledger.articles()[:MOST]:
        action = recent.addAction(shortened(line.title))
        action.setMenuRole(QAction.MenuRole.NoRole)  # whatever the article is called
        action.triggered.connect(partial(_open, place, line.id))


def shortened(words: str) -> str:
    """Foreign words as a menu shows them: on one line, not too long, and no letter of them a key."""
    line = " ".join(words.split())
    return (line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…").replace("&", "&&")


def _open(place: Workplace, article: ArticleId, *_checked: bool) -> None:
    files.open_article(place, article)
