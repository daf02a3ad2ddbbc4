"""Dates that leave something open: without a year, in figures that can be read in two ways, or not in the calendar."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from app.reading.dated import Dated, Days, Form, in_words, short
from app.reading.reading import Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted

MANY = 4
"""So many days without a year in one paragraph are a list, and one remark."""


def find(material: Material) -> Iterator[Remark]:
    """One remark for each such date; the same day without its year is one remark, however often it is named."""
    for one in material.dates:
        if not one.exists:
            says = f"{quoted(material, one.place)} is not in the calendar."
            yield Remark(RemarkKind.NO_SUCH_DATE, (one.place,), says)
        elif one.form is Form.NUMERIC and len(one.readings) > 1:
            both = " or ".join(short(first) for first, _ in one.readings)
            yield Remark(RemarkKind.AMBIGUOUS_DATE, (one.place,), f"{quoted(material, one.place)} can be {both}.")
    yield from _without_year(material)


def _without_year(material: Material) -> Iterator[Remark]:
    paragraphs: dict[int, list[Dated]] = {}
    for one in material.dates:
        if one.form is Form.NO_YEAR and one.exists:
            at = bisect_right(material.blocks, one.start, key=lambda block: block.start)
            paragraphs.setdefault(at, []).append(one)
    days: dict[tuple[object, ...], list[Dated]] = {}
    for found in paragraphs.values():
        if len({one.readings or material.text(one.place) for one in found}) >= MANY:
            yield _remark(found, _many(material, found))
            continue
        for one in found:
            days.setdefault(one.readings or (material.text(one.place),), []).append(one)
    for same in days.values():
        yield _remark(same, _says(material, same[0]))


def _remark(found: Sequence[Dated], says: str) -> Remark:
    return Remark(RemarkKind.NO_YEAR, tuple(one.place for one in found), says)


def _many(material: Material, found: Sequence[Dated]) -> str:
    first, last = found[0], found[-1]
    words = f"{len(found)} dates from {quoted(material, first.place)} to {quoted(material, last.place)} bear no year"
    if not first.readings:
        return f"{words}, and no dateline tells it."
    return f"{words}. The first is read as {_with_figures(first.readings[0])}: {first.assumed}."


def _says(material: Material, one: Dated) -> str:
    words = f"{quoted(material, one.place)} bears no year"
    if not one.readings:
        return f"{words}, and no dateline tells it."
    days = " or ".join(_with_figures(days) for days in one.readings)
    return f"{words}. It is read as {days}: {one.assumed}."


def _with_figures(days: Days) -> str:
    first, last = days
    return (
        f"{in_words(days)} ({first.isoformat()})" if first == last else f"{in_words(days)} (from {first.isoformat()})"
    )
