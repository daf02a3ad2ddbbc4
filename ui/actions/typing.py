"""What is being typed is kept in the desk file until it is recorded, and offered again after a crash."""

from functools import partial

from ui.actions.workplace import Workplace


def connect(place: Workplace) -> None:
    """Follow what the panes say of their fields: they are never more than half a second ahead of what they tell."""
    for pane in (place.window.card, place.window.claims):
        pane.typing.connect(partial(_keep, place))
        pane.settled.connect(partial(_forget, place))
    place.window.card.wanted_discard.connect(partial(_forget, place))
    place.desk.article_changed.connect(partial(offer, place))


def offer(place: Workplace) -> None:
    """Show what was typed in this article and never recorded."""
    if place.desk.article is not None:
        for unsaved in place.ledger.unsaved(place.desk.article.id):
            if not unsaved.is_answers:
                place.window.card.show_unsaved(unsaved)


def _keep(place: Workplace, where: str, words: str) -> None:
    if place.desk.article is not None:
        place.attempt(place.ledger.keep, where, place.desk.article.id, words)


def _forget(place: Workplace, where: str) -> None:
    place.attempt(place.ledger.forget, where)
