"""A date in a text, the days that it can mean, and those days in words."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.dates import month, weekday
from app.reading.reading import Place

Days = tuple[date, date]
"""The first and the last day of a stretch; the same one twice for a day."""


class Form(StrEnum):
    """How a date is written."""

    FULL = "full"
    NO_YEAR = "no-year"
    MONTH = "month"
    """A month without a day or a year: "in April"."""
    NUMERIC = "numeric"
    """Figures alone, which may be read in two ways: 03/04/2026."""
    RELATIVE = "relative"
    """Seen from the day of the article: "Tuesday", "last week"."""


@dataclass(frozen=True, slots=True)
class Dated:
    """`readings` are the days that it can mean, the likeliest first: none where nobody can tell, or where the calendar
    has no such day (`exists` says which). `assumed` says in words what was taken for granted. `weekday` (0 for Monday)
    is the one that is written beside it, at `weekday_place`.
    """

    start: int
    end: int
    form: Form
    readings: tuple[Days, ...] = ()
    assumed: str = ""
    weekday: int | None = None
    weekday_place: Place | None = None
    exists: bool = True

    @property
    def place(self) -> Place:
        return self.start, self.end


def in_words(days: Days) -> str:
    """Such as: Tuesday 2 April 2024; 1–7 April 2024; April 2024; 2024."""
    first, last = days
    if first == last:
        return f"{weekday(first)} {short(first)}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if first.day == 1 and last == month_of(first)[1]:
        return f"{month(first)} {first.year}"
    if first.year != last.year:
        return f"{short(first)} – {short(last)}"
    if first.month != last.month:
        return f"{first.day} {month(first)} – {short(last)}"
    return f"{first.day}–{short(last)}"


def short(day: date) -> str:
    """Such as: 2 April 2024."""
    return f"{day.day} {month(day)} {day.year}"


def month_of(day: date) -> Days:
    """The month that the day lies in."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
