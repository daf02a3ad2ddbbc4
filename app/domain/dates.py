"""Days and months in English, whatever the system speaks: Qt switches its language on for the whole program."""

from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def weekday(day: date) -> str:
    """Such as: Tuesday."""
    return WEEKDAYS[day.weekday()]


def month(day: date) -> str:
    """Such as: October."""
    return _MONTHS[day.month - 1]


def short_month(day: date) -> str:
    """Such as: Oct."""
    return month(day)[:3]


def short_day(day: date) -> str:
    """Such as: 14 Oct."""
    return f"{day.day} {short_month(day)}"
