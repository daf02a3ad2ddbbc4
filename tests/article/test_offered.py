"""What is offered, on the page: fainter than a claim, framed while in hand, gone when it is decided."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.claim import Kind
from app.domain.dismissal import NotCheckable
from app.domain.verdict import State
from app.reading.reading import Action, Mention, Note, Proposal, Reading, Remark, RemarkKind
from app.services import proposing
from resources.looks import Aside
from resources.themes import LIGHT, state_look
from tests.article.builders import Bench
from tests.article.pictures import colours
from tests.article.test_ink import picture_of
from ui.article.tips import tip
from ui.offers import Offers

FACT, OPINION, OTHER = "licensed for 180 passengers", "The operator denies it.", "the third this year"


@pytest.fixture
def offers(bench: Bench) -> Offers:
    """A fact and words to dismiss are proposed, a remark made on two places; nothing is in hand."""
    offers = Offers(bench.desk, bench.pane)
    bench.pane.show_offers(offers)
    fact = Proposal(*bench.place(FACT), (Kind.NUMBER,), 0.8, ("a number of people",))
    opinion = Proposal(*bench.place(OPINION), (), 0.1, (), action=Action.DISMISS, reason=NotCheckable.OPINION)
    remark = Remark(RemarkKind.TWO_FIGURES, (bench.place("180"), bench.place("220")), "180 and 220.")
    notes = (Note(bench.place("180 passengers"), "a note"),)
    meant = (Mention(bench.place("The operator"), "Kelda Lines"),)
    offers.put(
        Reading("en", "by hand", proposals=(fact, opinion), remarks=(remark,), notes=notes, mentions=meant), "By hand."
    )
    return offers


def darkness(image: QImage) -> float:
    """How much ink there is on a pixel of it."""
    paper = QColor(LIGHT.paper).lightness()
    ink = sum(count * (paper - QColor(colour).lightness()) for colour, count in colours(image).items())
    return ink / (image.width() * image.height())


def test_a_proposal_is_drawn_fainter_than_a_claim(bench: Bench, offers: Offers) -> None:
    proposed = picture_of(bench, FACT)
    bare = picture_of(bench, OTHER)
    bench.claim(FACT)
    claimed = picture_of(bench, FACT)

    assert state_look(LIGHT, Aside.PROPOSED).width < state_look(LIGHT, State.UNREVIEWED).width
    assert lines_below(bare) < lines_below(proposed) < lines_below(claimed)


def lines_below(image: QImage) -> float:
    """The ink below the letters, where the lines of marks run."""
    ratio = image.devicePixelRatio()
    high = round(14 * ratio)
    return darkness(image.copy(0, image.height() - high, image.width(), high))


def test_what_could_be_dismissed_is_fainter_still(bench: Bench, offers: Offers) -> None:
    half = lines_below(picture_of(bench, OPINION))
    offers.put(None, "")

    assert lines_below(picture_of(bench, OPINION)) < half


def test_the_proposal_in_hand_is_framed_until_it_is_decided(bench: Bench, offers: Offers) -> None:
    assert LIGHT.edge not in colours(picture_of(bench, FACT))

    offers.focus(offers.shown[0])
    assert LIGHT.edge in colours(picture_of(bench, FACT))

    assert offers.reading is not None
    proposing.accept(bench.ledger, bench.article, offers.reading, offers.shown)
    assert LIGHT.edge not in colours(picture_of(bench, FACT))


def test_every_place_of_the_remark_in_hand_is_marked(bench: Bench, offers: Offers) -> None:
    offers.focus_remark(offers.remarks[0])

    for words in ("180", "220"):
        assert LIGHT.selection in colours(picture_of(bench, words))
    assert LIGHT.selection not in colours(picture_of(bench, OTHER))


def test_a_tip_says_why_it_is_proposed_and_what_helps(bench: Bench, offers: Offers) -> None:
    def said(words: str) -> str:
        return tip(bench.pane._scene, bench.page.sheet, LIGHT, bench.place(words)[0])

    assert said("180 passengers") == "Proposed: a number of people\na note"
    assert said(OPINION) == "Proposed for dismissal: opinion\nKelda Lines"
    assert said(OTHER) == ""


def test_a_click_on_a_proposal_tells_which_unless_a_claim_stands_there(
    bench: Bench, offers: Offers, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bench.pane.proposal_clicked) as told:
        bench.page.clicked.emit(bench.place(FACT)[0])
    assert told.args == [offers.shown[0]]

    claim = bench.claim("180 passengers")
    with qtbot.waitSignal(bench.pane.claim_clicked) as gone_to:
        bench.page.clicked.emit(bench.place("180 passengers")[0])
    assert gone_to.args == [claim]
