"""Who is on the scene at a word: whom the sentences up to it name, and how much each stands in the foreground."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.reading.page import Token
from app.reading.people.introduced import Figure
from app.reading.people.words import Words
from app.reading.reading import Place

BACK = 2
"""Sentences that one looks back."""
FARTHEST = 12
"""Sentences that one looks back where quotations stand between."""
MOST = 24
"""People of one sentence that are looked at: the last ones."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody at a token: a figure, or None for a person without a name; `weight` is how much he stands in front,
    `speaks` whether he is the source of a saying.
    """

    at: int
    figure: Figure | None
    own_sex: str
    weight: float
    quoted: bool = False
    speaks: bool = False

    @property
    def sex(self) -> str:
        """What is known by now of the figure, or what its words tell."""
        return self.figure.sex if self.figure is not None else self.own_sex


class Places:
    """Places that do not overlap, asked whether something lies in one of them."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = sorted(set(places))
        self._starts = [start for start, _ in self._places]

    def around(self, start: int, end: int) -> Place | None:
        at = bisect_right(self._starts, start) - 1
        return self._places[at] if at >= 0 and end <= self._places[at][1] else None


class Scene:
    """What is seen in each line; it grows while pronouns are understood."""

    def __init__(self, words: Words, quoted: Places) -> None:
        self.words = words
        self._seen: list[list[Seen]] = [[] for _ in words.lines]
        self._all_quoted = [quoted.around(line.start, line.end) is not None for line in words.lines]

    def add(self, line: int, seen: Seen) -> None:
        insort(self._seen[line], seen, key=_at)

    def here(self, line: int, at: int) -> Sequence[Seen]:
        """Who was seen last before a token in its own sentence."""
        end = bisect_left(self._seen[line], at, key=_at)
        return self._seen[line][max(0, end - MOST) : end]

    def ahead(self, line: int, at: int) -> Sequence[Seen]:
        """Who is seen first behind a token in its own sentence."""
        begin = bisect_right(self._seen[line], at, key=_at)
        return self._seen[line][begin : begin + MOST]

    def before(self, line: int, at: int) -> Iterator[tuple[int, Seen]]:
        """Who was seen before a token, nearest sentence first, with how many sentences back; sentences that are
        nothing but quotation do not count.
        """
        yield from ((0, seen) for seen in self.here(line, at))
        back = 0 if self._all_quoted[line] else 1
        for number in range(line - 1, max(-1, line - 1 - FARTHEST), -1):
            if not self._goes_on(number, line):
                continue
            apart = self.words.lines[number].block != self.words.lines[line].block
            yield from (
                (max(back, 1), replace(seen, weight=seen.weight * _NEW_PARAGRAPH) if apart else seen)
                for seen in self._seen[number][-MOST:]
            )
            back += not self._all_quoted[number]
            if back > BACK:
                return

    def _goes_on(self, before: int, line: int) -> bool:
        """Whether two lines are of one story, or else of one block."""
        one, other = self.words.lines[before], self.words.lines[line]
        return one.in_story if other.in_story else one.block == other.block


def _at(seen: Seen) -> int:
    return seen.at


_NEW_PARAGRAPH = 0.8
"""How much of somebody's weight is left when another paragraph begins."""
_WEIGHTS = {
    "nsubj": 4.0, "nsubjpass": 4.0, "dobj": 2.5, "dative": 2.5, "attr": 2.0, "pobj": 2.0, "poss": 2.0, "appos": 2.0,
    "compound": 1.0,
}  # fmt: skip
_FIRST_OF_PLAIN, _REST_OF_PLAIN = 4.0, 2.0
_MAIN = 1.0
_OWNER_OF_SUBJECT = 3.0


def weight(words: Words, first: int, last: int, *, opens: bool) -> float:
    """How much the words `first` to `last` stand in front by their part in the sentence; without a parse by place."""
    if not words.parsed:
        return _FIRST_OF_PLAIN if opens else _REST_OF_PLAIN
    token = head(words.tokens, first, last)
    for _ in range(3):
        if token.dep not in {"appos", "conj"}:
            break
        token = words.tokens[token.head]
    if token.dep == "poss" and words.tokens[token.head].dep.startswith("nsubj"):
        return _OWNER_OF_SUBJECT
    main = token.dep.startswith("nsubj") and words.tokens[token.head].dep == "ROOT"
    return _WEIGHTS.get(token.dep, 1.5) + main * _MAIN


def head(tokens: Sequence[Token], first: int, last: int) -> Token:
    """The word of a stretch that depends on none of the others."""
    return next((tokens[at] for at in range(first, last) if not first <= tokens[at].head < last), tokens[last - 1])
