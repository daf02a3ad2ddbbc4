"""Quantities: a number or a range of numbers with its unit, as the text writes it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from app.reading.numbers import Number, numbers
from app.reading.reading import Place
from app.reading.units import EXACT, SIGNS, UNITS, Dimension, Unit, unit_at


@dataclass(frozen=True, slots=True)
class Quantity:
    """From `start` to `end`, number and unit together. `low` and `high` differ for a range alone; `step` is the size
    of the last written digit that counts. `unit` is None for things that are counted. `hedge` is the word before it
    that makes it less than exact ("about", "more than"), which is not part of the place.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    unit: Unit | None = None
    hedge: str = ""
    scale: Decimal = Decimal(1)
    """What "million" and the like made of it."""

    @property
    def place(self) -> Place:
        return self.start, self.end

    @property
    def dimension(self) -> Dimension:
        return self.unit.dimension if self.unit else Dimension.COUNT

    @property
    def approximate(self) -> bool:
        return bool(self.hedge) or self.low != self.high


def quantities(text: str, start: int, end: int, language: str = "en") -> tuple[Quantity, ...]:
    """The quantities between start and end, in the order of the text."""
    joined = _joined(text, _apart(text, (start, end), language))
    return tuple(replace(quantity, hedge=_hedge(text, start, quantity)) for quantity in joined)


def _apart(text: str, place: Place, language: str) -> Iterator[Quantity]:
    """Each number with its unit; a sign between two of them belongs to one."""
    taken = 0
    for number in numbers(text, *place, language):
        quantity = _sized(text, (taken, place[1]), language, number)
        if quantity:
            taken = quantity.end
            yield quantity


def _sized(text: str, free: Place, language: str, number: Number) -> Quantity | None:
    """The number with its unit, both in what is free; None where it is a year, a pronoun or part of a name."""
    taken, end = free
    sign, start = _sign_before(text, taken, number.start)
    scale, at = _short(text, number.end, money=sign is not None)
    unit, at = (sign, at) if sign else _unit_behind(text, at, language)
    if at > end or (unit is None and (number.year or number.bare or text[at : at + 1].isalpha())):
        return None
    scale = EXACT.multiply(scale, number.scale)
    factor = EXACT.divide(scale, number.scale)
    value, step = EXACT.multiply(number.value, factor), EXACT.multiply(number.step, factor)
    if unit and unit.dimension is Dimension.TEMPERATURE and _BELOW.search(text[max(0, start - 8) : start]):
        value = -value
    if unit is UNITS["pound"] and _MONEY.search(text[max(0, start - 50) : start]):
        unit = UNITS["pound sterling"]
    return Quantity(start, at, value, value, step, unit, scale=scale)


_SIGN = re.compile(rf"(?:\b(?:US|AU?|CA?|NZ|HK|S))?([{''.join(map(re.escape, SIGNS))}])\s?$|\b(USD|EUR|GBP)\s$")
_CODES = {"USD": "dollar", "EUR": "euro", "GBP": "pound sterling"}
_LAST = frozenset([*SIGNS, *(code[-1] for code in _CODES)])
_BELOW = re.compile(r"(?:^|[\s(])(?:[-−–]|minus\s)$", re.IGNORECASE)
_MONEY = re.compile(
    r"\b(?:cost|paid|pay|pays|price|priced|worth|earn|spen[dt]|fined?|raised?|debt|bill|budget)", re.IGNORECASE
)


def _sign_before(text: str, taken: int, at: int) -> tuple[Unit | None, int]:
    begin = max(taken, at - 5)
    before = text[begin:at].rstrip()[-1:]
    found = _SIGN.search(text, begin, at) if before in _LAST else None
    if not found or not before:
        return None, at
    return UNITS[SIGNS[found[1]] if found[1] else _CODES[found[2]]], found.start()


_SHORT = re.compile(r"\s?(?P<long>mn|mln|bn|bln|tn|trn)\b|(?P<letter>[mkb])\b(?![²2/])", re.IGNORECASE)
_SIZES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9} | {
    "tn": 10**12,
    "trn": 10**12,
}
_COUNTED = re.compile(r"\s[a-z]{3,}")
_MEASURED = re.compile(
    r"\s(?:high|tall|long|wide|deep|away|run|race|sprint|final|hurdles|freestyle|relay|below|above|from|underground)\b"
)


def _short(text: str, at: int, *, money: bool) -> tuple[Decimal, int]:
    """What "bn", "m" or "k" behind a number makes of it, and the end of that."""
    found = _SHORT.match(text, at)
    if not found:
        return Decimal(1), at
    counted = _COUNTED.match(text, found.end()) and not _MEASURED.match(text, found.end())
    letter = (found["letter"] or "").lower()
    if letter and not money and (letter == "b" or not counted):
        return Decimal(1), at
    return Decimal(_SIZES[letter or found["long"].lower()]), found.end()


_GAP = re.compile(r"[ \u00a0\u202f\u2009-]?")
_METRES = re.compile(r"m\b(?![²/])")


