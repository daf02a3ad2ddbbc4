"""One name in two spellings: "Gurulyov" and "Gurulev", "Kovalenko" and "Kovalenka"."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from app.reading.people.introduced import Sort
from app.reading.people.seats import OLD_NAMES, PLACES
from app.reading.people.shortnames import Found
from app.reading.people.titles import INSTITUTIONS, ROLES
from app.reading.reading import Place

SHORTEST_ALIKE = 4
"""Letters of a word that is compared by its sound in Latin letters."""
SHORTEST_NEAR = 6
"""Letters of a word that is compared letter by letter."""
_CROWD = 12
"""More words alike than this are no misspelling."""

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch", "sc"), ("kh", "h"), ("zh", "z"), ("t[sz]", "c"), ("ck|q", "k"), ("ph", "f"), ("x", "ks"), ("w", "v"),
        ("[yji]o", "e"), ("[yji]e", "e"), ("[yj]a", "ia"), ("[yj]u", "iu"), ("[yj]", "i"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


@dataclass(slots=True)
class _Spelt:
    """A word that is a surname, or part of the name of something else, with where it stands and with what before it."""

    word: str
    places: list[Place] = field(default_factory=list)
    firsts: set[str] = field(default_factory=set)


def spellings(found: Sequence[Found]) -> tuple[tuple[Place, Place], ...]:
    """Pairs of places, the first of each spelling, where one name seems to be spelt in two ways; in the order of the
    text. Plurals, endings and persons with first names of their own are no spellings.
    """
    words = _words(found)
    pairs = {
        tuple(sorted((words[one].places[0], words[other].places[0])))
        for one, other in _candidates(words)
        if _one_name(words[one], words[other])
    }
    return tuple(sorted((first, second) for first, second in pairs))


def _words(found: Sequence[Found]) -> dict[str, _Spelt]:
    words: dict[str, _Spelt] = {}
    for each in found:
        name = each.name
        person = each.figure.sort is Sort.PERSON
        at = name.start
        for number, word in enumerate(name.words):
            last = number == len(name.words) - 1
            if word[:1].isupper() and word.isalpha() and (last or not person) and not _common(word):
                spelt = words.setdefault(word, _Spelt(word))
                end = name.end if last else at + len(word)
                spelt.places.append((end - len(word), end))
                if person and number:
                    spelt.firsts.add(name.words[0])
            at += len(word) + 1
    return words


def _common(word: str) -> bool:
    return word.lower() in ROLES | INSTITUTIONS or (word.isupper() and len(word) <= SHORTEST_ALIKE)


def _candidates(words: dict[str, _Spelt]) -> Iterator[tuple[str, str]]:
    """Pairs of words that sound alike or differ by one letter, found by what they have in common."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in _keys(word):
            alike[key].append(word)
    seen: set[tuple[str, str]] = set()
    for group in alike.values():
        if len(group) <= _CROWD:
            for one, other in combinations(group, 2):
                pair = (min(one, other), max(one, other))
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def _keys(word: str) -> Iterator[str]:
    small = word.lower()
    yield "=" + OLD_NAMES.get(small, sound(word))
    if len(word) >= SHORTEST_NEAR:
        yield from {small[:cut] + small[cut + 1 :] for cut in range(len(small))} | {small}


def sound(word: str) -> str:
    """A word without what transcriptions into Latin letters differ in: Zelensky, Zelenskyy and Zelenskiy are one."""
    small = "".join(sign for sign in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(sign))
    for pattern, told in _SOUNDS:
        small = pattern.sub(told, small)
    return small


def _one_name(one: _Spelt, other: _Spelt) -> bool:
    first, second = one.word.lower(), other.word.lower()
    if first == second or min(len(first), len(second)) < SHORTEST_ALIKE or {first, second} <= PLACES - set(OLD_NAMES):
        return False
    if one.firsts and other.firsts and not _some_alike(one.firsts, other.firsts):
        return False
    if OLD_NAMES.get(first, first) == OLD_NAMES.get(second, second):
        return True
    if sound(first) == sound(second):
        return not _is_inflected(first, second)
    return min(len(first), len(second)) >= SHORTEST_NEAR and _near(first, second) and not _is_inflected(first, second)


def _some_alike(ones: set[str], others: set[str]) -> bool:
    """Whether the first names could be one person's."""
    if len(ones) + len(others) > _CROWD:
        return False
    sounds = {sound(name) for name in ones}
    return any(sound(name) in sounds or any(_near(name.lower(), one.lower()) for one in ones) for name in others)


_VOWELS = frozenset("aeiouy")


def _is_inflected(one: str, other: str) -> bool:
    """Whether the words differ in an ending: a plural, a nationality, a woman's surname."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return sound(short) != sound(long)
    stem = len(one) == len(other) and one[:-1] == other[:-1]
    return stem and not (one[-1] in _VOWELS and other[-1] in _VOWELS)


def _near(one: str, other: str) -> bool:
    """Whether one letter more, fewer, or another, or two changed about, make one the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[start:], other[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (len(one) > 1 and one[:2] == other[1::-1] and one[2:] == other[2:])
    )
