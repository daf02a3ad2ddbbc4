"""How one wording differs from another in what can turn a verdict over: figures, names, negation.

Wordings that are much alike can say opposite things, so an earlier claim is shown with these marked. The words are
looked at by themselves: this must be quick, and work in any language as far as it goes.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.typography import folded


class Differing(StrEnum):
    FIGURE = "figure"
    NAME = "name"
    NEGATION = "negation"


@dataclass(frozen=True, slots=True)
class Difference:
    """What only the one wording has, and what only the other: words, "" for nothing."""

    what: Differing
    here: str
    there: str


_COUNTED = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion "
    "half third quarter dozen twice double"
)
_FIGURE = re.compile(rf"\d+(?:[.,:\u00a0\u202f ]\d+)*\s?%?|\b(?:{'|'.join(_COUNTED.split())})s?\b", re.IGNORECASE)
_SEPARATORS = re.compile(r"[,\u00a0\u202f ](?=\d{3}\b)|\s")
_NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|den(?:y|ies|ied)|fail(?:s|ed)? to)\b|n[’']t\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w’'])[^\W\d_a-z][\w’'\-]*(?:\s+(?=[^\W\d_a-z])[\w’'\-]+)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_WORD = re.compile(r"\w+")
_SMALL = "the a an in on at of for by with from to and but or it he she they we i this that"
_STARTERS = frozenset(_SMALL.split())
_SENTENCE = re.compile(r"[.!?]\W*$")


def differences(here: str, there: str) -> tuple[Difference, ...]:
    """What differs between two wordings, in the order of `Differing`; a change of typography is none."""
    found = (
        _between(Differing.FIGURE, _figures(here), _figures(there)),
        Difference(Differing.NAME, _only(here, there), _only(there, here)),
        _between(Differing.NEGATION, _negation(here), _negation(there)),
    )
    return tuple(one for one in found if one.here or one.there)


def _between(what: Differing, here: dict[str, str], there: dict[str, str]) -> Difference:
    return Difference(what, _joined(here, there), _joined(there, here))


def _joined(ours: dict[str, str], theirs: dict[str, str]) -> str:
    return ", ".join(word for key, word in ours.items() if key not in theirs)


def _figures(words: str) -> dict[str, str]:
    return {_SEPARATORS.sub("", found.casefold()): found.strip() for found in _FIGURE.findall(words)}


def _negation(words: str) -> dict[str, str]:
    """One for all: whether it is denied, not with which word."""
    found = _NEGATION.findall(words)
    return {"not": found[0]} if found else {}


def _only(here: str, there: str) -> str:
    """The names of the one wording that the other does not have as words at all."""
    others = set(_WORD.findall(folded(there)))
    names = dict.fromkeys(part for found in _capitalised(here) for part in found.split())
    return ", ".join(name for name in names if not others.issuperset(_WORD.findall(folded(name))))


def _capitalised(words: str) -> Iterable[str]:
    """Capitalised words but for one alone that a sentence begins with."""
    for match in _NAME.finditer(words):
        name = _POSSESSIVE.sub("", match[0])
        first, _, rest = name.partition(" ")
        name = rest if rest and first.casefold() in _STARTERS else name
        begins = not words[: match.start()].strip("“”\"'‘« ") or _SENTENCE.search(words[: match.start()])
        if not begins or " " in name or any(char.isupper() for char in name[1:]):
            yield name
