"""Number, and date or time: amounts and durations are numbers, points in time are dates."""

import re

from app.reading.quantities import Quantity, quantities
from app.reading.reading import Place
from app.reading.sight import Sight
from app.reading.units import Dimension

_MONTH = (
    r"(?:January|February|March|April|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_DATE = re.compile(
    rf"\b{_MONTH}(?=[\s,.;:)–-]|$)(?!\s(?:of\sthe\speople|and\s[a-z]+ed\b))|\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s|in\s"
    rf"|last\s|next\s"
    r"|since\s|of\s|until\s|by\s|from\s|early\s|late\s)May\b|\bMay\s\d"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b(?:1[0-9]|20)\d\ds\b|(?<![\w’'])[’']\d0s\b",
)
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|earlier\sthis|later\sthis)\s"
    r"(?:day|night|week|weekend|month|year|quarter|spring|summer|autumn|fall|winter|season|decade|century|morning"
    r"|afternoon|evening)|(?:days?|weeks?|months?|years?|decades?|hours?|minutes?|centuries)\s(?:ago|earlier|later)"
    r"|(?:early|late|mid)\s(?:in\sthe\s)?(?:morning|afternoon|evening|spring|summer|autumn|winter)"
    r"|(?:first|second|third|fourth|last)\s(?:half|quarter)\sof\s(?:the|this|last)\s(?:year|season)"
    r"|(?:in|since|of|until|by|last|next|this)\s(?:the\s)?(?:early\s|late\s)?(?:spring|summer|autumn|winter|midsummer)"
    r"|(?:the\s)?(?:day|week|month|year)\s(?:before|after)\s(?:last|next)?|(?:this|that|the\sfollowing|the\sprevious"
    r"|the\snext)\s(?:morning|evening"
    r"|afternoon|day|week|month|year)|midnight|noon|(?:christmas|easter|new\syear'?s)(?:\s(?:day|eve))?|dawn|dusk)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?\s?m\b|\b\d{1,2}\so['’]clock|\bat\s(?:[01]?\d|2[0-3])[.:][0-5]\d\b(?!\s?(?:per"
    r"|%|m|k))"
    r"|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\bat\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"(?=\s(?:in\sthe|on|from|sharp|o['’]clock|every|each|until|yesterday|today|tonight|last)|[.,;]?$|[.,;]\s)",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:\b(?:in|since|of|from|until|till|by|before|after|during|between|and|to|around|about|circa|early|late|mid"
    r"|summer|autumn|spring|winter|fall|election|season|january|february|march|april|may|june|july|august|september"
    r"|october|november|december),?\s|\b(?:the|a)\s|[(–/-])(?:1[4-9]|20)\d\d\b(?![,.]?\d|\s?(?:%|per\s?cent|km|kg|m\b"
    r"|people|men|women|euros?|dollars?|pounds))",
    re.IGNORECASE,
)


def dates(sight: Sight, place: Place) -> bool:
    """A date, a weekday, a month, a year, an hour, or a point in time that is told from today."""
    text = sight.page.text
    return any(rule.search(text, *place) for rule in (_DATE, _RELATIVE, _CLOCK, _YEAR))


def counts(sight: Sight, place: Place) -> bool:
    """An amount, count, share, score, age, measure or duration."""
    return any(True for _ in amounts(sight, place)) or bool(_VAGUE.search(sight.page.text, *place))


_VAGUE = re.compile(
    r"\b(?:dozens|hundreds|thousands|millions|billions|trillions)\b|\b(?:a|one|two|three)[\s-](?:half|thirds?|quarters?"
    r"|fifths?|sixth|tenths?)\b(?!\s?-?(?:time|party|hand|place|man|woman)\b)|\bhalf\s(?:of|the|a|its|their|his|her"
    r"|all)\b"
    r"|\b\d{1,3}\s?[-–]\s?\d{1,3}\b|\bone\s(?:in|out\sof)\s(?:every\s)?(?!the\b|a\b|his\b|her\b|their\b)\w+\b",
    re.IGNORECASE,
)
_WHEN = re.compile(rf"^(?:1[4-9]|20)\d\d$|{_MONTH}", re.IGNORECASE)
_AGO = re.compile(r"\s(?:ago|earlier|later)\b", re.IGNORECASE)


def amounts(sight: Sight, place: Place) -> tuple[Quantity, ...]:
    """The quantities of the place that are no years, no hours and no distances in time from today."""
    text = sight.page.text
    found = quantities(text, *place, sight.page.language or "en")
    points = [match.span() for rule in (_YEAR, _CLOCK) for match in rule.finditer(text, *place)]
    return tuple(
        quantity
        for quantity in found
        if not any(start <= quantity.start < end for start, end in points)
        and not (quantity.dimension is Dimension.DURATION and _AGO.match(text, quantity.end))
        and not (quantity.dimension is Dimension.COUNT and _WHEN.match(text[quantity.start : quantity.end]))
    )
