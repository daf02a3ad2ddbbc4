"""A quantity in the units of the other system, rounded as the text rounds it: 745 miles are 1,199 km, 700 are 1,130."""

import re
from decimal import ROUND_HALF_EVEN, Decimal

from app.reading.quantities import Quantity
from app.reading.units import EXACT, UNITS, Dimension, Unit, convert

MOST = Decimal(10) ** 15
"""From here on nobody wants a conversion."""


def conversion(text: str, one: Quantity) -> str:
    """Such as "1,199 km"; "" for what is not converted. What means two things is told twice."""
    if one.unit is None or not one.unit.into or max(abs(one.low), abs(one.high)) >= MOST:
        return ""
    if _RATE.match(text, one.end) or (one.low == one.high == 0 and one.dimension is not Dimension.TEMPERATURE):
        return ""
    if one.unit is UNITS["Fahrenheit"] or one.unit is UNITS["Celsius"]:
        return _temperature(text, one)
    metric = _fitting(one)
    return " or ".join(
        dict.fromkeys(_worded(one, UNITS[name], which) for name in metric for which in range(len(one.unit.factors)))
    )


_RATE = re.compile(r"\s?per\s(?:gallon|lit(?:re|er)|square|cubic)|[-·\s]f(?:oo)?t\b", re.IGNORECASE)
"""Miles to the gallon and pounds to the square inch are measures of their own."""
_PLACES = ("US", "UK")
_LONG = Decimal(39)
"""Inches: from a metre on, metres are used."""


def _fitting(one: Quantity) -> tuple[str, ...]:
    unit = one.unit or UNITS["inch"]
    if unit is UNITS["inch"]:
        return unit.into[1:] if one.high > _LONG else unit.into[:1]
    return unit.into


def _worded(one: Quantity, other: Unit, which: int) -> str:
    """The low and the high end in the other unit, with the place where the unit means that, if it means two things."""
    unit = one.unit or other
    ends = [convert(value, unit, other)[which] for value in dict.fromkeys((one.low, one.high))]
    place = _place_of(one, EXACT.divide(unit.factors[which], other.factors[0]), ends)
    where = f" ({_PLACES[which]})" if len(unit.factors) > 1 else ""
    return _numbers(ends, place, other) + where


_UP = Decimal("2.24")
"""A place is taken for the next one from here on: ten to the power of 0.65 times this is ten."""
_LOSS = Decimal("0.01")


def _place_of(one: Quantity, factor: Decimal, ends: list[Decimal]) -> Decimal:
    """The decimal place that says about as much as the written one does; a finer one where that lost a hundredth."""
    size = max(abs(one.low), abs(one.high))
    written = min(one.step, Decimal(1).scaleb(size.adjusted() - 1)) if size else Decimal(1)
    step = EXACT.multiply(written, factor)
    fine, coarse = (Decimal(1).scaleb(each.adjusted()) for each in (step, EXACT.multiply(step, _UP)))
    lost = max((abs(_rounded(end, coarse) - end) / abs(end) for end in ends if end), default=Decimal(0))
    return coarse if lost <= _LOSS else fine


def _rounded(value: Decimal, place: Decimal) -> Decimal:
    return EXACT.multiply(EXACT.divide(value, place).to_integral_value(ROUND_HALF_EVEN), place)


def _numbers(ends: list[Decimal], place: Decimal, unit: Unit) -> str:
    rounded = [_rounded(end, place) for end in ends]
    words = "–".join(dict.fromkeys(number_words(value) for value in rounded))
    single = unit.symbol.startswith(unit.name) and rounded == [1]
    return f"{words} {unit.name if single else unit.symbol}"


_SIZES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


def number_words(value: Decimal) -> str:
    """Such as: 1,199; 3.7; −4; 1.38 million."""
    sign = "−" if value < 0 else ""
    value = abs(value)
    for size, name in _SIZES:
        if value >= size and not EXACT.remainder(value, size / 1000):
            return f"{sign}{_plain(EXACT.divide(value, size))} {name}"
    return sign + _plain(value)


def _plain(value: Decimal) -> str:
    words = f"{value:,f}"
    return words.rstrip("0").rstrip(".") if "." in words else words


_STOP = re.compile(r"[.;!?\n]\s|,\s\d")
_WARMING = re.compile(
    r"\bwarming\b|\bpre-?industrial\b|\b(?:above|below)\s+(?:the\s+)?(?:average|normal)\b", re.IGNORECASE
)
_BY = re.compile(r"\b(?:by|another|extra|further)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_THAN = re.compile(r"\s+(?:warmer|hotter|cooler|colder|higher|lower|more|less)\b", re.IGNORECASE)


def _temperature(text: str, one: Quantity) -> str:
    """A temperature has a zero, a difference of temperatures has none."""
    unit = one.unit or UNITS["Celsius"]
    other = UNITS[unit.into[0]]
    factor = EXACT.divide(unit.factors[0], other.factors[0])
    place = min(one.step, Decimal(1)) if one.step <= 1 else Decimal(1)
    before = _STOP.split(text[max(0, one.start - 60) : one.start])[-1]
    behind = _STOP.split(text[one.end : one.end + 40])[0]
    if _WARMING.search(before + behind) or _BY.search(before) or _THAN.match(behind):
        apart = [EXACT.multiply(value, factor) for value in dict.fromkeys((one.low, one.high))]
        return f"{_numbers(apart, _place_of(one, factor, apart), other)} of difference"
    ends = [convert(value, unit, other)[0] for value in dict.fromkeys((one.low, one.high))]
    return _numbers(ends, place, other)
