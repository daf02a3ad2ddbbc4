"""Ages, births and deaths that a text tells of persons: "Anna Kell, 45", "the 45-year-old", "was born in 1979"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.article import Block
from app.reading.reading import Mention, Place
from app.reading.remarks.material import Material


@dataclass(frozen=True, slots=True)
class Age:
    """Years of age given to a person, on the day of the article or at death."""

    place: Place
    person: str
    years: int
    at_death: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    """The year in which a person was born or died."""

    place: Place
    person: str
    year: int


@dataclass(frozen=True, slots=True)
class Lives:
    """What the text tells, in its order."""

    ages: tuple[Age, ...]
    births: tuple[Year, ...]
    deaths: tuple[Year, ...]


OLDEST = 120
_YEAR = r"(?:1[89]|20)\d\d"
_BESIDE = re.compile(r"(?:,\s(?:now\s|aged\s)?(\d{1,3})(?=,\s|\.\s|;\s|\)|$)|\s\((?:aged\s)?(\d{1,3})\))", re.MULTILINE)
_BEFORE = re.compile(r"\b(\d{1,3})-year-old\s")
_BEING = re.compile(r"\s(?:is\s(?:now\s)?|,\swho\sis\s)(\d{1,3})\syears\sold\b")
_DYING = re.compile(
    r"\s(?:died|dies)\b[^.;\n]{0,40}?\s(?:at\s(?:the\sage\sof\s)?|aged\s)(\d{1,3})(?![\d%:]|[.,]\d|\s?[ap]\.?m|\s[a-z]+s\b)"
)
_BORN = re.compile(rf"(?<!\w)(?:[Bb]orn|b\.)\s(?:[^.;()\n]{{0,40}}?\s)?({_YEAR})\b")
_LIVED = re.compile(rf"\s\(({_YEAR})\s?[-–]\s?({_YEAR})\)")
_DIED = re.compile(rf"\s(?:died|dies)\s(?:[^.;\n]{{0,30}}?\s)?in\s(?:[A-Z][a-z]{{2,8}}\s)?({_YEAR})\b")
_OTHER_TIME = re.compile(rf"\b(?:then|when|at\sthe\stime|in\s{_YEAR}|late)\b")
_STOPS = re.compile(r"[.;!?\n]\s")


def lives(material: Material) -> Lives:
    """All ages, births and deaths whose person is known."""
    ages: list[Age] = []
    births: list[Year] = []
    deaths: list[Year] = []
    for block in material.blocks:
        ages.extend(_ages(material, block))
        births.extend(_years(material, block, _BORN))
        deaths.extend(_years(material, block, _DIED))
        for found in _LIVED.finditer(material.page.text, block.start, block.end):
            person = _ending_at(material, found.start())
            if person and 0 <= int(found[2]) - int(found[1]) <= OLDEST:
                births.append(Year(found.span(1), person, int(found[1])))
                deaths.append(Year(found.span(2), person, int(found[2])))
    return Lives(tuple(ages), tuple(births), tuple(deaths))


def _ages(material: Material, block: Block) -> Iterator[Age]:
    text = material.page.text
    for found in _BESIDE.finditer(text, block.start, block.end):
        person = _ending_at(material, found.start())
        if person and not _OTHER_TIME.search(_sentence(material, found.start())):
            yield from _age(found, person)
    for found in _BEFORE.finditer(text, block.start, block.end):
        person = _starting_behind(material, found.end())
        if person and not _OTHER_TIME.search(_sentence(material, found.start())):
            yield from _age(found, person)
    for found in _BEING.finditer(text, block.start, block.end):
        yield from _age(found, _ending_at(material, found.start()))
    for found in _DYING.finditer(text, block.start, block.end):
        yield from _age(found, _last_before(material, found.start(), block.start), at_death=True)


def _age(found: re.Match[str], person: str, *, at_death: bool = False) -> Iterator[Age]:
    group = found.lastindex or 1
    years = int(found[group])
    if person and 0 < years <= OLDEST:
        yield Age(found.span(group), person, years, at_death)


def _years(material: Material, block: Block, form: re.Pattern[str]) -> Iterator[Year]:
    for found in form.finditer(material.page.text, block.start, block.end):
        person = _last_before(material, found.start() + 1, block.start) or _comma_behind(material, found.end())
        if person:
            yield Year(found.span(1), person, int(found[1]))


def _sentence(material: Material, at: int) -> str:
    return _BORN.sub(" ", material.text(material.sight.sentence((at, at + 1)))[:1000])


def _at(material: Material, place: int) -> int:
    return bisect_left(material.people.everywhere, place, key=lambda one: one.place[0])


def _ending_at(material: Material, place: int) -> str:
    """Who is named by the words that end there."""
    at = _at(material, place)
    found = material.people.everywhere[at - 1] if at else None
    return found.name if found and found.place[1] == place else ""


def _starting_behind(material: Material, place: int) -> str:
    """Who is named right there, or after a word or two of what they are."""
    at = _at(material, place)
    found = material.people.everywhere[at] if at < len(material.people.everywhere) else None
    between = material.page.text[place : found.place[0]] if found else ","
    return found.name if found and len(between) < 30 and not re.search(r"[,.;:!?\n]|\bof\b|\bin\b", between) else ""


def _comma_behind(material: Material, place: int) -> str:
    """Who is named after a comma there: "Born in 1958, Lund leads the party"."""
    behind = material.page.text[place : place + 2]
    return _starting_behind(material, place + 2) if behind == ", " else ""


def _last_before(material: Material, place: int, start: int) -> str:
    """Who is named last before it, if in the same sentence, with nobody else there."""
    at = _at(material, place)
    first = max(start, place - 120)
    near: list[Mention] = [one for one in material.people.everywhere[max(0, at - 4) : at] if one.place[0] >= first]
    if not near or _STOPS.search(material.page.text, near[-1].place[1], place):
        return ""
    return near[-1].name
