"""A quantity and its conversion beside it that is off by more than rounding: "745 miles (1,100 km)"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from app.reading.conversion import conversion
from app.reading.quantities import Quantity
from app.reading.reading import Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted
from app.reading.units import EXACT, MEASURES, UNITS, Unit

_BESIDE = re.compile(
    r"(?:\s+\w+)?\s?[(\[]\s?(?:or\s+)?(?:about|some|around|roughly|nearly|almost|=|≈|~)?\s?"
    r"|,?\s+or\s+(?:about\s+|some\s+|roughly\s+)?|\s?[=≈/]\s?",
    re.IGNORECASE,
)
_OTHER_SYSTEM = ("mile", "yard", "foot", "inch", "acre", "pound", "ounce", "stone", "gallon", "pint", "mph", "Fahr")


def find(material: Material) -> Iterator[Remark]:
    """One remark for each pair that does not agree, whatever the units can mean."""
    for one, other in pairwise(material.quantities):
        if _are_one_thing(material, one, other) and not _agree(one, other):
            yield Remark(RemarkKind.CONVERSION, (one.place, other.place), _says(material, one, other))


def _are_one_thing(material: Material, one: Quantity, other: Quantity) -> bool:
    if one.unit is None or other.unit is None or one.dimension is not other.dimension:
        return False
    if one.dimension not in MEASURES or _system(one.unit) == _system(other.unit):
        return False
    gap = material.page.text[one.end : other.start]
    return len(gap) < 40 and bool(_BESIDE.fullmatch(gap))


def _system(unit: Unit) -> bool:
    """Whether the unit is one of miles and pounds."""
    return any(name in unit.name for name in _OTHER_SYSTEM)


def _agree(one: Quantity, other: Quantity) -> bool:
    """Whether the two can be one thing: each end within what both have been rounded by."""
    if (one.low == one.high) != (other.low == other.high):
        return True
    return any(
        _near(one, other, first, second)
        for first in (one.unit.factors if one.unit else ())
        for second in (other.unit.factors if other.unit else ())
    )


def _near(one: Quantity, other: Quantity, first: Decimal, second: Decimal) -> bool:
    zero = (one.unit or UNITS["metre"]).zero, (other.unit or UNITS["metre"]).zero
    slack = (EXACT.multiply(_slack(one), first) + EXACT.multiply(_slack(other), second)) / 2
    ends = ((one.low, other.low), (one.high, other.high))
    return all(abs((a + zero[0]) * first - (b + zero[1]) * second) <= slack for a, b in ends)


def _slack(one: Quantity) -> Decimal:
    """By how much the number may be rounded: its last figure that counts, not more than its second one if it does not
    say that it is rough.
    """
    size = max(abs(one.low), abs(one.high))
    if one.hedge or not size:
        return max(one.step, Decimal(1).scaleb(size.adjusted() - 1)) if size else one.step
    return min(one.step, Decimal(1).scaleb(max(size.adjusted() - 1, -6))) if size >= 10 else one.step


def _says(material: Material, one: Quantity, other: Quantity) -> str:
    text = material.page.text
    return (
        f"{quoted(material, one.place)[1:-1]} = {conversion(text, one)}; the text says "
        f"{quoted(material, other.place)[1:-1]}."
    )
