"""A text as a row of weighed words: for each what it is, what kinds of weight it bears, and what stands beside it.

Words are looked at by themselves and after folding, so that this works in any language as far as it goes. In scripts
without capitals nobody can tell a name from another word: there every word counts as one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from unicodedata import category

from app.domain.typography import fold
from app.domain.weightywords import BEFORE_YEARS, KINDS, LETTERS, MONTHS, PAIRS, STARTERS, Change

MINUS = "-"
GAP = "..."
"""What a stretch that was left out is folded to."""

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(
    rf"\.\.\.|\d+(?:[.,:/'-]\d+)*|[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W\d_])+(?:'(?:(?![{_UNSPACED}])[^\W\d_])+)*|\S"
)
_NOT = re.compile(r"(?i)\b(?:(ca|wo|sha)n't|(\w+)n't|(can)not)\b")
_STEMS = {"ca": "can", "wo": "will", "sha": "shall"}
_SHORTENED = ((re.compile(r"(?i)'ll\b"), " will"), (re.compile(r"(?i)'d\b"), " would"))
_POSSESSIVE = re.compile(r"(?i)'s$")
_QUOTING = frozenset('"‹›「」『』《》〈〉＂')
_OPENS = re.compile(r"[.!?:;。！？|/]|\.\.\.")
_SIGNS = frozenset("%‰°℃℉&@#+±<>=~×")
_HALF_DAY = frozenset({"a.m", "p.m", "am", "pm"})
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_DAY = re.compile(r"\d{1,4}([/-])\d{1,2}\1\d{1,4}|\d{1,2}:\d\d(?::\d\d)?|\d{1,2}\.\d{1,2}\.\d{2,4}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, figure or sign. `side` counts the gaps before it; `opens` says that a sentence begins with it."""

    text: str
    kinds: tuple[Change, ...]
    side: int
    opens: bool
    glued: bool
    after: str = ""

    @property
    def small(self) -> str:
        return self.text.casefold()


def weighed(text: str) -> tuple[Word, ...]:
    """The words of a text, in their order; what only typography can change is not in them."""
    plain = _spelt_out(fold(text))
    words = tuple(_words(plain))
    dated = tuple(_dated(words, at) for at in range(len(words)))
    return tuple(replace(one, after=other.small) for one, other in pairwise((*dated, _END)))


def _spelt_out(text: str) -> str:
    """The text with n't, 'll and 'd as words of their own."""
    if "'" not in text and "not" not in text:
        return text
    text = _NOT.sub(lambda found: f"{_stem(found)} not", text)
    for short, whole in _SHORTENED:
        text = short.sub(whole, text)
    return text


def _stem(found: re.Match[str]) -> str:
    short, stem, can = found.groups()
    return _STEMS[short.casefold()] if short else str(stem or can)


def _words(text: str) -> Iterator[Word]:
    side, opens, end = 0, True, 0
    found = list(_TOKEN.finditer(text))
    for at, match in enumerate(found):
        token = _POSSESSIVE.sub("", match[0]) or match[0]
        following = found[at + 1][0].casefold() if at + 1 < len(found) else ""
        glued = match.start() == end and at > 0
        behind = found[at - 1][0] if at else ""
        kinds = _of_figure(found, at) or _kinds(token, behind if glued else "", following, opens=opens)
        yield Word(token, kinds, side, opens, glued)
        side, end = side + (token == GAP), match.end()
        opens = bool(_OPENS.fullmatch(token)) or (opens and not token[0].isalnum())


def _of_figure(found: Sequence[re.Match[str]], at: int) -> tuple[Change, ...]:
    """Of a sign or letters right before a figure: which side of nought it is on, whose dollars they are."""
    token, start, end = found[at][0], found[at].start(), found[at].end()
    if at + 1 == len(found) or found[at + 1].start() != end or (at > 0 and found[at - 1].end() == start):
        return ()
    following = found[at + 1][0][0]
    if token == MINUS and following.isdecimal():
        return (Change.FIGURE,)
    return (Change.CURRENCY,) if token.isupper() and category(following) == "Sc" else ()


def _kinds(token: str, glued_to: str, following: str, *, opens: bool) -> tuple[Change, ...]:
    small = token.casefold()
    if token in _QUOTING:
        return (Change.QUOTATION_MARK,)
    if not token[0].isalnum():
        return (Change.CURRENCY,) if category(token[0]) == "Sc" else _of_sign(token)
    if any(char.isnumeric() for char in token):
        return (Change.DATE,) if _DAY.fullmatch(token) else (Change.FIGURE,)
    if glued_to[-1:].isnumeric():
        return KINDS.get(small, (Change.UNIT,) if small in LETTERS else (Change.NAME,))
    if token in MONTHS and not (opens and small in {"may", "march", "sun", "sat", "mar"} and not following.isdecimal()):
        return (Change.DATE,)
    pair = PAIRS.get((small, following))
    kinds = KINDS.get(small, ()) + ((pair,) if pair else ())
    return kinds if not _is_name(token, small) else (*kinds, Change.NAME)


def _of_sign(token: str) -> tuple[Change, ...]:
    return (Change.UNIT,) if token in _SIGNS or category(token[0]) in {"No", "Sm"} else ()


def _is_name(token: str, small: str) -> bool:
    """With a capital, wherever in it, and no little word; or of a script that has no capitals."""
    if token.isupper() and len(token) > 1:
        return True
    return (token != small and small not in STARTERS) or category(token[0]) == "Lo"


def _dated(words: tuple[Word, ...], at: int) -> Word:
    """A bare number beside a month or where a year stands is a date."""
    word = words[at]
    if word.kinds != (Change.FIGURE,) or not word.text[0].isdecimal():
        return word
    beside = words[max(0, at - 2) : at] + words[at + 1 : at + 2]
    near = any(Change.DATE in one.kinds and one.text in MONTHS for one in beside)
    before = words[at - 1].small if at else ""
    after = words[at + 1].small if at + 1 < len(words) else ""
    year = _YEAR.fullmatch(word.text) and (before in BEFORE_YEARS or after == "s")
    return replace(word, kinds=(Change.DATE,)) if near or year or after in _HALF_DAY else word


_END = Word("", (), 0, opens=False, glued=False)
