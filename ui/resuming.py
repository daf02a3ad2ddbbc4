"""Where one was: the article that opens first, the claim in hand, the line at the top; kept when one leaves."""

from dataclasses import replace
from pathlib import Path

from app.domain.ids import ArticleId, ClaimId
from app.store.queries import Queries
from ui.desk import Desk
from ui.keeping import Keeping
from ui.settings import Place
from ui.window import Window


def first_article(keeping: Keeping, queries: Queries, file: Path) -> ArticleId | None:
    """The article that was open last in this desk file, else the one touched last; None where there is none."""
    known = ArticleId(keeping.now.last.get(str(file), ""))
    found = queries.article(known) if known else None
    if found is not None and not found.taken_out:
        return known
    newest = next(iter(queries.articles()), None)
    return newest.id if newest else None


def leave(keeping: Keeping, desk: Desk, window: Window, file: Path) -> None:
    """Remember where one is in the article on the desk, and that it is the one."""
    if desk.article is None:
        return
    article, place = desk.article.id, Place(desk.current or "", window.article.place())
    keeping.change(lambda settings: settings.with_place(article, place).with_last(file, article))


def resume(keeping: Keeping, desk: Desk, window: Window) -> None:
    """Go where one was in the article on the desk; to its first claim where one never was in it."""
    window.article.show_gaps(keeping.now.gaps)
    if desk.article is None:
        return
    place = keeping.now.places.get(desk.article.id)
    if place is None:
        return
    desk.focus(ClaimId(place.claim) if place.claim in desk.lines else None)
    window.article.go_to(place.top)


def remember_window(keeping: Keeping, window: Window) -> None:
    """Keep where the window stands, and how it is divided."""
    geometry, splits = window.geometry_words(), window.splits()
    right, card = window.proportions()
    column = {"right": right, "card": card}
    keeping.change(lambda settings: replace(settings, geometry=geometry, splits=splits, column=column))
