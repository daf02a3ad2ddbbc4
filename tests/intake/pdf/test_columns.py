"""The columns of a page come out in the order in which they are read."""

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import LEADING, Press, broken, printed, told, words
from tests.intake.pdf.text import COMPANY, CRACK, FERRY, MAYOR, STORY


def set_in(page: Press, columns: int, top: float, story: tuple[str, ...] = STORY, *, shift: float = 0.0) -> None:
    """A story in columns of the same height, its paragraphs set in; each column begins `shift` lower."""
    width = (475 - 14 * (columns - 1)) / columns
    lines = [(index == 0, line) for words in story for index, line in enumerate(broken(words, width - 12))]
    height = -(-len(lines) // columns)
    for column in range(columns):
        for row, (first, line) in enumerate(lines[column * height : (column + 1) * height]):
            left = 60 + column * (width + 14) + (10 if first else 0)
            page.line(left, top + column * shift + row * LEADING, line)


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_are_read_one_after_the_other(columns: int) -> None:
    data = printed(lambda page: set_in(page, columns, 100))

    assert words(read(data)) == list(STORY)


def test_columns_need_not_be_level() -> None:
    data = printed(lambda page: set_in(page, 2, 100, shift=5))

    assert words(read(data)) == list(STORY)


def test_a_headline_across_the_columns_stands_before_them() -> None:
    def page(press: Press) -> None:
        press.line(60, 70, "Ferry to the island stopped after crack is found", 20, bold=True)
        set_in(press, 3, 110)

    found = told(read(printed(page)))

    assert found[0] == (Label.HEADLINE, "Ferry to the island stopped after crack is found")
    assert [said for _, said in found[1:]] == list(STORY)


def test_a_headline_over_two_of_three_columns_stands_before_these() -> None:
    def page(press: Press) -> None:
        press.line(60, 100, "Ferry to the island stopped", 18, bold=True)
        left = press.lines(60, 130, broken(FERRY, 140))
        assert left < 400
        press.lines(220, 130, broken(CRACK, 140))
        press.lines(380, 94, broken(MAYOR, 140))

    assert words(read(printed(page))) == ["Ferry to the island stopped", FERRY, CRACK, MAYOR]


def test_two_stories_above_each_other_are_not_mixed() -> None:
    def page(press: Press) -> None:
        set_in(press, 2, 100, (FERRY, CRACK))
        press.line(60, 250, "The mayor speaks of a scandal and asks for another ship soon", 16, bold=True)
        set_in(press, 3, 280, (MAYOR, COMPANY))

    found = words(read(printed(page)))

    assert [said for said in found if len(said) > 70] == [FERRY, CRACK, MAYOR, COMPANY]
    assert found[2].startswith("The mayor speaks")


TABLE = [("Year", "Passengers", "Cost"), ("2019", "1,204", "4.2"), ("2020", "986", "3.1"), ("2021", "1,550", "5.0")]


def test_a_table_is_read_row_by_row_with_tabs_between_its_cells() -> None:
    def page(press: Press) -> None:
        below = press.paragraph(60, 100, 475, FERRY)
        for row in TABLE:
            for column, cell in enumerate(row):
                press.line(60 + 150 * column, below, cell)
            below += LEADING
        press.paragraph(60, below + 20, 475, CRACK)

    found = told(read(printed(page)))

    assert [said for label, said in found if label is Label.TABLE] == ["\t".join(row) for row in TABLE]
    assert [said for label, said in found if label is Label.BODY] == [FERRY, CRACK]


def test_the_marks_of_a_list_are_no_column() -> None:
    def page(press: Press) -> None:
        below = 100.0
        for number, item in enumerate(STORY, 1):
            press.line(60, below, f"{number}.")
            below = press.paragraph(90, below, 300, item)

    assert words(read(printed(page))) == [f"{number}. {item}" for number, item in enumerate(STORY, 1)]


def test_speakers_stand_before_what_they_say() -> None:
    def page(press: Press) -> None:
        below = 100.0
        for speaker, said in zip(("MAYOR:", "ADMIRAL:", "MAYOR:", "CHAIR:"), STORY, strict=True):
            press.line(60, below, speaker)
            below = press.paragraph(150, below, 350, said)

    found = read(printed(page)).text

    assert found.replace("\t", " ").split("\n\n") == [
        f"{speaker} {said}" for speaker, said in zip(("MAYOR:", "ADMIRAL:", "MAYOR:", "CHAIR:"), STORY, strict=True)
    ]
