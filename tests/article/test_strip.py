"""The strip: the whole article at a glance, and the way to any place of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from app.domain.verdict import State, Verdict
from tests.article.builders import Bench, Written
from tests.article.conftest import Show
from ui.article.strip import STEP, Strip

LEFT = Qt.MouseButton.LeftButton
LONG: Written = [
    (Label.BODY, f"{number} " + "The harbour counts its boats again and again. " * 9) for number in range(300)
]


def strip_of(bench: Bench) -> Strip:
    found = bench.page.verticalScrollBar()
    assert isinstance(found, Strip)
    return found


def marked(bench: Bench) -> dict[int, State]:
    """The places of the strip that bear a claim, after it was drawn."""
    strip = strip_of(bench)
    strip.grab()
    return {step: state for step, state in enumerate(strip._worst) if state is not None}


def test_a_claim_stands_on_the_strip_where_it_stands_in_the_article(show: Show) -> None:
    bench = show(LONG)
    bench.claim("0 The harbour")
    bench.claim("150 The harbour")
    bench.claim("299 The harbour")

    steps = list(marked(bench))

    count = strip_of(bench).height() // STEP
    assert len(steps) == 3
    assert steps[0] == 0
    assert abs(steps[1] - count / 2) < 3
    assert steps[2] > count * 0.95


def test_a_verdict_changes_one_place_of_the_strip(show: Show) -> None:
    bench = show(LONG)
    one, other = bench.claim("10 The harbour"), bench.claim("200 The harbour")
    before = marked(bench)

    bench.judge(other, Verdict.REFUTED)

    after = marked(bench)
    assert list(after) == list(before)
    assert list(after.values()) == [State.UNREVIEWED, State.REFUTED]
    assert one in bench.desk.lines


def test_the_worst_verdict_of_a_place_is_shown(show: Show) -> None:
    bench = show(LONG)
    bench.claim("150 The", verdict=Verdict.REFUTED)
    bench.claim("harbour counts", verdict=Verdict.VERIFIED)
    bench.claim("150 The harbour", verdict=Verdict.VERIFIED)

    assert State.REFUTED in marked(bench).values()


def test_what_nobody_has_accounted_for_is_on_the_strip(bench: Bench, qtbot: QtBot) -> None:
    strip = strip_of(bench)
    strip.grab()
    before = sum(strip._bare)

    with qtbot.waitSignal(bench.desk.coverage_changed):
        bench.dismiss("Nobody was hurt.\r\nThe harbour is closed until further notice, a cafe\u0301 owner said.")

    strip.grab()
    assert before > sum(strip._bare) > 0


def test_a_click_goes_there(show: Show) -> None:
    bench = show(LONG)
    strip = strip_of(bench)

    QTest.mouseClick(strip, LEFT, pos=QPoint(8, strip.height() * 3 // 4))

    assert 0.7 < strip.value() / strip.maximum() < 0.8


def test_the_part_in_view_is_taken_along(show: Show) -> None:
    bench = show(LONG)
    strip = strip_of(bench)

    QTest.mousePress(strip, LEFT, pos=QPoint(8, 4))
    QTest.mouseMove(strip, QPoint(8, 4 + strip.height() // 2))
    QTest.mouseRelease(strip, LEFT, pos=QPoint(8, 4 + strip.height() // 2))

    assert 0.45 < strip.value() / strip.maximum() < 0.6


def test_an_article_that_is_in_view_as_a_whole_has_nothing_to_scroll(bench: Bench) -> None:
    bench.pane.resize(1000, 1400)

    assert strip_of(bench)._thumb().isEmpty()


def test_a_short_article_is_marked_beside_its_lines(bench: Bench) -> None:
    bench.pane.resize(1000, 1400)
    bench.claim("Nobody was hurt")
    room = bench.galley.room(5)

    (step,) = marked(bench)

    assert room.top() - STEP <= step * STEP <= room.bottom()
