"""The card of a claim that lost its words says what can be done."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.claim import Claim, Footing
from app.domain.ids import ArticleId, ClaimId
from resources.themes import DARK, LIGHT
from ui.card.keys import Keys
from ui.card.lost import Lost


@pytest.mark.parametrize(
    ("footing", "keys", "says"),
    [
        (Footing.ORPHANED, Keys(), "(A), or close it as cut (Shift+Delete)."),
        (Footing.ORPHANED, Keys(add="", cut="F9"), "stands on now, or close it as cut (F9)."),
        (Footing.CUT, Keys(), "open it again (Shift+Delete)."),
    ],
)
def test_the_keys_that_help_stand_on_the_card(qtbot: QtBot, footing: Footing, keys: Keys, says: str) -> None:
    lost = Lost(LIGHT, keys, None)  # type: ignore[arg-type]  # stands alone here
    qtbot.addWidget(lost)

    lost.follow(Claim(ClaimId("c"), ArticleId("a"), "V", "It rang", footing=footing))
    lost.set_theme(DARK, keys)

    assert not lost.isHidden()
    assert lost.says.text().endswith(says)


def test_a_claim_that_stands_has_no_such_line(qtbot: QtBot) -> None:
    lost = Lost(LIGHT, Keys(), None)  # type: ignore[arg-type]  # stands alone here
    qtbot.addWidget(lost)

    lost.follow(Claim(ClaimId("c"), ArticleId("a"), "V", "It rang"))

    assert lost.isHidden()
