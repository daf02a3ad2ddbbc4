"""The gutter: numbers and signs at the lines where claims begin."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import ClaimId
from app.domain.verdict import State, Verdict
from resources.looks import ThemeName
from resources.themes import LIGHT, state_look, themes
from tests.article.builders import Bench
from tests.article.pictures import colours
from ui.article.boxes import boxes
from ui.article.gutter import Gutter, after, label

A, B, C = ClaimId("a"), ClaimId("b"), ClaimId("c")


@pytest.mark.parametrize(
    ("numbers", "words"), [([4], "4"), ([3, 4], "3–4"), ([5, 3, 4], "3–5"), ([3, 7], "3 +1"), ([12, 3, 9], "3 +2")]
)
def test_numbers_of_one_line_are_told_shortly(numbers: list[int], words: str) -> None:
    assert label(numbers) == words


def test_a_click_on_several_goes_on_from_the_current_one() -> None:
    assert [after((A, B), current) for current in (None, A, B, C)] == [A, B, A, A]
    assert after((), A) is None


def gutter_of(bench: Bench) -> Gutter:
    found = bench.pane.findChild(Gutter)
    assert isinstance(found, Gutter)
    return found


def at_line_of(bench: Bench, quote: str) -> QPoint:
    box = boxes(bench.galley, *bench.place(quote))[0].rect
    return QPoint(gutter_of(bench).width() // 2, int(box.center().y()) - bench.page.verticalScrollBar().value())


def test_a_click_at_a_line_goes_to_its_claims_in_turn(bench: Bench, qtbot: QtBot) -> None:
    one, two = bench.claim("The ferry that"), bench.claim("ran aground off Kelda")
    bench.pane.claim_clicked.connect(bench.desk.focus)
    gutter_of(bench).grab()
    seen = []

    for _ in range(3):
        with qtbot.waitSignal(bench.desk.current_changed):
            QTest.mouseClick(gutter_of(bench), Qt.MouseButton.LeftButton, pos=at_line_of(bench, "The ferry that"))
        seen.append(bench.desk.current)

    assert seen == [one, two, one]


def test_a_click_at_a_line_without_a_claim_says_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.claim("The ferry that")
    gutter_of(bench).grab()

    with qtbot.assertNotEmitted(bench.pane.claim_clicked):
        QTest.mouseClick(gutter_of(bench), Qt.MouseButton.LeftButton, pos=at_line_of(bench, "Nobody was hurt"))


def inks(bench: Bench, quote: str) -> set[str]:
    """The colours that stand at the line of a quotation."""
    gutter = gutter_of(bench)
    y = at_line_of(bench, quote).y()
    return set(colours(gutter.grab(QRect(0, y - 14, gutter.width() - 4, 28)).toImage()))


@pytest.mark.parametrize(
    ("verdict", "why", "full"),
    [
        (Verdict.VERIFIED, "", False),
        (Verdict.VERIFIED, "The log says so.", True),
        (Verdict.REFUTED, "The log says otherwise.", True),
        (Verdict.DISPUTED, "The log says nothing.", False),
    ],
)
def test_a_sign_stands_on_its_tint_where_the_verdict_is_grounded(
    bench: Bench, verdict: Verdict, why: str, full: bool
) -> None:
    bench.claim("The ferry that", verdict=verdict, why=why)

    seen = inks(bench, "The ferry that")

    assert (state_look(LIGHT, State(verdict)).tint in seen) is full


def test_a_hollow_sign_has_a_box_around_it(bench: Bench) -> None:
    claim = bench.claim("The ferry that", verdict=Verdict.VERIFIED)
    hollow = gutter_of(bench).grab().toImage()

    bench.judge(claim, Verdict.VERIFIED, "The log says so.")

    ink = state_look(LIGHT, State.VERIFIED).ink
    assert colours(hollow)[ink] >= colours(gutter_of(bench).grab().toImage())[ink] + 10


def test_the_worst_verdict_of_a_line_speaks(bench: Bench) -> None:
    bench.claim("The ferry that", verdict=Verdict.VERIFIED, why="log")
    bench.claim("ran aground off Kelda", verdict=Verdict.REFUTED, why="log")

    seen = inks(bench, "The ferry that")

    assert state_look(LIGHT, State.REFUTED).tint in seen
    assert state_look(LIGHT, State.VERIFIED).tint not in seen


def test_the_gutter_wears_the_theme(bench: Bench) -> None:
    bench.pane.set_theme(themes[ThemeName.DARK])

    assert gutter_of(bench).grab().toImage().pixelColor(2, 2).name() == themes[ThemeName.DARK].paper
