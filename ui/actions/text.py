"""Commands of the mark-up: claims on the words of the article, their order, and words that are not checkable."""

from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.telling import quoted
from app.services import claiming, dismissing, ordering, spanning
from ui.actions.past import say_done
from ui.actions.workplace import Workplace

SHORT = 48
"""Code points of a statement that news quotes."""


def new_claim(place: Workplace) -> None:
    place.attempt(_new_claim, place)


def _new_claim(place: Workplace) -> None:
    claim = claiming.add_claim(place.ledger, place.the_article(), place.the_selection())
    place.let_go()
    place.desk.focus(claim)


def add_selection(place: Workplace) -> None:
    place.attempt(_add_selection, place)


def _add_selection(place: Workplace) -> None:
    words = place.the_selection()
    spanning.add_span(place.ledger, place.the_claim(), words[0][0], words[-1][1])
    place.let_go()


def split(place: Workplace) -> None:
    place.attempt(_split, place)


def _split(place: Workplace) -> None:
    place.desk.focus(spanning.split(place.ledger, place.the_claim(), place.window.article.caret()))


def merge_with_next(place: Workplace) -> None:
    place.attempt(_merge, place)


def _merge(place: Workplace) -> None:
    claim = place.the_claim()
    other = place.desk.next(claim)
    if other is None:
        raise Problem("This is the last claim.", do="Go to the one before it to merge the two.")
    taken = place.desk.lines[other].statement
    spanning.merge(place.ledger, claim, other)
    say_done(place, f"Merged with {quoted(taken, SHORT)}", place.the_article())


def reword(place: Workplace) -> None:
    if place.attempt(place.the_claim):
        place.window.claims.edit_current()


def move_up(place: Workplace) -> None:
    place.attempt(_move_up, place)


def _move_up(place: Workplace) -> None:
    claim = place.the_claim()
    at = place.desk.number(claim) - 1
    if at:
        ordering.reorder(place.ledger, claim, place.desk.order[at - 1])


def move_down(place: Workplace) -> None:
    place.attempt(_move_down, place)


def _move_down(place: Workplace) -> None:
    claim, order = place.the_claim(), place.desk.order
    at = place.desk.number(claim)
    if at < len(order):
        ordering.reorder(place.ledger, claim, order[at + 1] if at + 1 < len(order) else None)


def withdraw(place: Workplace) -> None:
    place.attempt(_withdraw, place)


def _withdraw(place: Workplace) -> None:
    claim, article = place.the_claim(), place.the_article()
    statement = place.desk.lines[claim].statement
    claiming.withdraw(place.ledger, claim)
    say_done(place, f"Withdrawn: {quoted(statement, SHORT)}", article)


def take_dismissal_back(place: Workplace) -> None:
    """Have the words at the caret be accounted for no more."""
    place.attempt(_take_dismissal_back, place)


def _take_dismissal_back(place: Workplace) -> None:
    article, caret = place.the_article(), place.window.article.caret()
    for dismissal in place.desk.dismissals:
        if any(span.start <= caret <= span.end for span in dismissal.spans):
            dismissing.take_back(place.ledger, article, dismissal.id)
            say_done(place, f"No longer dismissed: {quoted(dismissal.spans[0].quote, SHORT)}", article)
            return
    raise Problem("The words at the caret are not dismissed.", do="Put the caret into dismissed words first.")


def go_to_claim(place: Workplace, claim: str) -> None:
    place.desk.focus(ClaimId(claim))
