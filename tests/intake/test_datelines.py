"""Date lines are found, and their moment is told only where they say all of it."""

import pytest

from app.intake.datelines import is_dateline, moment_of, moment_of_stamp


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("10:17 AM EDT, April 8, 2024", "2024-04-08T10:17-04:00"),
        ("10:17\u00a0AM EDT, April\u00a08, 2024", "2024-04-08T10:17-04:00"),
        ("Published 8 April 2024 at 14:05 GMT", "2024-04-08T14:05+00:00"),
        ("Updated: Monday, Apr. 8, 2024, 2:05 p.m. ET", "2024-04-08T14:05-04:00"),
        ("Jan 8, 2024 | 12:00 a.m. ET", "2024-01-08T00:00-05:00"),
        ("2024-04-08T10:17:00Z", "2024-04-08T10:17+00:00"),
        ("2024-04-08 10:17 +0200", "2024-04-08T10:17+02:00"),
        ("8 April 2024 1405 GMT", "2024-04-08T14:05+00:00"),
        ("10.17am BST, 8th of July 2023", "2023-07-08T10:17+01:00"),
        ("8 Jul 2024, 10:00 (UTC+05:30)", "2024-07-08T10:00+05:30"),
        ("5.5.2024 12:00 MSK", "2024-05-05T12:00+03:00"),
        ("25/12/2024, 10:00 CET", "2024-12-25T10:00+01:00"),
        ("1:30 AM EST, Nov 3, 2024", "2024-11-03T01:30-05:00"),
    ],
)
def test_a_line_that_says_all_has_a_moment(line: str, moment: str) -> None:
    assert is_dateline(line)
    assert moment_of(line) == moment


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("April 8, 2024", id="no time"),
        pytest.param("10:17 AM, April 8, 2024", id="no zone"),
        pytest.param("10:17 AM EST, July 8, 2024", id="no such zone in July"),
        pytest.param("2:30 PM IST, 8 July 2024", id="three zones of that name"),
        pytest.param("4/5/2024 10:00 GMT", id="April or May"),
        pytest.param("1:30 AM ET, Nov 3, 2024", id="an hour that came twice"),
        pytest.param("April 31, 2024 10:00 UTC", id="no such day"),
        pytest.param("8 July 2024 25:00 UTC", id="no such hour"),
        pytest.param("April 8, 2024 13:00 PM UTC", id="no such hour of twelve"),
        pytest.param("Published April 8, 2024 10:17 AM EDT | Updated April 9, 2024 1 PM EDT", id="two moments"),
    ],
)
def test_a_line_that_leaves_something_open_is_a_date_line_without_a_moment(line: str) -> None:
    assert is_dateline(line)
    assert moment_of(line) is None


@pytest.mark.parametrize("line", ["Published", "Updated 6:05 p.m. ET", "Last updated:"])
def test_a_line_that_only_says_that_there_was_a_time_is_a_date_line(line: str) -> None:
    assert is_dateline(line)
    assert moment_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "He was born on April 8, 2024",
        "Updated figures show 40 cars",
        "Published by Skarn Press",
        "1,234 of 5,678",
        "2024",
        "April is the cruellest month",
        "",
        "On April 2, 2024, Kyiv was attacked again",
        "April 8, 2024, " * 20,
    ],
)
def test_a_sentence_with_a_date_is_no_date_line(line: str) -> None:
    assert not is_dateline(line)


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("2024-04-08T10:17:43-04:00", "2024-04-08T10:17-04:00"),
        ("2024-04-08T10:17:00Z", "2024-04-08T10:17+00:00"),
        ("2024-04-08T10:17:00", None),
        ("yesterday", None),
    ],
)
def test_a_stamp_counts_with_its_offset_only(stamp: str, moment: str | None) -> None:
    assert moment_of_stamp(stamp) == moment
