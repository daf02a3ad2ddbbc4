"""A weekday that does not belong to its date."""

from collections.abc import Iterator

from app.domain.dates import weekday
from app.reading.dated import Dated, short
from app.reading.reading import Place, Remark, RemarkKind
from app.reading.remarks.material import Material


def find(material: Material) -> Iterator[Remark]:
    """One remark for each date whose weekday is another one in every reading of it."""
    for one in material.dates:
        if one.weekday is None or one.weekday_place is None or not one.readings:
            continue
        if all(first.weekday() != one.weekday for first, _ in one.readings):
            yield Remark(RemarkKind.WEEKDAY, (one.weekday_place, _date_alone(material, one)), _says(material, one))


_EDGES = " \t\n\u00a0,("


def _date_alone(material: Material, one: Dated) -> Place:
    day = one.weekday_place or one.place
    start, end = (day[1], one.end) if day[0] - one.start < one.end - day[1] else (one.start, day[0])
    words = material.text((start, end))
    return start + len(words) - len(words.lstrip(_EDGES)), end - len(words) + len(words.rstrip(_EDGES))


def _says(material: Material, one: Dated) -> str:
    first = one.readings[0][0]
    written = material.text(one.weekday_place or one.place)
    if one.assumed:
        return f"The text says {written}. {short(first)} is a {weekday(first)} ({one.assumed})."
    return f"The text says {written}. {short(first)} is a {weekday(first)}."
