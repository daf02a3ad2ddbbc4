"""The units that a newsroom writes: how they are spelt, what they measure, how they convert.

Factors are exact by definition (international yard and pound of 1959, US and imperial gallon); a unit that means
different things in different places has all of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum

EXACT = Context(prec=60)
"""Enough digits for any number that a text writes; the default of 28 is not."""


class Dimension(StrEnum):
    LENGTH = "length"
    AREA = "area"
    MASS = "mass"
    VOLUME = "volume"
    SPEED = "speed"
    TEMPERATURE = "temperature"
    DURATION = "duration"
    SHARE = "share"
    POINTS = "percentage points"
    MONEY = "money"
    COUNT = "count"


MEASURES = frozenset(
    {Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME, Dimension.SPEED, Dimension.TEMPERATURE}
)
"""What two systems of units measure, each in its own."""


@dataclass(frozen=True, slots=True)
class Unit:
    """`factors` lead to the dimension's base unit (metre, square metre, kilogram, litre, metre a second, degree
    Celsius, second); `zero` is added before. `into` names the units of the other system, in the order of their size.
    """

    name: str
    symbol: str
    dimension: Dimension
    factors: tuple[Decimal, ...] = (Decimal(1),)
    zero: Decimal = Decimal(0)
    into: tuple[str, ...] = ()


def convert(value: Decimal, unit: Unit, other: Unit) -> tuple[Decimal, ...]:
    """The value in the other unit, once for each thing that the two units can mean."""
    return tuple(
        EXACT.subtract(EXACT.divide(EXACT.multiply(EXACT.add(value, unit.zero), one), another), other.zero)
        for one in unit.factors
        for another in other.factors
    )


def _units() -> Iterator[Unit]:
    for line in _TABLE.strip().splitlines():
        name, symbol, dimension, factors, zero, into = (cell.strip() for cell in line.split("|"))
        numbers = tuple(_number(factor) for factor in factors.split())
        others = tuple(other.strip() for other in into.split(",") if other.strip())
        yield Unit(name, symbol, Dimension(dimension), numbers, Decimal(zero or 0), others)


def _number(factor: str) -> Decimal:
    above, _, below = factor.partition("/")
    return EXACT.divide(Decimal(above), Decimal(below or 1))


_TABLE = """
mile             | miles          | length      | 1609.344                        |     | kilometre
nautical mile    | nautical miles | length      | 1852                            |     | kilometre
yard             | yards          | length      | 0.9144                          |     | metre
foot             | ft             | length      | 0.3048                          |     | metre
inch             | in             | length      | 0.0254                          |     | centimetre, metre
kilometre        | km             | length      | 1000                            |     | mile
metre            | m              | length      | 1                               |     | foot
centimetre       | cm             | length      | 0.01                            |     | inch
millimetre       | mm             | length      | 0.001                           |     | inch
square mile      | square miles   | area        | 2589988.110336                  |     | square kilometre
acre             | acres          | area        | 4046.8564224                    |     | hectare
square yard      | square yards   | area        | 0.83612736                      |     | square metre
square foot      | square feet    | area        | 0.09290304                      |     | square metre
square kilometre | km²            | area        | 1000000                         |     | square mile
hectare          | hectares       | area        | 10000                           |     | acre
square metre     | m²             | area        | 1                               |     | square foot
pound            | lb             | mass        | 0.45359237                      |     | kilogram
ounce            | oz             | mass        | 0.028349523125                  |     | gram
stone            | stone          | mass        | 6.35029318                      |     | kilogram
ton              | tons           | mass        | 907.18474 1016.0469088 1000     |     |
tonne            | tonnes         | mass        | 1000                            |     |
kilogram         | kg             | mass        | 1                               |     | pound
gram             | g              | mass        | 0.001                           |     | ounce
gallon           | gallons        | volume      | 3.785411784 4.54609             |     | litre
US gallon        | US gallons     | volume      | 3.785411784                     |     | litre
UK gallon        | UK gallons     | volume      | 4.54609                         |     | litre
pint             | pints          | volume      | 0.473176473 0.56826125          |     | litre
litre            | litres         | volume      | 1                               |     | US gallon, UK gallon
mph              | mph            | speed       | 1609.344/3600                   |     | km/h
knot             | knots          | speed       | 1852/3600                       |     | km/h
km/h             | km/h           | speed       | 1000/3600                       |     | mph
Fahrenheit       | °F             | temperature | 5/9                             | -32 | Celsius
Celsius          | °C             | temperature | 1                               |     | Fahrenheit
second           | seconds        | duration    | 1                               |     |
minute           | minutes        | duration    | 60                              |     |
hour             | hours          | duration    | 3600                            |     |
day              | days           | duration    | 86400                           |     |
week             | weeks          | duration    | 604800                          |     |
month            | months         | duration    | 2629746                         |     |
year             | years          | duration    | 31556952                        |     |
percent          | %              | share       | 1                               |     |
percentage point | points         | percentage points | 1                         |     |
dollar           | dollars        | money       | 1                               |     |
cent             | cents          | money       | 1                               |     |
euro             | euros          | money       | 1                               |     |
pound sterling   | pounds         | money       | 1                               |     |
penny            | pence          | money       | 1                               |     |
yen              | yen            | money       | 1                               |     |
yuan             | yuan           | money       | 1                               |     |
rouble           | roubles        | money       | 1                               |     |
rupee            | rupees         | money       | 1                               |     |
hryvnia          | hryvnias       | money       | 1                               |     |
tenge            | tenge          | money       | 1                               |     |
lira             | liras          | money       | 1                               |     |
won              | won            | money       | 1                               |     |
peso             | pesos          | money       | 1                               |     |
franc            | francs         | money       | 1                               |     |
krona            | kronor         | money       | 1                               |     |
zloty            | zlotys         | money       | 1                               |     |
shekel           | shekels        | money       | 1                               |     |
"""
UNITS = {unit.name: unit for unit in _units()}

_WORDS = {
    "mile": "miles? mi",
    "nautical mile": "nautical_miles?",
    "yard": "yards? yds?",
    "foot": "foot feet ft",
    "inch": "inch inches",
    "kilometre": "kilomet(?:re|er)s? kms?",
    "metre": "met(?:re|er)s?",
    "centimetre": "centimet(?:re|er)s? cms?",
    "millimetre": "millimet(?:re|er)s? mm",
    "square mile": "square_miles? sq\\.?_mi(?:les?)?",
    "acre": "acres?",
    "square yard": "square_yards? sq\\.?_yds?",
    "square foot": "square_(?:foot|feet) sq\\.?_ft",
    "square kilometre": "square_kilomet(?:re|er)s? sq\\.?_kms? km² km2",
    "hectare": "hectares?",
    "square metre": "square_met(?:re|er)s? sq\\.?_m m² m2",
    "pound": "pounds? lbs?",
    "ounce": "ounces? oz",
    "stone": "stone(?!_[a-z])",
    "ton": "tons?",
    "tonne": "tonnes? metric_tons?",
    "kilogram": "kilogram(?:me)?s? kilos? kgs?",
    "gram": "gram(?:me)?s?",
    "gallon": "gallons?",
    "US gallon": "u\\.?s\\.?_gallons?",
    "UK gallon": "(?:u\\.?k\\.?|imperial|british)_gallons?",
    "pint": "pints?",
    "litre": "lit(?:re|er)s?",
    "mph": "mph miles_(?:per|an)_hour mi/h",
    "knot": "knots?",
    "km/h": "km/h kmh kph kilomet(?:re|er)s_(?:per|an)_hour",
    "Fahrenheit": "degrees?_fahrenheit degrees?_f °_?f °?_?fahrenheit ℉",
    "Celsius": "degrees?_(?:celsius|centigrade) degrees?_c °_?c °?_?celsius ℃",
    "second": "seconds?",
    "minute": "minutes?",
    "hour": "hours?",
    "day": "days?",
    "week": "weeks?",
    "month": "months?",
    "year": "years?",
    "percentage point": "percentage_points?",
    "percent": "% ％ per_?cent pct",
    "dollar": "dollars? bucks usd",
    "cent": "cents?",
    "euro": "euros? eur",
    "pound sterling": "pounds?_sterling gbp",
    "penny": "pence",
    "yen": "yen",
    "yuan": "yuan renminbi",
    "rouble": "rou?bles?",
    "rupee": "rupees?",
    "hryvnia": "hryvnias?",
    "tenge": "tenge",
    "lira": "liras? lire",
    "won": "(?:south_)?korean_won",
    "peso": "pesos?",
    "franc": "(?:swiss_)?francs?",
    "krona": "(?:swedish_|danish_|norwegian_)?(?:krona|kronor|krone|kroner)",
    "zloty": "zlotys?",
    "shekel": "shekels?",
}
_SPELLINGS = sorted(
    ((form, name) for name, forms in _WORDS.items() for form in forms.split()),
    key=lambda pair: -sum(char not in "?()|:\\." for char in pair[0]),
)
"""The longest first, so that km/h is not read as km."""
_NAMES = tuple(name for _, name in _SPELLINGS)
_GAP = "[ \u00a0\u202f-]"
_UNIT = re.compile("|".join(f"({form.replace('_', _GAP)})" for form, _ in _SPELLINGS), re.IGNORECASE)


def unit_at(text: str, at: int) -> tuple[Unit, int] | None:
    """The unit that is written there in words or letters, and the end of it."""
    found = _UNIT.match(text, at)
    if found is None or (found[0][-1].isalnum() and text[found.end() : found.end() + 1].isalnum()):
        return None
    return UNITS[_NAMES[(found.lastindex or 1) - 1]], found.end()


SIGNS = {"$": "dollar", "€": "euro", "£": "pound sterling", "¥": "yen", "₹": "rupee", "₽": "rouble", "₴": "hryvnia"} | {
    "₸": "tenge",
    "₺": "lira",
    "₩": "won",
    "₪": "shekel",
}
"""Signs that stand before (or, in other languages, behind) an amount."""
