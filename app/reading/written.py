"""Dates written with a day or a month of their own: "April 2", "Tuesday 2 April 2024", "03/04/2026", "in May"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from app.reading.dated import Dated, Form
from app.reading.monthnames import Names, names
from app.reading.tense import Ahead
from app.reading.yearless import DayOfYear, Near, day_near, month_near, with_named_year


def written(text: str, start: int, end: int, when: date | None, language: str, ahead: Ahead) -> Iterator[Dated]:
    """The dates between start and end. `when` is the day of the article, which tells the year of those without one."""
    forms = _forms(language)
    found = sorted((*_spelt(text, start, end, forms), *_figures(text, start, end, language)), key=lambda one: one.start)
    years = _Years(text, start, end)
    for index, one in enumerate(found):
        if index and one.start < found[index - 1].end:
            continue
        behind = found[index + 1] if index + 1 < len(found) else None
        of_year = _OF_YEAR.match(text, one.end) if one.year is None and one.day and when else None
        if of_year and when:
            yield _of_year(one, of_year, when)
        else:
            yield from _dated(_with_the_year_behind(text, one, behind), when, years, ahead)


_OF_YEAR = re.compile(r"\s(?:of\s)?(last|this|next)\syear\b")


def _of_year(one: "_Written", found: re.Match[str], when: date) -> Dated:
    """April 2 of last year."""
    year = when.year + {"last": -1, "this": 0, "next": 1}[found[1]]
    days = DayOfYear(one.month, one.day, one.last).in_year(year)
    readings = (days,) if days else ()
    return Dated(one.start, found.end(), Form.RELATIVE, readings, "", one.weekday, one.weekday_place, exists=bool(days))


@dataclass(frozen=True, slots=True)
class _Written:
    """A date as it stands; `day` is 0 for a month alone, `other` the second reading of one in figures."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    last: int = 0
    weekday: int | None = None
    weekday_place: tuple[int, int] | None = None
    since: bool = False
    figures: bool = False
    other: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Forms:
    names: Names
    forms: tuple[re.Pattern[str], ...]
    alone: re.Pattern[str] | None


_TH = r"(?:st|nd|rd|th|er|º)?"
_DAYS = rf"(?P<day>\d{{1,2}}){_TH}(?:\s?(?:[-–]|\bto\b)\s?(?P<last>\d{{1,2}}){_TH})?"
_YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)(?![\d%]|[.,]\d)"


@cache
def _forms(language: str) -> _Forms:
    known = names(language)
    english = language in ("en", "")
    front = rf"(?:(?P<weekday>{known.weekday}),?\s+\(?(?:the\s+)?)?" if known.weekdays else r"(?P<weekday>(?!))?"
    behind = rf"(?:,?\s+(?:which\s+was\s+)?\(?a\s+(?P<behind>{known.weekday})|\s\((?P<bracket>{known.weekday}))?"
    month = rf"(?P<month>{known.month})"
    day_first = rf"(?<![\w.,:/$€£-]){front}{_DAYS}\.?(?:\s+of\b|\s+de\b|\s+d['’])?[\s-]+(?:the\s+)?{month}"
    year = rf"(?:,?[\s-]+(?:de\s+|del\s+|of\s+|in\s+)?{_YEAR})?"
    flags = re.NOFLAG if english else re.IGNORECASE
    forms = [re.compile(day_first + year + behind, flags)]
    if english:
        guard = r"(?![\d%:/]|[.,]\d|\s?[ap]\.?m\b)"
        forms.append(re.compile(rf"(?<!\w){front}{month}\s+(?:the\s+)?{_DAYS}{guard}{year}{behind}"))
    return _Forms(known, tuple(forms), re.compile(_ALONE.format(known.month)) if english else None)


_ALONE = (
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[\s-]+(?:early\s|late\s|mid-)?"
    r"(?P<month>{0})(?!\s+(?:\d|of\s+\d|[A-Z])|,\s+\d|[-/]\w)"
)
_ISO = re.compile(r"(?<![\w.-])(?P<year>(?:1[0-9]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d|-\d)")
_FIGURES = re.compile(
    r"(?<![\w./:-])(?P<a>\d{1,2})(?:/(?P<b1>\d{1,2})/(?P<y1>\d{4}|\d\d)|\.\s?(?P<b2>\d{1,2})\.\s?"
    r"(?P<y2>(?:1[89]|20)\d\d)|-(?P<b3>\d{1,2})-(?P<y3>(?:1[89]|20)\d\d))(?!\w|[./-]\d)"
)
_ATTACKS = re.compile(r"\s+(?:terror|attack|hijack|memorial|\d{4}\s+(?:terror|attack))", re.IGNORECASE)


