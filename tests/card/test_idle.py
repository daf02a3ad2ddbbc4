"""The card of no claim says what to do next, and the keys that help just there."""

from app.services import claiming
from tests.card.conftest import Bench
from ui.card.keys import Keys
from ui.plain import PlainLabel


def said(bench: Bench) -> tuple[str, list[str]]:
    """The title, and the keys that are shown."""
    caps = (label for label in bench.pane.idle.findChildren(PlainLabel) if not label.pixmap().isNull())
    return bench.pane.idle.title.text(), [cap.accessibleName() for cap in caps if not cap.isHidden()]


def test_where_there_are_claims_the_keys_lead_to_them(bench: Bench) -> None:
    bench.desk.focus(None)

    assert said(bench) == ("No claim chosen", ["J  K", "U", "P", "N", "X", "Ctrl+K", "?"])


def test_where_there_are_none_the_keys_make_them(bench: Bench) -> None:
    for claim in (bench.plain, bench.quoted):
        claiming.withdraw(bench.ledger, claim)

    assert said(bench) == ("How to begin", ["P", "N", "X", "Ctrl+K", "?"])


def test_where_there_is_no_article_the_keys_bring_one(bench: Bench) -> None:
    bench.desk.open(None)

    assert said(bench) == ("No article on the desk", ["Ctrl+O", "Ctrl+V", "Ctrl+L", "?"])


def test_a_command_without_a_key_is_not_listed(bench: Bench) -> None:
    bench.desk.open(None)

    bench.pane.set_keys(Keys(paste=""))

    assert said(bench)[1] == ["Ctrl+O", "Ctrl+L", "?"]
