"""The typesetter: what is laid out, where, and what stays an estimate."""

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt

from app.domain.article import Label
from tests.article.builders import Bench, Written
from tests.article.conftest import Show
from ui.article.boxes import boxes
from ui.article.galley import MOST_LAID
from ui.article.page import FEW

LONG: Written = [
    (Label.BODY, f"{number} " + "The harbour counts its boats again and again. " * 9) for number in range(900)
]


def laid_out(bench: Bench) -> int:
    return len(bench.galley._laid)


def test_every_line_of_body_text_stands_on_the_same_pitch(bench: Bench) -> None:
    slots = bench.galley.laid(3).slots

    assert {below.baseline - above.baseline for above, below in pairwise(slots)} == {30}


def test_the_lines_of_a_paragraph_hold_all_its_words(bench: Bench) -> None:
    paragraph, slots = bench.galley.sheet.paragraphs[3], bench.galley.laid(3).slots

    assert [slot.stop for slot in slots[:-1]] == [slot.start for slot in slots[1:]]
    assert (slots[0].start, slots[-1].stop) == (0, paragraph.units)


def test_a_line_is_as_long_as_a_reader_likes_it(bench: Bench) -> None:
    slots = bench.galley.laid(3).slots

    assert all(60 <= slot.stop - slot.start <= 76 for slot in slots[:-1])


def test_a_long_article_is_laid_out_only_where_it_is_seen(show: Show) -> None:
    bench = show(LONG)

    assert 0 < laid_out(bench) < 12
    assert len(LONG) > FEW


def test_paragraphs_seen_long_ago_are_let_go_of(show: Show) -> None:
    bench = show(LONG)

    for index in range(len(LONG)):
        bench.galley.laid(index)

    assert laid_out(bench) == MOST_LAID


def test_an_estimate_gives_way_to_the_measure(show: Show) -> None:
    bench = show([(Label.BODY, "wwwwwwww " * 70) for _ in range(FEW + 20)])
    galley, last = bench.galley, FEW + 19
    thought, bottom = galley.heights[last], galley.heights.bottom

    measured = galley.laid(last).height

    assert thought < measured == galley.heights[last]
    assert galley.heights.bottom == bottom + measured - thought


def test_a_click_falls_on_the_letter_that_is_there(bench: Bench) -> None:
    galley = bench.galley
    start, end = bench.place("licensed")
    box = boxes(galley, start, end)[0]

    hit = galley.hitTest(QPointF(box.left + 1, box.baseline - 4), Qt.HitTestAccuracy.ExactHit)

    assert galley.sheet.to_text(hit) == start


def test_beside_the_words_there_is_no_exact_place_but_a_near_one(bench: Bench) -> None:
    galley = bench.galley
    beside = galley.origin(3) + QPointF(-20, galley.laid(3).slots[1].baseline)

    exact, near = (galley.hitTest(beside, how) for how in (Qt.HitTestAccuracy.ExactHit, Qt.HitTestAccuracy.FuzzyHit))

    assert exact == -1
    assert near == galley.sheet.paragraphs[3].at + galley.laid(3).slots[1].start


def test_arabic_stands_at_the_right(bench: Bench) -> None:
    galley = bench.galley
    line = galley.layout_of(4).lineAt(0).naturalTextRect()

    assert galley.laid(4).from_right
    assert abs(line.right() - galley.text_width(4)) < 1


def test_a_dateline_has_room_for_its_moment(bench: Bench) -> None:
    place = bench.galley.laid(2).trailer

    assert place is not None
    assert place.y() == bench.galley.laid(2).slots[0].baseline


def test_a_moment_that_finds_no_room_stands_below(bench: Bench) -> None:
    bench.pane.resize(360, 800)

    laid = bench.galley.laid(2)

    assert laid.trailer is not None
    assert laid.slots[-1].baseline < laid.trailer.y() < laid.height


def test_the_article_stays_in_its_face_when_the_desk_gets_another(bench: Bench) -> None:
    before = bench.page.document().defaultFont().family()

    bench.page.setFont("Inter")

    assert bench.page.document().defaultFont().family() == before == "Source Serif 4"
