"""Which figure a name means, long or short: by the whole name, the surname, the first name, the abbreviation."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.reading.page import Page
from app.reading.people.introduced import Figure, Sort, could_be_person, introduced
from app.reading.people.names import Name
from app.reading.people.roles import find_roles
from app.reading.people.seats import PLACES
from app.reading.people.titles import HONORIFICS, INSTITUTIONS, MEN, ROLES, WOMEN
from app.reading.people.words import Line, Words
from app.reading.wordlist import listed

NEAR = 3
"""Sentences within which another bearer of the surname makes it doubtful whom the surname means."""
CLEARLY = 3
"""How many times more often one bearer is named in full than the other before the surname alone is his."""
_TOO_COMMON = INSTITUTIONS | listed(
    "new national united international royal north south east west northern southern eastern western central first "
    "the saint st san los las el al general great grand high upper lower old american british european"
)
_NATIONS = ("ian", "ish", "ese", "ican")


@dataclass(frozen=True, slots=True)
class Found:
    """A name in the text and the figure that it means; `short` where it is not the whole name."""

    name: Name
    figure: Figure
    short: bool


class Register:
    """The figures of an article by everything they may be called."""

    def __init__(self, page: Page, words: Words, found: Sequence[Name]) -> None:
        self._abbreviations: dict[str, Figure] = {}
        self.figures = introduced(found)
        self._whole = {name.words: figure for figure in self.figures for name in figure.full}
        self._surnames: defaultdict[str, list[Figure]] = defaultdict(list)
        self._first: defaultdict[str, list[Figure]] = defaultdict(list)
        self._parts: defaultdict[tuple[str, ...], list[Figure]] = defaultdict(list)
        for figure in self.figures:
            self._enter(figure)
        self._apart: set[int] = set()
        self._lines = words.lines
        find_roles(words, ((name, figure) for figure in self.figures for name in figure.full if len(name.words) > 1))
        self._part()
        self._recognise(found, {token.text for token in words.tokens if token.text.islower()})
        _abbreviate(page, words, found, self._whole, self._abbreviations)

    def _enter(self, figure: Figure) -> None:
        if len(figure.words) < 2:
            return
        if figure.sort is Sort.PERSON or could_be_person(figure):
            self._surnames[figure.surname].append(figure)
            self._first[figure.words[0]].append(figure)
        if figure.sort is Sort.INSTITUTION:
            for part in dict.fromkeys(_parts(figure.words)):
                self._parts[part].append(figure)

    def _recognise(self, found: Sequence[Name], small: set[str]) -> None:
        """Take for a person who is called by a last name alone that is no other word of the text, whatever a model
        says of the whole name.
        """
        alone: defaultdict[str, list[str]] = defaultdict(list)
        for name in found:
            if len(name.words) == 1:
                alone[name.spelt].append(name.label)
        for surname, figures in self._surnames.items():
            labels = alone.get(surname)
            if labels and len(figures) == 1 and could_be_person(figures[0]) and surname.lower() not in small | PLACES:
                bodies = labels.count("ORG") + labels.count("GPE")
                if labels.count("PERSON") > bodies or (figures[0].sort is Sort.THING and not bodies):
                    figures[0].sort = Sort.PERSON

    def _part(self) -> None:
        """Part who has a surname alone from another of that surname: "President Holt" is not Ada Holt where he is
        named before her, nor is "Mr. Holt".
        """
        for figure in self.figures:
            others = [other for other in self._surnames.get(figure.name, ()) if other is not figure]
            if len(others) == 1 and any(_is_another(name, others[0], self._lines) for name in figure.full):
                self._apart.add(id(figure))

    def found(self, names: Sequence[Name]) -> list[Found]:
        """Whom each name means, in the order of the text; names that may mean two are left out."""
        told = [self._of(name) for name in names]
        return [found for found in told if found is not None]

    def doubtful(self, names: Sequence[Name]) -> list[Name]:
        """The names that may mean two."""
        return [name for name in names if self._of(name) is None]

    def _of(self, name: Name) -> Found | None:
        if name.spelt in self._abbreviations:
            return Found(name, self._abbreviations[name.spelt], short=True)
        own = self._whole[name.words]
        candidates = self._bearers(name)
        if not candidates:
            return Found(name, own, short=False)
        if id(own) in self._apart:
            doubtful = not name.titles and any(_is_near(figure, name.line) for figure in candidates)
            return None if doubtful else Found(name, own, short=False)
        bearer = candidates[0] if len(candidates) == 1 else _likelier(name, self._first_told(own), candidates)
        return Found(name, bearer, short=True) if bearer is not None else None

    def _first_told(self, figure: Figure) -> int:
        """Where the story, not what opens the page, nor a caption, first has the figure's name."""
        opening = self._lines[0].block
        lines = ((name, self._lines[name.line]) for name in figure.full)
        told = (name.start for name, line in lines if line.in_story and line.block != opening)
        return next(told, figure.full[0].start)

    def _bearers(self, name: Name) -> list[Figure]:
        """The figures with a longer name that this one may be short for."""
        if len(name.words) == 1 and name.words[0].lower() in PLACES and not name.titles and name.label != "PERSON":
            return []
        bearers = [figure for figure in self._surnames.get(name.spelt, ()) if figure.words != name.words]
        if bearers:
            return _of_that_sex(name, bearers)
        if len(name.words) == 1:
            called = self._first.get(name.words[0], [])
            bearers = [
                figure for figure in called if figure.sort is Sort.PERSON and name.label not in {"GPE", "ORG", "LOC"}
            ]
        parts = [figure for figure in self._parts.get(name.words, ()) if figure.words != name.words]
        return bearers or [figure for figure in parts if _is_short_for(name, figure)]


