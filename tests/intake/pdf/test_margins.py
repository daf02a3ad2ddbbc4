"""What runs with the pages is furniture, and the text is not."""

from collections.abc import Callable

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import Press, printed, words
from tests.intake.pdf.text import STORY


def pages(head: Callable[[int], str], foot: Callable[[int], str], count: int = 4) -> bytes:
    """Pages that have a paragraph each, a head and a foot."""

    def page(number: int) -> Callable[[Press], None]:
        def drawn(press: Press) -> None:
            press.line(60, 40, head(number))
            press.paragraph(60, 80, 400, STORY[number % len(STORY)])
            press.line(280, 810, foot(number))

        return drawn

    return printed(*map(page, range(count)))


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (lambda _: "The Skarn Gazette", lambda page: f"{page + 1}"),
        (lambda page: f"The Skarn Gazette {page + 3}", lambda _: "Draft of 9 January"),
        (lambda page: f"Page {page + 1} of 4", lambda _: "© The Skarn Gazette"),
        (lambda page: ("The Skarn Gazette", "Monday")[page % 2], lambda page: f"– {page + 1} –"),
        (lambda _: "Foreword", lambda page: ("vii", "viii", "ix", "x")[page]),
    ],
)
def test_heads_feet_and_page_numbers_are_furniture(head: Callable[[int], str], foot: Callable[[int], str]) -> None:
    answer = read(pages(head, foot))

    assert sorted(words(answer, Label.FURNITURE)) == sorted([*map(head, range(4)), *map(foot, range(4))])
    assert words(answer, Label.BODY) == list(STORY)


def test_the_head_of_a_short_chapter_is_one_too() -> None:
    answer = read(pages(lambda page: "What came after" if page == 2 else "The crack", lambda page: f"{page + 1}"))

    assert "What came after" in words(answer, Label.FURNITURE)


def test_a_line_of_one_page_alone_is_none() -> None:
    answer = read(pages(lambda page: f"{STORY[page][:30]}", lambda _: ""))

    assert words(answer, Label.FURNITURE) == []


def test_the_number_of_an_only_page_is_furniture() -> None:
    def page(press: Press) -> None:
        press.paragraph(60, 80, 300, STORY[0])
        press.line(280, 810, "– 1 –")

    assert words(read(printed(page)), Label.FURNITURE) == ["– 1 –"]


def test_lines_of_the_text_that_say_the_same_on_two_pages_are_text() -> None:
    data = printed(*[lambda press: press.paragraph(60, 80, 300, " ".join(STORY))] * 2)

    assert words(read(data)) == [" ".join(STORY)] * 2
