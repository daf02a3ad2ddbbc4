"""What stands beside quantities and dates."""

import pytest

from app.domain.article import Block, Label
from app.reading.model import Model
from app.reading.notes import notes
from app.reading.opening import open_page


def beside(text: str, when: str | None = "2024-04-08T10:17-04:00", model: Model | None = None) -> list[tuple[str, str]]:
    """The words that have a note, and what it says."""
    blocks = (Block(0, 0, Label.DATELINE, when=when), Block(0, len(text), Label.BODY))
    page = open_page(text, blocks, model)
    return [(text[note.place[0] : note.place[1]], note.says) for note in notes(page)]


def test_a_quantity_has_its_conversion_and_a_relative_date_its_day() -> None:
    assert beside("The column went 745 miles and arrived yesterday, said the officers in the camp.") == [
        ("745 miles", "1,199 km"),
        ("yesterday", "Sunday 7 April 2024"),
    ]


def test_a_day_without_a_year_says_what_was_assumed(model: Model) -> None:
    assert beside("On April 2 the army of the valley attacked the camp of the rebels.", model=model) == [
        ("April 2", "Tuesday 2 April 2024, the last before the dateline of 8 April 2024")
    ]


def test_an_ambiguous_date_has_both_readings() -> None:
    assert beside("It opens on 03/04/2026.") == [("03/04/2026", "Friday 3 April 2026 or Wednesday 4 March 2026")]


def test_without_a_dateline_a_relative_date_has_no_note_and_a_day_says_that_its_year_is_not_given() -> None:
    assert beside("They came last week, on Tuesday, April 2.", when=None) == [
        ("Tuesday, April 2", "the year is not given")
    ]


def test_a_day_that_the_calendar_has_not_says_so() -> None:
    assert beside("He was born on 31/02/2020.") == [("31/02/2020", "there is no such day in the calendar")]


@pytest.mark.parametrize(
    "text",
    ["It grew by 12% to $5m on 5 May 2020.", "The £5 note and the five pounds were gone.", "He had one foot in it."],
)
def test_what_needs_no_note_has_none(text: str) -> None:
    assert beside(text) == []


def test_furniture_has_no_notes() -> None:
    text = "Read more: the race of 26 miles, last week"

    page = open_page(text, (Block(0, len(text), Label.FURNITURE),), None)

    assert notes(page) == ()
