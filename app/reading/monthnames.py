"""The names of months and weekdays: English ones by heart, those of other languages from dateparser's tables."""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"sept": 9} | {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_SHORT_DAYS = {"tues": 1, "wednes": 2, "thur": 3, "thurs": 3} | {name[:3]: day for day, name in enumerate(_DAYS)}
_CODE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Names:
    """Names in lower case: the number of each month from 1, of each weekday from 0 for Monday, and patterns of them."""

    months: dict[str, int]
    weekdays: dict[str, int]
    month: str
    weekday: str


@cache
def names(language: str) -> Names:
    """The names in that language, by its ISO 639-1 code; English where it is unknown, none where nobody has a table."""
    if language in ("en", ""):
        months = {name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT
        return _patterns(months, {name: number for number, name in enumerate(_DAYS)} | _SHORT_DAYS, english=True)
    if not _CODE.fullmatch(language):
        return _patterns({}, {}, english=False)
    try:
        table = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return _patterns({}, {}, english=False)
    return _patterns(_numbered(table, _MONTHS, 1), _numbered(table, _DAYS, 0), english=False)


def _numbered(table: dict[str, list[str]], keys: tuple[str, ...], first: int) -> dict[str, int]:
    """Names that mean one thing alone; the short ones are mostly other words too."""
    found: dict[str, set[int]] = {}
    for number, key in enumerate(keys, first):
        for name in table.get(key, ()):
            found.setdefault(name.lower().rstrip("."), set()).add(number)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1 and len(name) > 2}


def _patterns(months: dict[str, int], weekdays: dict[str, int], *, english: bool) -> Names:
    return Names(months, weekdays, _pattern(months, english=english), _pattern(weekdays, english=english))


def _pattern(found: dict[str, int], *, english: bool) -> str:
    """A pattern of the names, the longest first; in English with their capital, since may and march are verbs."""
    words = sorted(found, key=len, reverse=True)
    spelt = [f"{word.capitalize()}|{word.upper()}" if english else re.escape(word) for word in words]
    return "|".join(spelt) or r"(?!)"
