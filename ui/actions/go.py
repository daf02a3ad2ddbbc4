"""Commands that go somewhere: gaps, words, panes, the article before."""

from app.domain.problem import Problem
from ui.actions.workplace import Workplace
from ui.furniture import focus_article, focus_next_pane


def next_gap(place: Workplace) -> None:
    """Go to the next words after the caret that nobody has accounted for, from the top again after the last."""
    place.attempt(_next_gap, place)


def _next_gap(place: Workplace) -> None:
    place.the_article()
    gaps = place.desk.coverage.gaps
    if not gaps:
        place.window.banner.say("Every word that can be checked is accounted for.")
        return
    caret = place.window.article.caret()
    gap = next((gap for gap in gaps if gap.start > caret), gaps[0])
    place.window.article.select(gap.start, gap.end)


def find(place: Workplace) -> None:
    """Ask for words to find in the article."""
    if place.attempt(place.the_article):
        place.window.finding.begin()


def find_next(place: Workplace, words: str, forward: bool) -> None:
    """Select the next place of the words, or the one before; nothing where there are no words."""
    place.window.finding.tell(*place.window.article.find(words, forward))


def end_find(place: Workplace) -> None:
    place.window.article.end_find()
    focus_article(place.window)


def next_pane(place: Workplace) -> None:
    focus_next_pane(place.window)


def to_claim(place: Workplace) -> None:
    """Show the words of the claim in hand."""
    claim = place.attempt(place.the_claim)
    if claim:
        place.window.article.reveal(claim)


def article_before(place: Workplace) -> None:
    """Open the article that was touched last before this one."""
    place.attempt(_article_before, place)


def _article_before(place: Workplace) -> None:
    here = place.desk.article.id if place.desk.article else None
    other = next((line for line in place.ledger.articles() if line.id != here), None)
    if other is None:
        raise Problem("There is no other article.", do="Take one in: paste it, drop it here, or open a file.")
    place.pages.wanted_article.emit(other.id)
