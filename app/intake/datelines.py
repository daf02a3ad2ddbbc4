"""Lines that say when a story appeared, and the moment they mean.

A moment is told only where the line says all of it: one date that can be read in one way, a time of day, and a zone
that had that name on that day. `4/5/2024`, `IST` or a missing zone make no moment; the words stay as they are.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

LONGEST = 160
"""Code points of a date line."""


def is_dateline(words: str) -> bool:
    """Whether the line is a date, perhaps with a time and a weekday, or "Updated" with or without them, and no more."""
    if len(words) > LONGEST or not (_DIGIT.search(words) or _SAYS_WHEN.fullmatch(words)):
        return False
    rest = _without_dates(words)
    is_about_time = rest != words or _SAYS_WHEN.match(words)
    return bool(is_about_time) and not _AROUND.sub("", _TIME.sub(" ", _spelt_with_colon(rest)))


def moment_of(words: str) -> str | None:
    """The moment that the line means in ISO 8601 with its offset, or None where it leaves any of it open."""
    line = words[:LONGEST]
    days = list(_days(line))
    times = list(_times(line))
    if len(days) != 1 or len(times) != 1 or days[0] is None:
        return None
    clock = _clock(times[0])
    return _moment(days[0], clock, times[0]["zone"], times[0]["offset"]) if clock else None


def moment_of_stamp(stamp: str) -> str | None:
    """The moment of a machine-readable stamp (ISO 8601, as in HTML's `time`), or None where it has no offset."""
    try:
        moment = datetime.fromisoformat(stamp.strip())
    except ValueError:
        return None
    return moment.isoformat(timespec="minutes") if moment.tzinfo else None


_SAYS_WHEN = re.compile(
    r"(?:(?:first|last|originally)\s+)?(?:published|posted|updated|modified)\b[\s:]*", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"\b(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<y>(?:19|20)\d{2})(?!\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}-(?P<m>\d{{2}})-(?P<d>\d{{2}})(?:T(?=\d)|(?!\d))",
        rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH},?[\s-]+{_YEAR}",
        rf"\b(?P<a>\d{{1,2}})([/.])(?P<b>\d{{1,2}})\2{_YEAR}",
    )
)
_PLACES = {
    "America/New_York": ("ET", "EST", "EDT"),
    "America/Chicago": ("CT", "CST", "CDT"),
    "America/Denver": ("MT", "MST", "MDT"),
    "America/Los_Angeles": ("PT", "PST", "PDT"),
    "America/Anchorage": ("AKST", "AKDT"),
    "Pacific/Honolulu": ("HST",),
    "Europe/London": ("BST",),
    "Europe/Paris": ("CET", "CEST"),
    "Europe/Athens": ("EET", "EEST"),
    "Europe/Moscow": ("MSK",),
    "Asia/Tokyo": ("JST",),
    "Asia/Seoul": ("KST",),
    "Asia/Hong_Kong": ("HKT",),
    "Australia/Sydney": ("AEST", "AEDT"),
    "Pacific/Auckland": ("NZST", "NZDT"),
}
_PLACE_OF = {zone: place for place, zones in _PLACES.items() for zone in zones}
_ALL_YEAR = frozenset({"ET", "CT", "MT", "PT"})
_UNCLEAR = ("IST", "AST", "PKT", "SAST", "EAT", "WAT", "WIB", "SGT", "WEST", "WET", "NST")
_NAMES = "|".join(sorted([*_PLACE_OF, "GMT", "UTC", "Z", *_UNCLEAR], key=len, reverse=True))
_TIME = re.compile(
    r"(?<![\w:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*(?P<half>[ap]\.?\s?m\b\.?)?"
    rf"\s*\(?(?P<zone>(?-i:{_NAMES})\b)?\s*(?P<offset>[+−-]\d{{1,2}}(?::?\d{{2}})?)?\)?(?![\w:/])",
    re.IGNORECASE,
)
_HOURS_MINUTES = re.compile(r"(?<![\w:.])([01]\d|2[0-3])([0-5]\d)(?=\s*(?:GMT|UTC|hrs|hours)\b)")
_AROUND = re.compile(
    r"(?:first|last|originally)?\s*\b(?:published|posted|updated|modified|created|filed|released?|issued|dated?)\b"
    r"|\b(?:on|at|of|the|and|local|time|hrs|hours|o'clock)\b"
    r"|\b(?:mon|tue|tues|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\b|[\s,.;:|()\[\]/·•*–—-]+",
    re.IGNORECASE,
)


def _without_dates(words: str) -> str:
    for form in _FORMS:
        words = form.sub(lambda found: " " * len(found[0]), words)
    return words


def _spelt_with_colon(words: str) -> str:
    return _HOURS_MINUTES.sub(r"\1:\2", words)


def _days(words: str) -> Iterator[date | None]:
    """The dates of the line; None for one that does not exist or can be read in two ways."""
    for form in _FORMS:
        for found in form.finditer(words):
            yield _day(found.groupdict())
        words = form.sub(" ", words)


def _day(found: dict[str, str]) -> date | None:
    if "a" in found:
        small, large = sorted((int(found["a"]), int(found["b"])))
        if small != large <= 12:
            return None
        month, day = small, large
    else:
        month = _MONTHS.index(found["month"][:3].lower()) + 1 if "month" in found else int(found["m"])
        day = int(found["d"])
    try:
        return date(int(found["y"]), month, day)
    except ValueError:
        return None


def _times(words: str) -> Iterator[re.Match[str]]:
    """The times of day of the line; a bare number is none."""
    for found in _TIME.finditer(_spelt_with_colon(_without_dates(words))):
        if found["minute"] or found["half"]:
            yield found


def _clock(found: re.Match[str]) -> time | None:
    hour, half = int(found["hour"]), (found["half"] or "")[:1].lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 * (half == "p") if half else hour
    try:
        return time(hour, int(found["minute"] or 0))
    except ValueError:
        return None


def _moment(day: date, clock: time, zone: str | None, offset: str | None) -> str | None:
    where = _zone(zone, offset)
    if where is None:
        return None
    twice = (datetime.combine(day, clock, where).replace(fold=fold) for fold in (0, 1))
    meant = {moment.isoformat(timespec="minutes") for moment in twice if _bears(moment, zone)}
    return meant.pop() if len(meant) == 1 else None


def _bears(moment: datetime, zone: str | None) -> bool:
    """Whether the zone had that name at that moment: there is no EST in July."""
    return zone not in _PLACE_OF or zone in _ALL_YEAR or moment.tzname() == zone


def _zone(zone: str | None, offset: str | None) -> tzinfo | None:
    if offset and zone in (None, "GMT", "UTC"):
        digits = offset[1:].replace(":", "")
        hours, minutes = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
        away = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(away if offset[0] == "+" else -away) if away < timedelta(hours=24) else None
    if offset:
        return None
    if zone in ("GMT", "UTC", "Z"):
        return UTC
    return ZoneInfo(_PLACE_OF[zone]) if zone in _PLACE_OF else None
