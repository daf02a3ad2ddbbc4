"""Paragraphs are put together from their lines, over columns and over pages, and no two become one."""

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import LEADING, Press, broken, printed, told, words
from tests.intake.pdf.text import COMPANY, CRACK, FERRY, MAYOR, STORY


def test_a_first_line_that_is_set_in_begins_a_paragraph() -> None:
    def page(press: Press) -> None:
        below = 100.0
        for said in STORY:
            first, *others = broken(said, 290)
            press.line(72, below, first)
            below = press.lines(60, below + LEADING, others)

    assert words(read(printed(page))) == list(STORY)


def test_a_gap_begins_a_paragraph() -> None:
    def page(press: Press) -> None:
        below = 100.0
        for said in STORY:
            below = press.paragraph(60, below, 300, said)

    assert words(read(printed(page))) == list(STORY)


def test_a_hanging_first_line_begins_a_paragraph() -> None:
    def page(press: Press) -> None:
        below = 100.0
        for said in STORY:
            first, *others = broken(said, 290)
            press.line(60, below, first)
            below = press.lines(76, below + LEADING, others)

    assert words(read(printed(page))) == list(STORY)


@pytest.mark.parametrize("mark", ["•", "–", "*"])
def test_a_mark_begins_an_item(mark: str) -> None:
    items = [f"{mark} {said}" for said in ("the ferry", "the crack", "the mayor of the island, who was on the ship")]

    def page(press: Press) -> None:
        below = press.paragraph(60, 100, 300, FERRY)
        press.lines(60, below, items)

    assert told(read(printed(page)))[1:] == [(Label.LIST, item) for item in items]


def test_a_paragraph_that_goes_on_at_the_next_page_is_one_block_with_two_regions() -> None:
    lines = broken(FERRY, 200)

    def first(press: Press) -> None:
        press.lines(60, 700, lines[:3])

    def second(press: Press) -> None:
        below = press.lines(60, 80, lines[3:])
        press.paragraph(60, below + 10, 300, CRACK)

    answer = read(printed(first, second))

    block = answer.blocks[0]
    assert words(answer) == [FERRY, CRACK]
    assert [region.page for region in block.regions] == [1, 2]
    assert answer.text[block.regions[1].start :].startswith(lines[3])


def test_what_stands_at_the_edge_of_a_page_goes_behind_the_paragraph_that_goes_on() -> None:
    lines = broken(FERRY, 200)

    def first(press: Press) -> None:
        press.lines(60, 700, lines[:3])
        press.line(290, 800, "1")

    def second(press: Press) -> None:
        below = press.lines(60, 80, lines[3:])
        press.paragraph(60, below + 10, 300, MAYOR)
        press.line(290, 800, "2")

    found = told(read(printed(first, second)))

    assert found == [(Label.BODY, FERRY), (Label.FURNITURE, "1"), (Label.BODY, MAYOR), (Label.FURNITURE, "2")]


def test_a_paragraph_that_ends_at_the_foot_of_a_page_is_not_joined_with_the_next() -> None:
    data = printed(lambda page: page.paragraph(60, 700, 300, FERRY), lambda page: page.paragraph(60, 80, 300, COMPANY))

    assert words(read(data)) == [FERRY, COMPANY]


def test_a_word_that_is_cut_at_the_foot_of_a_page_is_whole_and_its_end_is_on_the_next() -> None:
    def first(press: Press) -> None:
        press.lines(60, 700, ["The ferry was stopped by the com-"])

    def second(press: Press) -> None:
        press.lines(60, 80, ["mission that looks at ships."])

    answer = read(printed(first, second))

    assert answer.text == "The ferry was stopped by the commission that looks at ships."
    assert answer.text[answer.blocks[0].regions[1].start :] == "mission that looks at ships."


def test_a_paragraph_too_long_for_one_block_keeps_its_pages() -> None:
    lines = broken(f"{FERRY[:-1]} and ".replace(". ", ", ") * 60, 475)
    pages = [lines[start : start + 55] for start in range(0, len(lines), 55)]

    answer = read(printed(*((lambda press, page=page: press.lines(60, 80, page)) for page in pages)))

    assert len(answer.blocks) > 1
    assert [region.page for region in answer.blocks[0].regions] == [1, 2][: len(answer.blocks[0].regions)]
    assert all(block.regions[0].start == block.start for block in answer.blocks)
    assert " ".join(words(answer)) == " ".join(lines)
