"""Days and months in English, whatever the system speaks."""

from datetime import date, timedelta
from itertools import pairwise

from app.domain.dates import month, short_day, short_month, weekday

TUESDAY = date(2025, 10, 14)


def test_a_day_is_named_in_english() -> None:
    said = weekday(TUESDAY), month(TUESDAY), short_month(TUESDAY), short_day(TUESDAY)

    assert said == ("Tuesday", "October", "Oct", "14 Oct")


def test_every_day_of_a_week_and_every_month_has_a_name_of_its_own() -> None:
    days = [TUESDAY + timedelta(days=n) for n in range(365)]

    assert len({weekday(day) for day in days}) == 7
    assert len({short_month(day) for day in days}) == 12
    assert all(weekday(one) != weekday(next_day) for one, next_day in pairwise(days))
