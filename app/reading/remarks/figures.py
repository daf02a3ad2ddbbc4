"""Two figures for one thing: as many killed here, as many there; two lengths of one bridge; two ages of one person."""

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import combinations

from app.reading.conversion import number_words
from app.reading.dated import Days
from app.reading.quantities import Quantity
from app.reading.reading import Remark, RemarkKind
from app.reading.remarks.frames import Frame, frames
from app.reading.remarks.lives import Age, lives
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted
from app.reading.units import EXACT, Dimension

_CROWD = 12
"""More figures of one kind than this are a list, not one thing told twice."""
_NEAR = 60
"""Code points on both sides of a figure in which a word of change is looked for."""
_CHANGES = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|increas\w+|decreas\w+|dropp\w+|climb\w+|from"
    r"|earlier|previous\w*|initial\w*|first|so\sfar|revised|corrected|later|since|another|others?|more|additional|each"
    r"|every|per|average|compared|than|last|ago|next|will|would|could|might|if|separate\w*|respectively|again|remaining"
    r"|rest|half|in\s(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s+of\s+(?:the|them|those|whom|its|their)\b")
_FRESH = timedelta(days=8)
"""A day so near to the dateline is that of the story, and others of the story need not name it."""


def find(material: Material) -> Iterator[Remark]:
    """One remark for each pair of figures that can hardly both be right."""
    groups: dict[tuple[str, str], list[Frame]] = {}
    for frame in frames(material):
        groups.setdefault((frame.thing, frame.deed), []).append(frame)
    for same in groups.values():
        if len(same) <= _CROWD:
            for one, other in combinations(same, 2):
                if _are_one_thing(material, one, other) and _differ(one.quantity, other.quantity):
                    yield _remark(material, one, other)
    yield from _ages(material)


def _are_one_thing(material: Material, one: Frame, other: Frame) -> bool:
    if one.sentence == other.sentence or not _marks_agree(one, other):
        return False
    if one.names and other.names and not (one.names & other.names):
        return False
    if one.deed == "is":
        named_alike = one.names == other.names or not (one.names and other.names)
        return (
            (one.definite or other.definite) and named_alike and (not one.way or not other.way or one.way == other.way)
        )
    if _changes(material, one) or _changes(material, other) or not _are_of_one_day(material, one, other):
        return False
    shared = len(one.around & other.around)
    if one.event and other.event:
        return shared >= 1
    return shared >= 2 and 2 * shared >= min(len(one.around), len(other.around))


def _marks_agree(one: Frame, other: Frame) -> bool:
    """Whether what tells the one from others of its kind stands somewhere beside the other too."""
    return one.marks - other.marks <= other.around and other.marks - one.marks <= one.around


def _changes(material: Material, frame: Frame) -> bool:
    start, end = frame.quantity.place
    first, last = frame.sentence
    if _OF_THEM.match(material.page.text, end):
        return True
    return bool(_CHANGES.search(material.page.text, max(first, start - _NEAR), min(last, end + _NEAR)))


def _are_of_one_day(material: Material, one: Frame, other: Frame) -> bool:
    days = [_days(material, frame) for frame in (one, other)]
    if all(days):
        return bool(days[0] & days[1])
    when = material.page.when
    return all(when and abs(first - when.date()) < _FRESH for first, _ in days[0] | days[1])


def _days(material: Material, frame: Frame) -> set[Days]:
    return {days for one in material.dates_in(frame.sentence) for days in one.readings}


_AT_LEAST = frozenset(
    {"at least", "more than", "over", "above", "upwards of", "minimum of", "well over", "just over", "or more", "+"}
)
_AT_MOST = frozenset({"up to", "at most", "less than", "fewer than", "under", "below", "no more than", "maximum of"})


def _differ(one: Quantity, other: Quantity) -> bool:
    """Whether neither is the other rounded, converted or bounded."""
    a, b = _in_base(one, one.low), _in_base(other, other.low)
    if one.hedge or other.hedge:
        return _is_outside(one, a, b) or _is_outside(other, b, a)
    if one.step == other.step and one.unit is other.unit:
        return a != b
    return abs(a - b) > max(_in_base(one, one.step), _in_base(other, other.step)) / 2


def _is_outside(one: Quantity, value: Decimal, found: Decimal) -> bool:
    """Whether the other value lies beyond what a bound allows; without a bound, a quarter away is too far."""
    if one.hedge in _AT_LEAST:
        return found < value
    if one.hedge in _AT_MOST:
        return found > value
    return bool(one.hedge) and 4 * abs(value - found) > max(value, found)


def _in_base(one: Quantity, value: Decimal) -> Decimal:
    return EXACT.multiply(value, one.unit.factors[0]) if one.unit else value


def _remark(material: Material, one: Frame, other: Frame) -> Remark:
    first, second = one.quantity, other.quantity
    places = (first.place, second.place)
    says = (
        f"{_figure(material, first)} in {quoted(material, one.sentence)} and {_figure(material, second)} in "
        f"{quoted(material, other.sentence)} seem to be figures for one thing."
    )
    return Remark(RemarkKind.TWO_FIGURES, places, says)


def _figure(material: Material, one: Quantity) -> str:
    return number_words(one.low) if one.dimension is Dimension.COUNT else quoted(material, one.place)[1:-1]


def _ages(material: Material) -> Iterator[Remark]:
    told: dict[str, Age] = {}
    for age in lives(material).ages:
        if age.at_death:
            continue
        first = told.setdefault(age.person, age)
        if first.years != age.years:
            says = f"{age.person} is {first.years} in one place and {age.years} in another."
            yield Remark(RemarkKind.TWO_FIGURES, (first.place, age.place), says)
