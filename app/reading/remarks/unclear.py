"""Dates that leave something open: without a year, in figures that can be read in two ways, or not in the calendar."""

from collections.abc import Iterator

from app.reading.dated import Dated, Days, Form, in_words, short
from app.reading.reading import Place, Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted


def find(material: Material) -> Iterator[Remark]:
    """One remark for each such date; the same day without its year is one remark, however often it is named."""
    yearless: dict[tuple[object, ...], list[Dated]] = {}
    for one in material.dates:
        if not one.exists:
            yield Remark(RemarkKind.NO_SUCH_DATE, (one.place,), f"{_words(material, one)} is not in the calendar.")
        elif one.form is Form.NUMERIC and len(one.readings) > 1:
            both = " or ".join(short(first) for first, _ in one.readings)
            yield Remark(RemarkKind.AMBIGUOUS_DATE, (one.place,), f"{_words(material, one)} can be {both}.")
        elif one.form is Form.NO_YEAR:
            yearless.setdefault(one.readings or (material.text(one.place),), []).append(one)
    for same in yearless.values():
        yield Remark(RemarkKind.NO_YEAR, tuple(_places(same)), _says(material, same[0]))


def _places(same: list[Dated]) -> Iterator[Place]:
    for one in same:
        yield one.place


def _words(material: Material, one: Dated) -> str:
    return quoted(material, one.place)


def _says(material: Material, one: Dated) -> str:
    words = f"{_words(material, one)} bears no year"
    if not one.readings:
        return f"{words}, and no dateline tells it."
    days = " or ".join(_with_figures(days) for days in one.readings)
    return f"{words}. It is read as {days}: {one.assumed}."


def _with_figures(days: Days) -> str:
    first, last = days
    return (
        f"{in_words(days)} ({first.isoformat()})" if first == last else f"{in_words(days)} (from {first.isoformat()})"
    )
