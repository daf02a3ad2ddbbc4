"""Whom and what the article introduces: names that are one person's, institution's or place's, put together."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.reading.people.firstnames import HE, SHE
from app.reading.people.names import Name
from app.reading.people.seats import PLACES
from app.reading.people.titles import ENDINGS, HONORIFICS, INSTITUTIONS, MEN, NO_PERSON, OF_PLACES, PARTICLES, WOMEN


class Sort(StrEnum):
    PERSON = "person"
    INSTITUTION = "institution"
    PLACE = "place"
    THING = "thing"


@dataclass(slots=True)
class Figure:
    """One person, institution, place or thing of the article, while it is being found out about."""

    name: str
    words: tuple[str, ...]
    sort: Sort
    full: list[Name] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    about: set[str] = field(default_factory=set)
    sex: str = ""

    @property
    def surname(self) -> str:
        return surname(self.words)


def surname(words: Sequence[str]) -> str:
    """The last name with its particles ("van der Berg"), without Jr."""
    end = len(words)
    while end > 1 and words[end - 1].lower().rstrip(".") in ENDINGS:
        end -= 1
    begin = end - 1
    while begin > 1 and words[begin - 1].lower() in PARTICLES:
        begin -= 1
    return " ".join(words[begin:end])


def introduced(found: Sequence[Name]) -> list[Figure]:
    """All figures that have a name of their own, in the order of their first full name. Short names are not in them:
    "Kovalenko" alone is a figure only where the article has no longer name that ends so.
    """
    by_words: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in found:
        by_words[name.words].append(name)
    merged = _merged(by_words)
    return [_figure(names) for names in merged]


def _merged(by_words: dict[tuple[str, ...], list[Name]]) -> list[list[Name]]:
    """Names of one person with and without a middle name put together; others as they are."""
    groups: dict[tuple[str, ...], list[Name]] = {}
    for words, names in by_words.items():
        groups.setdefault(_ends(words, names), []).extend(names)
    return list(groups.values())


def _ends(words: tuple[str, ...], names: Sequence[Name]) -> tuple[str, ...]:
    if len(words) >= 2 and sort_of(words, names) is Sort.PERSON:
        return words[0], surname(words)
    return words


def _figure(names: list[Name]) -> Figure:
    longest = max(names, key=lambda name: (len(name.words), -name.start))
    figure = Figure(
        longest.spelt, longest.words, sort_of(longest.words, names), sorted(names, key=lambda name: name.start)
    )
    figure.roles.update(title for name in names for title in name.titles if title not in HONORIFICS)
    figure.sex = _sex(figure, {title for name in names for title in name.titles})
    return figure


def sort_of(words: Sequence[str], names: Sequence[Name]) -> Sort:
    """What a name is the name of: by its titles, its words, a first name that is known, then by what the model says."""
    small = {word.lower().rstrip(".") for word in words}
    labels = Counter(name.label for name in names)
    if any(name.titles for name in names) and not small & INSTITUTIONS:
        return Sort.PERSON
    if len(words) == 1 and small & PLACES:
        return Sort.PLACE
    if len(words) > 1 and small & INSTITUTIONS and words[0].lower() not in HE | SHE:
        return Sort.INSTITUTION
    if 2 <= len(words) <= 5 and words[0].lower() in HE | SHE and not small & (NO_PERSON | {"of"}):
        return Sort.PERSON
    return _voted(words, labels)


def _voted(words: Sequence[str], labels: Counter[str]) -> Sort:
    people, bodies = labels["PERSON"], labels["ORG"]
    places = labels["GPE"] + labels["LOC"] + labels["FAC"]
    if people > bodies + places and "of" not in words:
        return Sort.PERSON
    if bodies > people + places or (len(words) == 1 and len(words[0]) > 1 and words[0].isupper() and not people):
        return Sort.INSTITUTION
    return Sort.PLACE if places > people else Sort.THING


_NEVER_PERSONS = frozenset({"LAW", "WORK_OF_ART", "EVENT", "PRODUCT", "FAC"})


def could_be_person(figure: Figure) -> bool:
    """Whether the words of a name are like those of a person's, whatever a model takes it for."""
    if figure.sort in {Sort.PERSON, Sort.PLACE} or figure.words[0].lower().rstrip(".") in OF_PLACES:
        return False
    if any(name.label in _NEVER_PERSONS for name in figure.full[:1]):
        return False
    small = {word.lower() for word in figure.words}
    plain = not small & (INSTITUTIONS | PLACES | NO_PERSON | {"of"})
    return plain and 2 <= len(figure.words) <= 3 and not any(word.isupper() for word in figure.words)


def _sex(figure: Figure, titles: set[str]) -> str:
    """Which pronoun: "he", "she" or "". Titles first, then the first name."""
    if figure.sort is not Sort.PERSON:
        return ""
    told = titles | figure.roles
    men, women = bool(told & MEN), bool(told & WOMEN)
    if men != women:
        return "he" if men else "she"
    first = figure.words[0].lower() if len(figure.words) > 1 else ""
    if (first in HE) != (first in SHE):
        return "he" if first in HE else "she"
    return ""
