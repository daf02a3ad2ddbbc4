"""Persons called by what they are ("the general", "the retired colonel"), and persons that have no name at all."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.reading.people.introduced import Figure, Sort
from app.reading.people.shortnames import Found
from app.reading.people.titles import GENERALS, MEN, OFFICES, ROLES, WOMEN, callings, plain
from app.reading.people.words import Line, Words

_MODIFIERS = 4
_NEAR = 6
"""Sentences within which another person of the same role makes it doubtful who is meant."""
_INDEFINITE = frozenset({"a", "an", "one", "another", "some"})
_OWN = frozenset({"his", "her", "its", "their", "my", "our", "your", "'s", "’s"})
_PAST = frozenset({"former", "ex", "late", "retired", "then"})
_NO_LONGER = frozenset({"former", "ex"})
_LESSER = frozenset({"deputy", "vice", "assistant", "associate"})
_NOT_MODIFIERS = frozenset({"of", "for", "to", "in", "and", "or", "by", "with", "that", "who", "is", "was", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody called by a role at the tokens `first` to `last`: the figure, or None where it is nobody that has a
    name here, or where two fit.
    """

    first: int
    last: int
    line: int
    figure: Figure | None
    sex: str


class Roles:
    """Who has which role, and where each was named."""

    def __init__(self, words: Words, found: Sequence[Found]) -> None:
        self._words = words
        self._bearers: defaultdict[str, list[Figure]] = defaultdict(list)
        self._lines: defaultdict[int, list[int]] = defaultdict(list)
        self._named_at = {at for each in found for at in range(each.name.first, each.name.last)}
        for figure in _each({id(each.figure): each.figure for each in found}.values()):
            for called in {called for role in figure.roles for called in callings(role)}:
                self._bearers[called].append(figure)
        for each in found:
            self._lines[id(each.figure)].append(each.name.line)

    def called(self) -> Iterator[Called]:
        """Everybody who is called by a role and not by a name, in the order of the text."""
        for number, line in enumerate(self._words.lines):
            for at in range(line.first, line.last):
                if self._is_role(at, line):
                    yield self._called(at, number, line)

    def _is_role(self, at: int, line: Line) -> bool:
        """Whether a role stands here for a person, not beside a name, not as a predicate, not inside another word."""
        token = self._words.tokens[at]
        if token.text.lower() == "general" and self._words.tokens[at - 1].text.lower() in GENERALS:
            return False
        if at in self._named_at or plain(token.text) not in ROLES or token.tag in {"NNS", "VB", "VBZ", "VBP", "VBD"}:
            return False
        if at + 2 in self._named_at and self._words.tokens[at + 1].text == ",":
            return False
        if at + 1 < line.last and (at + 1 in self._named_at or plain(self._words.tokens[at + 1].text) in ROLES):
            return False
        if self._words.parsed:
            compared = token.dep == "pobj" and self._words.tokens[token.head].lemma in {"as", "like", "than"}
            return not compared and token.dep not in {"compound", "appos", "attr", "amod", "nmod", "npadvmod"}
        return at > line.first and self._words.tokens[at - 1].text not in {",", "as"}

    def _called(self, at: int, number: int, line: Line) -> Called:
        tokens = self._words.tokens
        begin = self._determiner(at, line)
        role = plain(tokens[at].text)
        sex = "he" if role in MEN else "she" if role in WOMEN else ""
        if begin is None or self._of_something(at, line):
            return Called(at, at + 1, number, None, sex)
        figure = self._meant(role, {tokens[each].text.lower() for each in range(begin + 1, at)}, number)
        return Called(begin, at + 1, number, figure, figure.sex if figure and figure.sex else sex)

    def _determiner(self, at: int, line: Line) -> int | None:
        """Where "the" stands before the role and its modifiers; None where there is none."""
        tokens = self._words.tokens
        for begin in range(at - 1, max(line.first, at - 1 - _MODIFIERS) - 1, -1):
            small = tokens[begin].text.lower()
            if small == "the":
                return begin
            if small in _INDEFINITE | _OWN | _NOT_MODIFIERS or not tokens[begin].text[:1].isalnum():
                return None
        return None

    def _of_something(self, at: int, line: Line) -> bool:
        """Whether more follows that tells which one ("the head of the bank", "the man who …")."""
        return at + 1 < line.last and self._words.tokens[at + 1].text in {
            "of",
            "for",
            "who",
            "whose",
            "from",
            "in",
            "at",
        }

    def _meant(self, role: str, modifiers: set[str], line: int) -> Figure | None:
        bearers = [figure for figure in self._bearers.get(role, ()) if _fits(figure, role, modifiers)]
        if len(bearers) > 1:
            fitting = [figure for figure in bearers if modifiers and modifiers <= figure.about]
            near = [figure for figure in fitting or bearers if self._is_near(figure, line)]
            bearers = fitting if len(fitting) == 1 else near
        return bearers[0] if len(bearers) == 1 else None

    def _is_near(self, figure: Figure, line: int) -> bool:
        named = self._lines[id(figure)]
        at = bisect_right(named, line) - 1
        return at >= 0 and line - named[at] <= _NEAR


def _fits(figure: Figure, role: str, modifiers: set[str]) -> bool:
    """Whether nothing that is said with the role speaks against this person: who was president is not the president."""
    past = bool(figure.about & _NO_LONGER) and role in OFFICES
    lesser = figure.about & _LESSER - {role}
    return modifiers & _PAST <= figure.about and (not past or bool(modifiers & _NO_LONGER)) and lesser <= modifiers


def _each(figures: Iterable[Figure]) -> Iterator[Figure]:
    return (figure for figure in figures if figure.sort is Sort.PERSON)
