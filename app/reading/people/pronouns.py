"""Whom pronouns mean: the person in the foreground before them, if no other stands as near.

Recency, being the subject, being the one who speaks, and sex where it is known make the foreground, after Lappin and
Leass (1994), with their halving from sentence to sentence. Where two stand nearly as far in front nobody is named.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.reading.page import Token
from app.reading.people.binding import barred_by_syntax, governing, is_for_the_part, subject_ahead, subject_of, subjects
from app.reading.people.introduced import Figure, Sort
from app.reading.people.scene import Places, Scene, Seen, weight
from app.reading.people.words import Words
from app.reading.reading import Place

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
OWN = frozenset({"i", "me", "my", "mine", "myself"})
IT = frozenset({"it", "its", "itself", "they", "their", "them"})
THIRD = HE | SHE

CLEARLY = 1.4
"""How many times more weight the first must have than the second."""
LEAST = 0.9
_HALF = 0.5
_SAME_SEX = 1.3
_QUOTED = 0.25
_GOVERNS = 1.5
_SURE = 2.0
_SPEAKER, _SPEAKER_AGAIN, _SPEAKER_BEFORE = 5.0, 6.5, 3.5
"""Who speaks stands in front in his own sentence, and for who speaks next; the story told goes on with whom it tells
of.
"""


@dataclass(frozen=True, slots=True)
class ToldBy:
    """What somebody says, in quotation marks or not: `source` is the place of the words that name him, `speaker` the
    figure, if known.
    """

    content: Place
    source: Place | None
    speaker: Figure | None


class Reader:
    """Understands the pronouns of a page one after the other and puts whom they mean on the scene."""

    def __init__(self, scene: Scene, words: Words, quoted: Places, sources: Places) -> None:
        self.scene, self.words, self.tokens = scene, words, words.tokens
        self.quoted, self.sources = quoted, sources
        self._with_subject = subjects(words.tokens)

    def outside(self) -> Iterator[tuple[Token, Figure]]:
        """The pronouns outside quotations."""
        for number, line in enumerate(self.words.lines):
            for at in range(line.first, line.last):
                token = self.tokens[at]
                if token.text.lower() in THIRD and not self.quoted.around(token.start, token.end):
                    yield from self._understood(number, at, None, inside=False)

    def inside(self, speakers: Mapping[Place, Figure | None]) -> Iterator[tuple[Token, Figure]]:
        """The pronouns inside quotations that have a source: the speaker is "I", and nobody else is."""
        for number, line in enumerate(self.words.lines):
            for at in range(line.first, line.last):
                token = self.tokens[at]
                small = token.text.lower()
                place = self.quoted.around(token.start, token.end) if small in THIRD | OWN else None
                if place is None or place not in speakers:
                    continue
                speaker = speakers[place]
                if small in THIRD:
                    yield from self._understood(number, at, speaker, inside=True)
                elif speaker is not None and speaker.sort is Sort.PERSON:
                    yield token, speaker

    def _understood(
        self, number: int, at: int, speaker: Figure | None, *, inside: bool
    ) -> Iterator[tuple[Token, Figure]]:
        token = self.tokens[at]
        if self._is_of_either(at):
            return
        figure = self._meant(number, at, speaker, inside=inside)
        sex = "he" if token.text.lower() in HE else "she"
        front = weight(self.words, at, at + 1, opens=True)
        seen = Seen(at, figure, figure.sex if figure else sex, front, inside, self._speaks(at))
        self.scene.add(number, seen)
        if figure is not None:
            yield token, figure

    def _is_of_either(self, at: int) -> bool:
        """Whether it is half of "he or she", which is nobody."""
        around = [token.text.lower() for token in self.tokens[max(0, at - 1) : at + 2]]
        return "or" in around or "/" in around

    def _speaks(self, at: int) -> bool:
        token = self.tokens[at]
        return self.sources.around(token.start, token.end) == (token.start, token.end)

    def _meant(self, number: int, at: int, speaker: Figure | None, *, inside: bool) -> Figure | None:
        token = self.tokens[at]
        sex = "he" if token.text.lower() in HE else "she"
        barred = barred_by_syntax(self.words, self.scene.here(number, at), at) | ({id(speaker)} if speaker else set())
        verb = governing(self.words, self._with_subject, at)
        standing: dict[int, dict[int, float]] = {}
        figures: dict[int, Figure | None] = {}
        for back, seen in self.scene.before(number, at):
            if (seen.sex and seen.sex != sex) or id(seen.figure) in barred:
                continue
            key = id(seen.figure) if seen.figure is not None else -seen.at - 1
            figures[key] = seen.figure
            front = self._in_front(seen, back, at, sex, inside=inside)
            front *= _GOVERNS if back == 0 and verb >= 0 and subject_of(self.tokens, seen.at) == verb else 1.0
            sentences = standing.setdefault(key, {})
            sentences[back] = max(sentences.get(back, 0.0), front)
        first = _clearly_first({key: sum(told.values()) for key, told in standing.items()}, figures)
        if not inside and len(figures) == 1 and first is not None and not first.sex:
            first.sex = sex if standing[id(first)].get(0, 0.0) + standing[id(first)].get(1, 0.0) >= _SURE else ""
        subject = subject_ahead(self.words, self.scene.ahead(number, at), at, sex)
        if subject is None or subject is first:
            return first
        return subject if first is None or is_for_the_part(self.tokens, at) else None

    def _in_front(self, seen: Seen, back: int, at: int, sex: str, *, inside: bool) -> float:
        front = seen.weight
        if seen.speaks:
            told = _SPEAKER if back == 0 else _SPEAKER_BEFORE
            front = _SPEAKER_AGAIN if self._speaks(at) else told
        if seen.sex == sex:
            front *= _SAME_SEX
        if seen.quoted and not inside:
            front *= _QUOTED
        return front * _HALF**back


def _clearly_first(scores: dict[int, float], figures: dict[int, Figure | None]) -> Figure | None:
    ranked = sorted(scores, key=lambda key: -scores[key])
    if not ranked or scores[ranked[0]] < LEAST:
        return None
    if len(ranked) > 1 and scores[ranked[0]] < CLEARLY * scores[ranked[1]]:
        return None
    return figures[ranked[0]]
