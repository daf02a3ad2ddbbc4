"""What stands beside a quantity or a date: its conversion, its day in the calendar."""

from collections.abc import Iterator

from app.reading.conversion import conversion
from app.reading.dated import Dated, Form, in_words
from app.reading.dates import UNREAD, dates_on
from app.reading.page import Page
from app.reading.quantities import Quantity, quantities
from app.reading.reading import Note
from app.reading.units import UNITS


def notes(page: Page) -> tuple[Note, ...]:
    """The notes of the page in the order of the text."""
    return tuple(sorted((*_beside_dates(page), *_beside_quantities(page)), key=lambda note: note.place))


def _beside_dates(page: Page) -> Iterator[Note]:
    for one in dates_on(page):
        says = _day(one)
        if says:
            yield Note(one.place, says)


def _day(one: Dated) -> str:
    """The calendar days of a date that does not say them all, "" for one that does."""
    if not one.exists:
        return "there is no such day in the calendar"
    if one.form is Form.FULL or (one.form is Form.NUMERIC and len(one.readings) < 2):
        return ""
    if not one.readings:
        return "the year is not given"
    days = " or ".join(in_words(days) for days in one.readings)
    if one.assumed == "about":
        return f"about {days}"
    return f"{days}, {one.assumed}" if one.assumed else days


def _beside_quantities(page: Page) -> Iterator[Note]:
    british = "£" in page.text
    for block in page.blocks:
        if block.label in UNREAD:
            continue
        for one in quantities(page.text, block.start, block.end, page.language):
            says = "" if _is_money_or_idiom(page.text, one, british=british) else conversion(page.text, one)
            if says:
                yield Note(one.place, says)


def _is_money_or_idiom(text: str, one: Quantity, *, british: bool) -> bool:
    """Pounds may be money where a text writes £, and one foot may be anybody's."""
    words = text[one.start : one.end].lower()
    return (british and one.unit is UNITS["pound"] and "pound" in words) or words in (
        "one foot",
        "one inch",
        "one yard",
    )
