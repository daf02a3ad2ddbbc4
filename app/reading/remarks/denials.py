"""A statement and its denial: somebody says that something is not so which the article tells elsewhere."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.reading.page import Token
from app.reading.reading import Place, Remark, RemarkKind, Saying
from app.reading.remarks.material import Material
from app.reading.remarks.words import full_words, quoted, stem

_UNTRUE = re.compile(
    r"\b(?:is|are|was|were|be|been|as|['’]s|['’]re)\s+(?:\w+ly\s+)?(?:untrue|false|baseless|unfounded|groundless|fabricated"
    r"|nonsense|fiction|(?:a\s+)?lies?|fake|a\s+hoax|not\s+true|without\s+(?:any\s+)?foundation)\b|\bno\s+truth\b"
    r"|\bnever\s+happened\b",
    re.IGNORECASE,
)
_STATEMENT_WORDS = """
    claim accusation allegation report charge suggestion assertion statement insinuation rumour rumor story version
"""
_STATEMENTS = frozenset(_STATEMENT_WORDS.split())
_ACCUSE_WORDS = "accuse allege claim charge insinuate suggest imply hint blame contend assert maintain"
_ACCUSES = frozenset(_ACCUSE_WORDS.split())
_EMPTY = frozenset(
    stem(word)
    for word in (
        *_STATEMENTS,
        *("deny", "false", "baseless", "untrue", "unfounded", "groundless", "fabricate", "entirely", "true", "truth"),
        *("lie", "fake", "nonsense", "any", "never", "wrong"),
    )
)
_DENIES = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying|ial)|refut|rebut|disput|contradict|debunk|false|untrue|disavow)", re.IGNORECASE
)
_BEHIND = 2
_LONGEST = 300
"""Code points of a saying in which it is called untrue; a longer one says more than that."""
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)
_NEAR = 8
"""Sentences before a denial of "the claims" in which those claims are looked for."""
_BRIEF = 10
"""Words of "the claims" and whose they are."""
_TRIED = 5
_FAR = 400
"""Sentences that one word leads to; a word that is in more tells nothing."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence of the story, its telling words, and what is said in it."""

    place: Place
    words: dict[str, Token]
    sayings: tuple[Saying, ...]


def find(material: Material) -> Iterator[Remark]:
    """One remark for each denial whose statement is found."""
    units = _units(material)
    where: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        for word in unit.words:
            where.setdefault(word, []).append(index)
    told: set[tuple[Place, Place]] = set()
    for index, unit in enumerate(units):
        for denial in unit.sayings:
            if denial.content is None or not _denies(material, denial):
                continue
            target = _target(material, units, where, index, denial)
            if target and (target, unit.place) not in told:
                told.add((target, unit.place))
                yield Remark(RemarkKind.DENIAL, (target, denial.content), _says(material, target, denial))


def _units(material: Material) -> list[_Unit]:
    starts = [place[0] for place in material.sentences]
    said: dict[int, list[Saying]] = {}
    for saying in material.sayings:
        if saying.content:
            said.setdefault(max(0, bisect_left(starts, saying.content[0] + 1) - 1), []).append(saying)
    return [
        _Unit(place, full_words(material, place), tuple(said.get(index, ())))
        for index, place in enumerate(material.sentences)
    ]


def _denies(material: Material, saying: Saying) -> bool:
    """Whether somebody says that something is not so; who rejects a request or an idea does not."""
    if saying.content is None:
        return False
    said = material.text(saying.content)
    if len(said) <= _LONGEST and "?" not in said and _UNTRUE.search(said):
        return True
    if not saying.denial:
        return False
    if saying.cue and _DENIES.search(material.text(saying.cue)):
        return True
    return len(said) <= _LONGEST and _names_statement(material, saying.content)


def _names_statement(material: Material, place: Place) -> bool:
    return any(token.lemma.lower() in _STATEMENTS for token in material.sight.tokens(place))


def _target(
    material: Material, units: list[_Unit], where: dict[str, list[int]], at: int, denial: Saying
) -> Place | None:
    content = denial.content or units[at].place
    if _is_about_statements(material, content):
        return _by_accusation(material, units, at, denial)
    words = {word: token for word, token in full_words(material, content).items() if word not in _EMPTY}
    return _by_words(material, units, where, at, words, denial)


def _by_words(
    material: Material,
    units: list[_Unit],
    where: dict[str, list[int]],
    at: int,
    words: dict[str, Token],
    denial: Saying,
) -> Place | None:
    """What has most of the denial's telling words, the nearest of equals."""
    shared: Counter[int] = Counter()
    for word in words:
        indexes = where.get(word, ())
        if len(indexes) <= _FAR:
            shared.update(indexes)
    best = sorted(((-count, abs(index - at), index) for index, count in shared.items() if index != at and count >= 2))
    for count, _, index in best[:_TRIED]:
        both = [word for word in words if word in units[index].words]
        plain = sum(words[word].pos != "PROPN" for word in both)
        enough = -count >= 3 or -count * 2 >= len(words)
        if plain and enough and _may_be_denied(material, units[index], denial):
            return _told(material, units[index], both)
    return None


def _told(material: Material, unit: _Unit, shared: list[str]) -> Place:
    """What is said in the sentence, if that has most of the words; else the sentence."""
    for saying in reversed(unit.sayings):
        if saying.content and unit.place[0] <= saying.content[0]:
            inside = full_words(material, saying.content)
            if sum(word in inside for word in shared) >= 2:
                return saying.content
    return unit.place


def _may_be_denied(material: Material, unit: _Unit, denial: Saying) -> bool:
    """A sentence that is no denial itself, nor said by the one who denies."""
    if any(_denies(material, saying) for saying in unit.sayings) or _NEGATED.search(material.text(unit.place)):
        return False
    return not (denial.person and any(saying.person == denial.person for saying in unit.sayings))


def _is_about_statements(material: Material, content: Place) -> bool:
    """Whether what is denied is "the claims", without a clause that says what they are."""
    tokens = material.sight.tokens(content)
    if len(tokens) > _BRIEF or any(token.pos in ("VERB", "AUX", "SCONJ") for token in tokens):
        return False
    return _names_statement(material, content)


def _by_accusation(material: Material, units: list[_Unit], at: int, denial: Saying) -> Place | None:
    """What somebody else claimed shortly before, or right after it; of the one whose claims they are, if told."""
    whose = {mention.name for mention in material.people.inside(denial.content or (0, 0))}
    for unit in (*reversed(units[max(0, at - _NEAR) : at]), *units[at + 1 : at + 1 + _BEHIND]):
        for saying in reversed(unit.sayings):
            if not saying.content or not _accuses(material, saying) or _denies(material, saying):
                continue
            own = denial.person and saying.person == denial.person
            if not own and (not whose or saying.person in whose):
                return unit.sayings[-1].content
    return None


def _accuses(material: Material, saying: Saying) -> bool:
    tokens = material.sight.tokens(saying.cue or (0, 0))
    return any(token.lemma.lower() in _ACCUSES for token in tokens)


def _says(material: Material, target: Place, denial: Saying) -> str:
    who = denial.person or denial.speaker
    content = denial.content or target
    by = f" by {who}" if who else ""
    return f"{quoted(material, target)} is told in one place, and denied in another{by}: {quoted(material, content)}."
