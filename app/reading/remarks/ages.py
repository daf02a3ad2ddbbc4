"""An age that does not belong to the year of birth."""

from collections.abc import Iterator

from app.reading.dated import short
from app.reading.reading import Remark, RemarkKind
from app.reading.remarks.lives import Age, Year, lives
from app.reading.remarks.material import Material


def find(material: Material) -> Iterator[Remark]:
    """One remark for each age that a year of birth excludes: on the day of the article, or in the year of death."""
    told = lives(material)
    births = _single(told.births)
    deaths = _single(told.deaths)
    for age in told.ages:
        birth = births.get(age.person)
        then = _year_of(material, age, deaths)
        if birth and then and age.years not in (then - birth.year, then - birth.year - 1):
            places = tuple(sorted((age.place, birth.place)))
            yield Remark(RemarkKind.AGE, places, _says(material, age, birth, then))


def _single(years: tuple[Year, ...]) -> dict[str, Year]:
    """The one year that is told of each person; who has two has none."""
    found: dict[str, Year] = {}
    doubtful = set()
    for one in years:
        if found.setdefault(one.person, one).year != one.year:
            doubtful.add(one.person)
    return {person: one for person, one in found.items() if person not in doubtful}


def _year_of(material: Material, age: Age, deaths: dict[str, Year]) -> int | None:
    if age.at_death:
        return deaths[age.person].year if age.person in deaths else None
    return None if age.person in deaths or not material.page.when else material.page.when.year


def _says(material: Material, age: Age, birth: Year, then: int) -> str:
    oldest = then - birth.year
    when = material.page.when
    day = f"in {then}, the year of death" if age.at_death or not when else f"on {short(when.date())}"
    is_or_was = "was" if age.at_death else "is"
    return (
        f"{age.person} {is_or_was} {age.years} by one place and born in {birth.year} by another: that makes "
        f"{oldest - 1} or {oldest} {day}."
    )