def _of_that_sex(name: Name, bearers: list[Figure]) -> list[Figure]:
    """Those whom the honorific before the name fits."""
    told = set(name.titles) & HONORIFICS
    if len(bearers) > 1 and told:
        wanted = "he" if told & MEN else "she" if told & WOMEN else ""
        return [figure for figure in bearers if not wanted or figure.sex in {"", wanted}] or bearers
    if len(bearers) > 1 and name.titles:
        return [figure for figure in bearers if figure.roles & set(name.titles)] or bearers
    return bearers


def _likelier(name: Name, alone: int, bearers: Sequence[Figure]) -> Figure | None:
    """The bearer that is meant where several have the name: the only one named so far, unless the surname was there
    before him, or the article's main one while no other is near. `alone` is where the story first has the surname
    without another name.
    """
    first = min(figure.full[0].start for figure in bearers)
    before = [figure for figure in bearers if figure.full[0].start < name.start]
    if len(before) == 1 and alone > first:
        return before[0]
    most, *others = sorted(bearers, key=lambda figure: -len(figure.full))
    by_himself = not any(_is_near(other, name.line) for other in others)
    return most if alone > first and by_himself and len(most.full) >= CLEARLY * len(others[0].full) else None


def _is_near(figure: Figure, line: int) -> bool:
    """Whether the whole name stands in one of the sentences right before."""
    at = bisect_right(figure.full, line, key=lambda full: full.line) - 1
    return at >= 0 and line - figure.full[at].line <= NEAR


def _is_another(name: Name, other: Figure, lines: Sequence[Line]) -> bool:
    """Whether a surname with a title is not this person's: of the other sex, or introduced before, by an office that
    this one is not said to have.
    """
    told = set(name.titles)
    sex = "he" if told & MEN & HONORIFICS else "she" if told & WOMEN & HONORIFICS else ""
    if sex and other.sex:
        return sex != other.sex
    offices = told - HONORIFICS
    before = lines[name.line].in_story and name.start < other.full[0].start
    return bool(offices) and before and not offices & other.roles


def _is_short_for(name: Name, figure: Figure) -> bool:
    """Whether an institution introduced before may be called so: not by a place, nor by a word with a figure."""
    if figure.full[0].start > name.start or name.label in {"GPE", "LOC"} or figure.words[-1].lower() in ROLES:
        return False
    if any(map(str.isdigit, name.spelt)):
        return False
    at_its_end = figure.words[-len(name.words) :] == name.words
    firm = bool(name.label) and len(name.words) == 1 and figure.words[-1].lower() in INSTITUTIONS
    return at_its_end or firm or name.label == "ORG" or bool({word.lower() for word in name.words} & INSTITUTIONS)


def _parts(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """What an institution is called for short: its name's first or last words, if they tell enough."""
    for cut in range(1, len(words)):
        if words[cut] not in {"of", "for", "and", "the"} and words[cut - 1] not in {"of", "for", "and", "the"}:
            yield from (part for part in (words[:cut], words[cut:]) if _tells(part))
        elif words[cut] in {"of", "for"} and cut > 1:
            yield words[:cut]
    yield from (words[:cut] for cut in range(2, len(words)) if words[cut] == "of" and words[:cut].count("of") == 1)


def _tells(part: tuple[str, ...]) -> bool:
    if len(part) > 1:
        return "of" not in part[:1]
    return (
        part[0].lower() not in _TOO_COMMON | PLACES
        and len(part[0]) > 2
        and not part[0].endswith(_NATIONS)
        and "." not in part[0]
    )


def _abbreviate(
    page: Page, words: Words, names: Sequence[Name], whole: dict[tuple[str, ...], Figure], into: dict[str, Figure]
) -> None:
    """Abbreviations in brackets behind the name that they stand for: "the Northern Air Traffic Alliance (NATA)"."""
    by_end = {name.last: name for name in names}
    for name in names:
        before = name.first - 1
        if len(name.words) != 1 or not _abbreviates(name.spelt) or before < 1 or words.tokens[before].text != "(":
            continue
        long = by_end.get(before)
        figure = whole[long.words] if long is not None else _described(page, words, name)
        if figure is not None and figure.sort is not Sort.PERSON and figure.name != name.spelt:
            into.setdefault(name.spelt, figure)


def _abbreviates(word: str) -> bool:
    return 2 <= len(word) <= 10 and word.isupper()


_BEFORE = 8


def _described(page: Page, words: Words, name: Name) -> Figure | None:
    """A figure for what stands before the bracket without a name: "the Ukrainian military intelligence (HUR)"."""
    at = begin = name.first - 2
    first = words.lines[name.line].first
    while begin >= max(first, at - _BEFORE) and words.tokens[begin].text.lower() not in {"the", "a", "an"}:
        if not words.tokens[begin].text[:1].isalpha() or words.tokens[begin].pos in {"VERB", "AUX", "SCONJ", "PRON"}:
            return None
        begin -= 1
    if begin < max(first, at - _BEFORE) or begin == at:
        return None
    spelt = page.text[words.tokens[begin + 1].start : words.tokens[at].end]
    return Figure(spelt, tuple(spelt.split()), Sort.INSTITUTION) if spelt.lower() != spelt else None
