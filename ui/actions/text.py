"""Commands of the mark-up: claims on the words of the article, their order, and words that are not checkable."""

from app.domain.claim import standing
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.span import Span
from app.domain.telling import quoted
from app.domain.verdict import State
from app.services import claiming, cutting, dismissing, ordering, spanning
from ui.actions.past import say_done
from ui.actions.workplace import Workplace
from ui.column import Face

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


def remove_words(place: Workplace) -> None:
    """Have the claim stand no longer on the words that the selection or the caret touches."""
    place.attempt(_remove_words, place)


def _remove_words(place: Workplace) -> None:
    claim = place.the_claim()
    spans = standing(place.desk.claim(claim))
    at = next((index for index, span in enumerate(spans) if _is_touched(place, span)), None)
    if at is None:
        raise Problem("The claim does not stand on these words.", do="Put the caret into some that it stands on.")
    spanning.remove_span(place.ledger, claim, at)
    say_done(place, f"Taken off the claim: {quoted(spans[at].quote, SHORT)}", place.the_article())


def _is_touched(place: Workplace, span: Span) -> bool:
    """Whether the selection has some of these words, or the caret stands at them where nothing is selected."""
    selection, caret = place.window.article.selection(), place.window.article.caret()
    if selection is None:
        return span.start <= caret <= span.end
    return span.start < selection[1] and selection[0] < span.end


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


def close_as_cut(place: Workplace) -> None:
    """Close the claim in hand, whose words are not in the draft any more; again, to look for a place after all."""
    place.attempt(_close_as_cut, place)


def _close_as_cut(place: Workplace) -> None:
    claim, article = place.the_claim(), place.the_article()
    if place.desk.lines[claim].state == State.CUT:
        cutting.reopen(place.ledger, claim)
        return
    cutting.close_as_cut(place.ledger, claim)
    say_done(place, f"Closed as cut: {quoted(place.desk.lines[claim].statement, SHORT)}", article)


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
    place.window.column.show_face(Face.CLAIMS)
    place.desk.focus(ClaimId(claim))
