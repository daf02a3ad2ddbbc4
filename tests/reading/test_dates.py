"""Dates, the days that they can mean, and what was assumed."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.reading.dated import Dated, Form, in_words
from app.reading.dates import dates, dates_on
from app.reading.model import Model
from app.reading.opening import open_page

MONDAY = datetime(2024, 4, 8, 10, 17, tzinfo=UTC)


def read(text: str, language: str = "en", when: datetime | None = MONDAY) -> list[tuple[str, list[str]]]:
    """The words of each date, and its days in words."""
    found = dates(text, 0, len(text), when, language)
    return [(text[one.start : one.end], [in_words(days) for days in one.readings]) for one in found]


def one_of(text: str, when: datetime | None = MONDAY) -> Dated:
    (found,) = dates(text, 0, len(text), when, "en")
    return found


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("on April 2, 2024, it", "April 2, 2024", ["Tuesday 2 April 2024"]),
        ("the 2nd of May 1999", "2nd of May 1999", ["Sunday 2 May 1999"]),
        ("on 2026-04-03", "2026-04-03", ["Friday 3 April 2026"]),
        ("on 14/03/2026", "14/03/2026", ["Saturday 14 March 2026"]),
        ("on 03/14/2026", "03/14/2026", ["Saturday 14 March 2026"]),
        ("on 03/04/2026", "03/04/2026", ["Friday 3 April 2026", "Wednesday 4 March 2026"]),
        ("on 03/03/2026", "03/03/2026", ["Tuesday 3 March 2026"]),
        ("April 2-5, 2024", "April 2-5, 2024", ["2–5 April 2024"]),
        ("on ٣/٢٥/٢٠٢٠", "٣/٢٥/٢٠٢٠", ["Wednesday 25 March 2020"]),
    ],
)
def test_a_written_date_has_its_days(text: str, words: str, days: list[str]) -> None:
    assert read(text, when=None) == [(words, days)]


@pytest.mark.parametrize("text", ["31/02/2020", "February 30, 2024", "31 April", "29 February 2023", "2023-13-01"])
def test_a_day_that_the_calendar_has_not_is_told_as_such(text: str) -> None:
    found = one_of(text)

    assert not found.exists
    assert found.readings == ()


def test_a_day_without_a_year_is_looked_for_near_the_dateline() -> None:
    found = one_of("on April 2 it")

    assert found.form is Form.NO_YEAR
    assert found.readings[0] == (date(2024, 4, 2), date(2024, 4, 2))
    assert found.assumed == "the nearest to the dateline of 8 April 2024"


@pytest.mark.parametrize(
    ("ahead", "year", "why"),
    [(True, 2024, "the next from the dateline of 8 April 2024 on"), (False, 2023, "the last before the dateline")],
)
def test_the_tense_tells_the_direction(ahead: bool, year: int, why: str) -> None:
    (found,) = dates("on 8 December", 0, 13, MONDAY, "en", lambda _: ahead)

    assert found.readings[0][0].year == year
    assert found.assumed.startswith(why)


def test_a_verb_that_leads_far_from_a_close_day_leaves_both() -> None:
    text = "on 20 April"

    (found,) = dates(text, 0, len(text), MONDAY, "en", lambda _: False)

    assert [days[0].year for days in found.readings] == [2024, 2023]


def test_since_leads_back() -> None:
    text = "since 20 April"

    (found,) = dates(text, 0, len(text), MONDAY, "en")

    assert [days[0].year for days in found.readings] == [2023]


def test_a_year_that_stands_before_a_day_comes_first() -> None:
    found = one_of("In 1986 the plant stood. On April 26 it burnt.")

    assert [days[0].year for days in found.readings] == [1986, 2024]
    assert "1986" in found.assumed


def test_two_days_share_the_year_behind_them() -> None:
    assert read("from December 30 to January 2, 2021") == [
        ("December 30", ["Wednesday 30 December 2020"]),
        ("January 2, 2021", ["Saturday 2 January 2021"]),
    ]


def test_without_a_dateline_a_day_without_its_year_stays_open_and_relative_days_are_not_told() -> None:
    found = one_of("on April 2, not on Tuesday, not last week", when=None)

    assert found.readings == ()
    assert found.exists


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("yesterday", ["Sunday 7 April 2024"]),
        ("tomorrow", ["Tuesday 9 April 2024"]),
        ("last night", ["Sunday 7 April 2024"]),
        ("last week", ["1–7 April 2024"]),
        ("earlier this month", ["1–8 April 2024"]),
        ("last month", ["March 2024"]),
        ("next year", ["2025"]),
        ("over the weekend", ["6–7 April 2024"]),
        ("last Tuesday", ["Tuesday 2 April 2024"]),
        ("next Friday", ["Friday 12 April 2024", "Friday 19 April 2024"]),
        ("Thursday of last week", ["Thursday 4 April 2024"]),
        ("Tuesday", ["Tuesday 2 April 2024", "Tuesday 9 April 2024"]),
        ("Monday", ["Monday 8 April 2024"]),
        ("five days ago", ["Wednesday 3 April 2024"]),
        ("seventy-four years ago", ["1950"]),
        ("a month ago", ["March 2024"]),
        ("in March", ["March 2024"]),
    ],
)
def test_a_relative_date_is_told_from_the_dateline(text: str, days: list[str]) -> None:
    assert [found for _, found in read(f"It was {text}, they say")] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "every Monday",
        "on Mondays",
        "the Sunday Times",
        "Black Friday",
        "USA Today",
        "today's youth",
        "over the last week",
    ],
)
def test_what_is_no_day_is_left_out(text: str) -> None:
    assert read(f"It was {text}.") == []


def test_the_weekday_beside_a_date_is_kept() -> None:
    before, behind = one_of("on Tuesday, April 3, he"), one_of("on April 3, 2024, a Wednesday")

    assert (before.weekday, behind.weekday) == (1, 2)
    assert before.weekday_place == (3, 10)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "am Dienstag, 2. April 2024", ["Tuesday 2 April 2024"]),
        ("de", "am 12. März", ["Tuesday 12 March 2024"]),
        ("de", "am 03.04.2024", ["Wednesday 3 April 2024"]),
        ("fr", "le 1er mai 1999", ["Saturday 1 May 1999"]),
        ("ru", "2 апреля 2024 года", ["Tuesday 2 April 2024"]),
        ("es", "el 2 de abril de 2024", ["Tuesday 2 April 2024"]),
    ],
)
def test_months_of_other_languages_are_known(language: str, text: str, days: list[str]) -> None:
    assert [found for _, found in read(text, language)] == [days]


def test_a_language_that_nobody_has_a_table_for_has_dates_in_figures_alone() -> None:
    assert read("2 vitanda 2024, 14/03/2026", "xx") == [("14/03/2026", ["Saturday 14 March 2026"])]


def _page(text: str, model: Model | None) -> tuple[Dated, ...]:
    blocks = (Block(0, 0, Label.DATELINE, when="2024-04-08T10:17-04:00"), Block(0, len(text), Label.BODY))
    return dates_on(open_page(text, blocks, model))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The council of Harsk met on Thursday and voted for the new bridge.", date(2024, 4, 4)),
        ("The council of Harsk will meet on Thursday and vote on the new bridge.", date(2024, 4, 11)),
        ("The council is meeting on Thursday to vote on the new bridge in Harsk.", date(2024, 4, 11)),
        ("The council plans to meet on Thursday to vote on the new bridge.", date(2024, 4, 11)),
        ("The members have been sitting in the hall of Harsk since Thursday.", date(2024, 4, 4)),
    ],
)
def test_the_verb_tells_which_thursday(model: Model, text: str, day: date) -> None:
    (found,) = _page(text, model)

    assert found.readings[0][0] == day


def test_without_a_parse_plain_words_tell_the_tense() -> None:
    (past,) = _page("The council of Harsk voted on Thursday for the new bridge over there.", None)
    (ahead,) = _page("The council of Harsk will vote on Thursday about the bridge there.", None)

    assert (past.readings[0][0], ahead.readings[0][0]) == (date(2024, 4, 4), date(2024, 4, 11))


def test_a_day_inside_quotation_marks_is_told_with_its_condition() -> None:
    (found,) = _page('The mayor of Harsk said: "We met yesterday, and we will meet again."', None)

    assert found.assumed == "if the words were said that day"


@pytest.mark.parametrize("text", ["April 2 " * 30_000, "in " * 100_000, "2-" * 100_000, "April" + " " * 300_000 + "2"])
def test_a_text_of_nothing_but_dates_is_read_in_one_go(text: str) -> None:
    found = dates(text, 0, len(text), MONDAY, "en")

    assert all(one.end <= behind.start for one, behind in pairwise(found))


@given(st.text(max_size=60), st.sampled_from(["en", "de", "", "xx", "zh", "ar"]))
def test_no_text_is_an_obstacle(text: str, language: str) -> None:
    found = dates(f"{text} 3/4/2026 {text}", 0, 2 * len(text) + 10, MONDAY, language)

    assert all(one.start < one.end for one in found)