def _unit_behind(text: str, at: int, language: str) -> tuple[Unit | None, int]:
    gap = _GAP.match(text, at)
    behind = gap.end() if gap else at
    if text[behind : behind + 1] in SIGNS and not text[behind + 1 : behind + 2].isnumeric() and behind < len(text):
        return UNITS[SIGNS[text[behind]]], behind + 1
    found = unit_at(text, behind)
    if found:
        return found
    metres = _METRES.match(text, behind)
    if metres and (language not in ("en", "") or _MEASURED.match(text, metres.end())):
        return UNITS["metre"], metres.end()
    return None, at


_RANGE = re.compile(r"\s?[-–—]\s?|\s+to\s+|-to-")
_AND = re.compile(r"\s+and\s+")
_BETWEEN = re.compile(r"\bbetween\s+$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_PARTS = {("foot", "inch"): 12, ("pound", "ounce"): 16, ("stone", "pound"): 14}
_COMPOUND = re.compile(r",?\s?(?:and\s+)?|-")
_INCHES = re.compile(r"(?:-(\d{1,2})(?![\w-])|\s?(\d{1,2})\s?in\b)")


def _joined(text: str, found: Iterable[Quantity]) -> Iterator[Quantity]:
    """Ranges and things like "5 feet 10 inches" as one quantity each; scores such as 3-1 as none."""
    last: Quantity | None = None
    for quantity in found:
        now = _with_inches(text, quantity)
        both = _both(text, last, now) if last else None
        if both is not None:
            last = both
            continue
        if last and _is_score(text, last, now):
            last = None
            continue
        if last:
            yield _like_the_next(text, last, now)
        last = now
    if last:
        yield last


def _with_inches(text: str, quantity: Quantity) -> Quantity:
    inches = _INCHES.match(text, quantity.end) if quantity.unit is UNITS["foot"] else None
    more = int(inches[1] or inches[2]) if inches else 12
    if not inches or more >= 12:
        return quantity
    value = EXACT.add(EXACT.multiply(quantity.low, Decimal(12)), Decimal(more))
    return replace(quantity, end=inches.end(), low=value, high=value, step=Decimal(1), unit=UNITS["inch"])


def _both(text: str, one: Quantity, other: Quantity) -> Quantity | None:
    """The two as one quantity, None where they are two."""
    gap = text[one.end : other.start]
    if len(gap) > 12 or one.low != one.high:
        return None
    parts = _PARTS.get((one.unit.name, other.unit.name)) if one.unit and other.unit else None
    if parts and _COMPOUND.fullmatch(gap) and other.low < parts:
        value = EXACT.add(EXACT.multiply(one.low, Decimal(parts)), other.low)
        return replace(other, start=one.start, low=value, high=value, step=other.step)
    before = text[max(0, one.start - 12) : one.start]
    ranged = _RANGE.fullmatch(gap) and not _FROM.search(before)
    if not (ranged or (_AND.fullmatch(gap) and _BETWEEN.search(before))):
        return None
    first = _like_the_next(text, one, other)
    if first.unit is not other.unit or first.low >= other.low:
        return None
    return replace(other, start=one.start, low=first.low, step=min(first.step, other.step))


def _like_the_next(text: str, one: Quantity, other: Quantity) -> Quantity:
    """In "3 to 4 million dollars" the 3 is millions of dollars too."""
    gap = text[one.end : other.start] if other.start - one.end <= 12 else ""
    if not (
        _RANGE.fullmatch(gap) or (_AND.fullmatch(gap) and _BETWEEN.search(text[max(0, one.start - 12) : one.start]))
    ):
        return one
    if one.unit is not None and one.unit is not other.unit:
        return one
    scaled = one.scale == 1 and other.scale > 1 and one.low < 1000
    factor = other.scale if scaled else Decimal(1)
    value, step = EXACT.multiply(one.low, factor), EXACT.multiply(one.step, factor)
    return replace(one, low=value, high=value, step=step, unit=other.unit)


def _is_score(text: str, one: Quantity, other: Quantity) -> bool:
    dash = text[one.end : other.start] in ("-", "–", "—")
    return dash and one.unit is None and other.unit is None and one.high >= other.low


_HEDGES = (
    r"just\s+over|just\s+under|more\s+than|less\s+than|fewer\s+than|at\s+least|at\s+most|up\s+to|close\s+to|as\s+many\s+as"
    r"|as\s+much\s+as|no\s+more\s+than|an\s+estimated|about|around|some|nearly|almost|roughly|approximately|over|under"
    r"|above|below|circa|estimated|upwards\s+of|minimum\s+of|maximum\s+of|well\s+over|barely"
)
_HEDGE = re.compile(rf"(?:\b({_HEDGES})\s+(?:an?\s+|the\s+)?|([~≈<>])\s?)$", re.IGNORECASE)
_HEDGE_BEHIND = re.compile(r"\s(or\s+(?:so|more|less|thereabouts))\b|(\+)", re.IGNORECASE)


def _hedge(text: str, start: int, quantity: Quantity) -> str:
    before = text[max(start, quantity.start - 28) : quantity.start]
    last = before.rstrip()[-1:]
    found = _HEDGE.search(before) if last.isalpha() or last in ("~", "≈", "<", ">") else None
    found = found or _HEDGE_BEHIND.match(text, quantity.end)
    return " ".join((found[1] or found[2]).lower().split()) if found else ""
