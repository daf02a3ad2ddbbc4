"""The galley cut into pages: every line once, in its order, and none left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.reports.builders import long_report, sample
from ui.export import faces
from ui.export.paragraph import Paragraph, Tally
from ui.export.press import HEIGHT, Page, paged, pages
from ui.theme import fonts

FACES = (faces.SECTION, faces.BODY, faces.NOTE, faces.VERDICT, faces.DEED)
HEADINGS = st.builds(Paragraph, st.just("Bell"), st.sampled_from([face for face in FACES if face.keep]))
TEXTS = st.builds(Paragraph, st.integers(1, 400).map("bell ".__mul__), st.sampled_from([*FACES[1:3], faces.DEED]))
ITEMS = st.lists(HEADINGS | TEXTS, max_size=25)


@pytest.fixture(autouse=True)
def letters(qapp: object) -> None:
    """The text fonts, which need Qt."""
    fonts.load()


def lines_of(made: list[Page]) -> list[tuple[int, int]]:
    """(block, line) as they come, blocks counted as they begin."""
    lines: list[tuple[int, int]] = []
    block = -1
    for page in made:
        for _, _, first, last in page.placed:
            block += first == 0
            lines += [(block, line) for line in range(first, last)]
    return lines


@given(ITEMS)
@settings(max_examples=50)
def test_every_line_stands_once_and_in_its_order(items: list[Paragraph]) -> None:
    made = list(paged(items, "foot"))

    lines = lines_of(made)
    blocks = {block: [line for other, line in lines if other == block] for block, _ in lines}

    assert lines == sorted(set(lines))
    assert len(blocks) == len(items) + 1
    assert all(numbers == list(range(len(numbers))) for numbers in blocks.values())


@given(ITEMS)
@settings(max_examples=50)
def test_nothing_stands_below_the_page(items: list[Paragraph]) -> None:
    for page in paged(items, "foot"):
        assert all(y + block.height(first, last) <= HEIGHT + 0.1 for block, y, first, last in page.placed)


@given(ITEMS)
@settings(max_examples=50)
def test_no_heading_ends_a_page_while_something_follows(items: list[Paragraph]) -> None:
    made = list(paged([*items, Paragraph("bell", faces.NOTE)], "foot"))

    assert not [page.number for page in made[:-1] if page.placed[-1][0].keep]


@given(ITEMS)
@settings(max_examples=50)
def test_no_line_of_a_paragraph_stands_alone(items: list[Paragraph]) -> None:
    for page in paged(items, "foot"):
        parted = [(block, first, last) for block, _, first, last in page.placed if (first, last) != (0, block.lines)]

        assert all(last - first >= 2 for _, first, last in parted)


def test_pages_are_numbered_and_the_last_one_says_that_it_is(qtbot: QtBot) -> None:
    made = list(pages(sample()))

    assert [page.number for page in made] == list(range(1, len(made) + 1))
    assert len(made) > 3


def test_pages_are_made_one_at_a_time() -> None:
    coming = pages(long_report(200, 4_000))

    assert next(coming).number == 1
    assert next(coming).number == 2


def test_the_tally_is_never_parted() -> None:
    tally = Tally((), ())

    (page,) = paged([tally, Paragraph("bell", faces.NOTE)], "foot")

    assert page.placed[0][0].lines == 1
