"""Dates seen from the day of the article, in English: "Tuesday", "yesterday", "last week", "two years ago"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.dates import WEEKDAYS
from app.reading.dated import Dated, Days, Form, month_of
from app.reading.numbers import TENS
from app.reading.tense import Ahead

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
_COUNTS = {word: number for number, word in enumerate(_NUMBERS.split(), 1)}
_PAPERS = "Times|Telegraph|Mirror|Express|Mail|Post|Herald|World|People|Independent|Review|Sun|Business|Night\\s+[A-Z]"
_FORMS = re.compile(
    r"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?:\s+coming|\s+past)?)\s+)?"
    rf"(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!\s+(?:{_PAPERS})|\s+the\s+\d)"
    r"(?:\s+(?:of\s+)?(?P<week>last|this|next)\s+week\b)?"
    r"|(?P<near>(?i:\bthe\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|\byesterday|\btoday|\btomorrow|\btonight"
    r"|\blast\s+night|\bthis\s+(?:morning|afternoon|evening)))\b"
    r"|(?<!\bthe\s)\b(?:(?P<part>[Ee]arlier|[Ll]ater)\s+)?(?P<whole>[Ll]ast|[Tt]his|[Nn]ext)\s+"
    r"(?P<span>week|month|year|weekend)\b"
    r"|(?<![\w-])(?P<count>[Aa]n?|\d{1,3}"
    rf"|(?i:(?:(?:{'|'.join(TENS)})[-\s])?(?:{'|'.join(_COUNTS)})|{'|'.join(TENS)}))"
    r"\s+(?P<unit>day|week|month|year|decade)s?\s+ago\b"
    r"|\b(?i:over|at|during|on)\s+(?P<weekend>the\s+weekend)\b"
)
_NO_DAY = re.compile(
    r"\b(?:every|each|any|most|some|many|one|a|the|all|Black|Good|Super|Bloody|Palm|Ash|Easter|Cyber|Giving|Fat|Shrove"
    r"|Holy|Whit|Maundy|Casual|Ruby|Blue|Mr\.?|Ms\.?|Mrs\.?|Miss)\s+$"
)
_OWNS = re.compile(r"(?:\s(?:night|morning|afternoon|evening))?['’]s\b")
"""In "Monday's debate" the verb does not tell when the debate is."""
_OPENS = re.compile(r"(?:^|[.!?:;“”\"«‘(\n–—])\s*$")


def relative(text: str, start: int, end: int, today: date, ahead: Ahead) -> Iterator[Dated]:
    """The dates between start and end that are told from `today`, the day of the article."""
    if not 1000 < today.year < 9000:
        return
    for found in _FORMS.finditer(text, start, end):
        if _is_none(text, found):
            continue
        readings = _readings(found, today, ahead)
        at = found.start("weekend") if found["weekend"] else found.start()
        about = "about" if found["unit"] and found["unit"] != "day" else ""
        if readings:
            yield Dated(at, found.end(), Form.RELATIVE, readings, about)


def _is_none(text: str, found: re.Match[str]) -> bool:
    """Whether it is a habit, a feast, a newspaper, a name, or "today" for these times."""
    before = text[max(0, found.start() - 12) : found.start()]
    if found["weekday"] and not found["which"] and not found["week"]:
        return bool(_NO_DAY.search(before))
    if not found["near"]:
        return False
    owns = text[found.end() : found.end() + 2] in ("'s", "’s") and found["near"].lower() in ("today", "tomorrow")
    return owns or before.rstrip().endswith(" of") or (found["near"][0].isupper() and not _OPENS.search(before))


def _readings(found: re.Match[str], today: date, ahead: Ahead) -> tuple[Days, ...]:
    if found["weekday"]:
        return tuple((day, day) for day in _weekdays(found, today, ahead))
    if found["near"]:
        day = today + _near(found["near"].lower()) * _DAY
        return ((day, day),)
    if found["unit"]:
        return _ago(found["count"].lower(), found["unit"], today)
    if found["weekend"]:
        return (_weekend(today, after=ahead(found.span()) is True),)
    return _spans(found, today, ahead)


def _near(words: str) -> int:
    if words.startswith("the"):
        return -2 if "yesterday" in words else 2
    return {"yesterday": -1, "tomorrow": 1}.get(words, -1 if words.startswith("last") else 0)


def _weekdays(found: re.Match[str], today: date, ahead: Ahead) -> tuple[date, ...]:
    target = WEEKDAYS.index(found["weekday"])
    this_week = today + (target - today.weekday()) * _DAY
    if found["week"]:
        return (this_week + {"last": -1, "this": 0, "next": 1}[found["week"]] * _WEEK,)
    before = today - ((today.weekday() - target) % 7) * _DAY
    after = today + ((target - today.weekday()) % 7) * _DAY
    which = " ".join((found["which"] or "").lower().split())
    if which == "this":
        return (this_week,)
    if which in ("last", "this past"):
        last = before - _WEEK if before == today else before
        return (last,) if which == "this past" or last < this_week else (last, last - _WEEK)
    if which:
        coming = after + _WEEK if after == today else after
        return (coming,) if which == "this coming" or coming > this_week else (coming, coming + _WEEK)
    if before == after:
        return (today,)
    told = None if _OWNS.match(found.string, found.end()) else ahead(found.span())
    return (before, after) if told is None else ((after,) if told else (before,))


def _spans(found: re.Match[str], today: date, ahead: Ahead) -> tuple[Days, ...]:
    whole, span = found["whole"].lower(), found["span"]
    away = {"last": -1, "this": 0, "next": 1}[whole]
    if span == "weekend":
        return _weekends(away, today, told=ahead(found.span()))
    if span == "week":
        first = today - today.weekday() * _DAY + away * _WEEK
        days = first, first + 6 * _DAY
    elif span == "month":
        days = month_of(_months_away(today, away))
    else:
        days = date(today.year + away, 1, 1), date(today.year + away, 12, 31)
    part = (found["part"] or "").lower()
    if away or not part:
        return (days,)
    return ((days[0], today),) if part == "earlier" else ((today, days[1]),)


def _weekends(away: int, today: date, *, told: bool | None) -> tuple[Days, ...]:
    if away < 0:
        return (_weekend(today - 2 * _DAY if today.weekday() >= 5 else today, after=False),)
    coming = _weekend(today, after=True)
    if away:
        return coming, (coming[0] + _WEEK, coming[1] + _WEEK)
    return (_weekend(today, after=told is not False),)


def _weekend(today: date, *, after: bool) -> Days:
    """The weekend that today lies in, else the one after or before it."""
    saturday = today + (5 - today.weekday()) * _DAY
    if not after and today.weekday() < 5:
        saturday -= _WEEK
    return saturday, saturday + _DAY


def _ago(count: str, unit: str, today: date) -> tuple[Days, ...]:
    number = int(count) if count.isdecimal() else _in_words(count)
    if unit in ("day", "week"):
        day = today - number * (_DAY if unit == "day" else _WEEK)
        return ((day, day),)
    if unit == "month":
        return (month_of(_months_away(today, -number)),)
    year = today.year - number * (10 if unit == "decade" else 1)
    return ((date(year, 1, 1), date(year, 12, 31)),) if year > 0 else ()


def _in_words(count: str) -> int:
    """The number in words, 1 for an article."""
    return sum(_COUNTS.get(word, 0) + TENS.get(word, 0) for word in re.split(r"[-\s]", count)) or 1


def _months_away(today: date, away: int) -> date:
    years, months = divmod(today.year * 12 + today.month - 1 + away, 12)
    return date(years, months + 1, 1)