def _spelt(text: str, start: int, end: int, forms: _Forms) -> Iterator[_Written]:
    for form in forms.forms:
        for found in form.finditer(text, start, end):
            if not (found["month"].lower().startswith("sep") and _ATTACKS.match(text, found.end())):
                yield _named(found, forms.names)
    if forms.alone:
        for found in forms.alone.finditer(text, start, end):
            number = forms.names.months.get(found["month"].lower().rstrip("."))
            if number and (len(found["month"]) > 3 or number == 5):
                yield _Written(*found.span("month"), None, number, 0)


_SINCE = re.compile(r"\bsince\s$", re.IGNORECASE)


def _named(found: re.Match[str], known: Names) -> _Written:
    group = next((name for name in ("weekday", "behind", "bracket") if found[name]), None)
    return _Written(
        found.start(),
        found.end(),
        int(found["year"]) if found["year"] else None,
        known.months[found["month"].lower().rstrip(".")],
        int(found["day"]),
        int(found["last"] or 0),
        known.weekdays[found[group].lower().rstrip(".")] if group else None,
        found.span(group) if group else None,
        since=bool(_SINCE.search(found.string, max(0, found.start() - 8), found.start())),
    )


def _figures(text: str, start: int, end: int, language: str) -> Iterator[_Written]:
    for found in _ISO.finditer(text, start, end):
        yield _Written(*found.span(), int(found["year"]), int(found["month"]), int(found["day"]))
    for found in _FIGURES.finditer(text, start, end):
        written = found["y1"] or found["y2"] or found["y3"]
        year = int(written) + (0 if len(written) > 2 else 2000 if int(written) < 70 else 1900)
        if not 1000 <= year < 2100:
            continue
        a, b = int(found["a"]), int(found["b1"] or found["b2"] or found["b3"])
        both = language in ("en", "") and a <= 12 and b <= 12 and a != b and min(a, b) > 0
        month, day = (a, b) if b > 12 and language in ("en", "") else (b, a)
        yield _Written(*found.span(), year, month, day, figures=True, other=(a, b) if both else None)


_JOINS = re.compile(r"\s?(?:[-–]|,|\bto\b|\band\b|\bor\b|\buntil\b|\bthrough\b|,?\s+to)\s?")


def _with_the_year_behind(text: str, one: _Written, behind: _Written | None) -> _Written:
    """In "April 2 to May 3, 2021" both have that year."""
    if one.year is not None or not one.day or behind is None or behind.year is None:
        return one
    if not _JOINS.fullmatch(text[one.end : behind.start][:12]):
        return one
    year = behind.year - (one.month > behind.month)
    return replace(one, year=year)


_NAMED_YEAR = re.compile(
    r"\b(?:(?i:in|since|during|until|of|from|by|early|late|mid)|(?:[A-Z][a-z]{2,8}\.?(?:\s\d{1,2},)?))[\s-]"
    r"(?P<year>(?:1[89]|20)\d\d)\b(?![-–]\d|\s+(?:people|men|women)\b|,\d)"
)


class _Years:
    """Years that the words before a date name."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._found = [(found.end(), int(found["year"])) for found in _NAMED_YEAR.finditer(text, start, end)]
        self._next = 0
        self._last: int | None = None

    def before(self, at: int) -> int | None:
        """The last year named before; `at` never goes back."""
        while self._next < len(self._found) and self._found[self._next][0] <= at:
            self._last = self._found[self._next][1]
            self._next += 1
        return self._last


def _dated(one: _Written, when: date | None, years: _Years, ahead: Ahead) -> Iterator[Dated]:
    if one.year is not None:
        yield _full(one, one.year)
    elif one.day == 0:
        if when:
            near = month_near(one.month, when, told=ahead((one.start, one.end)))
            yield Dated(one.start, one.end, Form.MONTH, near.readings, near.assumed)
    else:
        yield _yearless(one, when, years.before(one.start), ahead)


def _yearless(one: _Written, when: date | None, named: int | None, ahead: Ahead) -> Dated:
    day = DayOfYear(one.month, one.day, one.last)
    near = Near()
    if when:
        told = False if one.since else ahead((one.start, one.end))
        near = day_near(day, when, told=told, certain=one.since)
    if named and (not when or named < when.year):
        near = with_named_year(near, day, named)
    place, readings, assumed = (one.start, one.end), near.readings, near.assumed
    exists = day.in_year(_LEAP) is not None
    return Dated(*place, Form.NO_YEAR, readings, assumed, one.weekday, one.weekday_place, exists=exists)


_LEAP = 2024


def _full(one: _Written, year: int) -> Dated:
    pairs = [(one.month, one.day), *([one.other] if one.other else [])]
    readings = tuple(days for month, day in pairs if (days := DayOfYear(month, day, one.last).in_year(year)))
    form = Form.NUMERIC if one.figures else Form.FULL
    return Dated(one.start, one.end, form, readings, "", one.weekday, one.weekday_place, exists=bool(readings))
