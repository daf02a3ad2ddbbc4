"""Where words stand on the page."""

from tests.article.builders import Bench
from ui.article.boxes import boxes, caret


def test_words_of_one_line_have_one_box_and_of_two_lines_two(bench: Bench) -> None:
    slots = bench.galley.laid(3).slots
    start = bench.galley.sheet.paragraphs[3].start

    one, two = boxes(bench.galley, start, start + 9), boxes(bench.galley, start, start + slots[0].stop + 9)

    assert (len(one), len(two)) == (1, 2)
    assert two[0].left == one[0].left
    assert two[1].baseline - two[0].baseline == 30


def test_white_space_at_the_end_of_a_line_has_no_box(bench: Bench) -> None:
    slot = bench.galley.laid(3).slots[0]
    paragraph = bench.galley.sheet.paragraphs[3]
    after_words = bench.galley.sheet.to_text(paragraph.at + slot.end)

    assert boxes(bench.galley, after_words, after_words + 1) == []


def test_words_that_run_the_other_way_have_a_box_each_side(bench: Bench) -> None:
    start, end = bench.place("العبّارة Marta كانت")

    found = boxes(bench.galley, start, end)
    latin = boxes(bench.galley, *bench.place("Marta"))
    before = boxes(bench.galley, *bench.place("العبّارة"))

    assert len(found) == 1
    assert found[0].left < latin[0].left < latin[0].right < before[0].left


def test_half_of_a_turned_stretch_keeps_to_its_own_letters(bench: Bench) -> None:
    start, _ = bench.place("Marta")

    part = boxes(bench.galley, start, start + 2)
    whole = boxes(bench.galley, start, start + 5)

    assert part[0].left == whole[0].left
    assert part[0].right < whole[0].right


def test_the_boxes_of_some_paragraphs_are_those_of_the_others_left_out(bench: Bench) -> None:
    whole = boxes(bench.galley, 0, len(bench.text))

    parts = [box for index in range(6) for box in boxes(bench.galley, 0, len(bench.text), range(index, index + 1))]

    assert parts == whole


def test_the_caret_stands_before_its_letter(bench: Bench) -> None:
    start, end = bench.place("licensed")
    box = boxes(bench.galley, start, end)[0]

    rect = caret(bench.galley, bench.galley.sheet.to_shown(start))

    assert abs(rect.center().x() - box.left) < 1
    assert rect.top() < box.baseline < rect.bottom()


def test_at_the_beginning_of_a_line_the_caret_is_clear_of_the_letter(bench: Bench) -> None:
    start, end = bench.place("The ferry that ran")
    box = boxes(bench.galley, start, end)[0]

    assert caret(bench.galley, bench.galley.sheet.to_shown(start)).right() <= box.left
