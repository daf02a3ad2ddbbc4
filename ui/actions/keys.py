"""Keys where they are shown and changed: on buttons, in the palette, in the list of keys."""

from dataclasses import replace
from functools import partial

from ui.actions.menus import Actions
from ui.actions.table import COMMANDS
from ui.actions.workplace import Workplace
from ui.card.keys import Keys
from ui.proposals import keys as proposals
from ui.remarks import keys as remarks

CONTEXT = ("new-claim", "add-selection", "remove-words", "dismiss", "take-back", "split", "label")
"""The commands that the article offers under the right button."""


def connect(place: Workplace, actions: Actions) -> None:
    """Show every key where it is wanted, now and after each change."""
    place.pages.wanted_command.connect(actions.trigger)
    place.pages.keys.wanted_key.connect(partial(_change, place, actions))
    place.pages.keys.wanted_own_keys.connect(partial(_as_at_first, place, actions))
    place.window.article.addActions([actions.action(id) for id in CONTEXT])
    actions.changed.connect(partial(_show, place, actions))
    _show(place, actions)


def _show(place: Workplace, actions: Actions) -> None:
    choices = actions.choices()
    place.pages.palette.offer(choices)
    place.pages.keys.offer(choices)
    place.window.header.set_keys(actions.key("palette"), actions.key("report"))
    place.window.card.set_keys(_on_card(actions))
    place.window.proposals.set_keys(_on_proposals(actions))
    place.window.remarks.set_keys(_on_remarks(actions))
    place.window.claims.set_keys(actions.key("new-claim"), actions.key("next-proposal"))


def _on_card(actions: Actions) -> Keys:
    verdicts = {name: actions.key(name) for name in ("verified", "disputed", "refuted", "unreviewed")}
    reasons = tuple(actions.key(command.id) for command in COMMANDS if command.id.startswith("reason-"))
    return Keys(
        **verdicts,
        layer=actions.key("other-layer"),
        proposed=actions.key("wording"),
        before=actions.key("before"),
        offers=actions.key("next-proposal"),
        reasons=reasons,
        next=actions.key("next-claim"),
        previous=actions.key("previous-claim"),
        next_open=actions.key("next-open"),
        new=actions.key("new-claim"),
        dismiss=actions.key("dismiss"),
        add=actions.key("add-selection"),
        cut=actions.key("cut"),
        command=actions.key("palette"),
        all=actions.key("keys"),
        open=actions.key("open"),
        paste=actions.key("paste"),
        library=actions.key("library"),
    )


def _on_proposals(actions: Actions) -> proposals.Keys:
    return proposals.Keys(
        accept=actions.key("accept"),
        paragraph=actions.key("accept-paragraph"),
        reject=actions.key("reject"),
        dismiss=actions.key("dismiss"),
        fewer=actions.key("fewer-proposals"),
        more=actions.key("more-proposals"),
        gap=actions.key("next-gap"),
    )


def _on_remarks(actions: Actions) -> remarks.Keys:
    return remarks.Keys(
        next=actions.key("next-remark"),
        aside=actions.key("reject"),
        undo=actions.key("undo"),
        read_again=actions.key("read-again"),
    )


def _change(place: Workplace, actions: Actions, id: str, key: str) -> None:
    """Give a command another key; whoever had it has none any more."""
    other = actions.using(key) if key else None
    changed = {id: key} | ({other: ""} if other and other != id else {})
    place.keeping.change(lambda settings: replace(settings, keys={**settings.keys, **changed}))
    actions.use_keys(place.keeping.now.keys)
    if other and other != id:
        place.window.banner.say(f"{key} was the key of “{actions.action(other).text()}”, which has none now.")


def _as_at_first(place: Workplace, actions: Actions) -> None:
    place.keeping.change(lambda settings: replace(settings, keys={}))
    actions.use_keys({})
