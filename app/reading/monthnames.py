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
    """A pattern of the names, the longest first, short ones with their stop; in English with their capital, since may
    and march are verbs.
    """
    words = sorted(found, key=len, reverse=True)
    return "|".join(_spelt(word, english=english) for word in words) or r"(?!)"


def _spelt(word: str, *, english: bool) -> str:
    stop = r"\.?" if len(word) <= _STOPPED and word not in _FULL else ""
    return (f"(?:{word.capitalize()}|{word.upper()})" if english else re.escape(word)) + r"\b" + stop


_STOPPED = 5
_FULL = frozenset({"may", "june", "july", "march", "april", "mai", "juin", "juni", "juli", "mars", "avril", "marzo"})
"""Short names that are whole."""
