"""Numbers as a text writes them, in digits and in English words: "1,200", "3.4 million", "twenty-five", "a dozen".

Ordinals, dates, times of day, fractions in words, and numbers that are names ("Route 66", "Boeing 737") are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.reading.units import EXACT


@dataclass(frozen=True, slots=True)
class Number:
    """A number, where it stands, and `step`, the size of its last written digit that counts."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    scale: Decimal = Decimal(1)
    """What "million" and the like made of it."""
    year: bool = False
    """Whether it can be a year: four bare digits."""
    bare: bool = False
    """Whether it is the one word "one", which is mostly a pronoun."""


def numbers(text: str, start: int, end: int, language: str = "en") -> Iterator[Number]:
    """The numbers between start and end, in order. In languages that write 3,4 for three and four tenths, so."""
    comma = bool(language) and language not in _POINT
    for found in _NUMBER.finditer(text, start, end):
        if found["digits"]:
            number = _in_digits(found, comma=comma)
            if number and not _is_something_else(text, number):
                yield number
        elif found["part_alone"]:
            yield Number(found.start(), found.end(), Decimal(_FRACTIONS[found["part_alone"]]), Decimal("0.25"))
        elif language in ("en", ""):
            yield from (number for number in _in_words(found) if not _is_something_else(text, number))


_POINT = frozenset({"en", "zh", "ja", "ko", "th", "he", "ar", "hi"})
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = {word: 10 * tens for tens, word in enumerate(_TEN_WORDS.split(), 2)}
_SMALL = {word: value for value, word in enumerate(_ONES.split())} | TENS
_SCALES = {"hundred": 100, "dozen": 12, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333", "⅔": "0.667", "⅛": "0.125"}
_GAPS = "\u00a0\u202f\u2009'"
_WORD = "|".join(sorted([*_SMALL, *_SCALES], key=len, reverse=True))
_NUMBER = re.compile(
    r"(?<![\w#])(?<!\w[.,:/'’])(?<![^\W\d]-)(?:"
    rf"(?P<digits>\d{{1,3}}(?:[,.{_GAPS}]\d{{3}}){{1,9}}+(?:[.,]\d{{1,12}}+)?+|\d{{1,30}}+(?:[.,]\d{{1,12}}+)?+)(?!\d)"
    rf"(?P<part>\s?[{''.join(_FRACTIONS)}])?+(?:[\s-]?(?P<scale>{'|'.join(_SCALES)})\b)?+"
    rf"|(?P<part_alone>[{''.join(_FRACTIONS)}])"
    rf"|(?P<words>\b(?:half\s+an?\s+|an?\s+)?(?:{_WORD})(?:(?:\s+and\s+|[\s-])(?:{_WORD})){{0,12}}+"
    rf"(?:\s+and\s+a\s+half(?:\s+(?:{'|'.join(_SCALES)}))?)?)\b)",
    re.IGNORECASE,
)


def _in_digits(found: re.Match[str], *, comma: bool) -> Number | None:
    digits = found["digits"]
    point, group = (",", ".") if comma else (".", ",")
    whole, _, rest = digits.partition(point)
    grouped = re.fullmatch(rf"\d{{1,3}}(?:[{group}{_GAPS}]\d{{3}})+|\d+", whole)
    if not grouped or (rest and not rest.isdecimal()):
        return None
    value, step = _plain(re.sub(r"\D", "", whole), rest)
    if found["part"]:
        value, step = value + Decimal(_FRACTIONS[found["part"].strip()]), Decimal("0.25")
    scale = Decimal(_SCALES.get((found["scale"] or "").lower(), 1))
    year = digits.isdecimal() and len(digits) == 4 and 1000 <= value < 2100 and not found["part"] and scale == 1
    value, step = EXACT.multiply(value, scale), EXACT.multiply(step, scale)
    return Number(found.start(), found.end(), value, step, scale, year)


def _plain(whole: str, rest: str) -> tuple[Decimal, Decimal]:
    """The value, and the place of its last digit that is not a rounded nought."""
    if rest:
        return Decimal(f"{whole}.{rest}"), Decimal(1).scaleb(-len(rest))
    value = Decimal(whole)
    return value, Decimal(1).scaleb(len(whole) - len(str(value).rstrip("0")) if value else 0)


def _in_words(found: re.Match[str]) -> Iterator[Number]:
    """One number for each run of words that makes one: "two three" are two."""
    run: list[re.Match[str]] = []
    for piece in _PIECE.finditer(found[0]):
        if run and not _goes_on(_word(run[-1]), _word(piece)):
            yield _said(run, found.start())
            run = []
        run.append(piece)
    yield _said(run, found.start())


_PIECE = re.compile(r"half\s+an?(?=\s)|and\s+a\s+half|and(?=\s)|[^\W\d_]+", re.IGNORECASE)


def _word(piece: re.Match[str]) -> str:
    return " ".join(piece[0].lower().split())


def _goes_on(before: str, now: str) -> bool:
    if now == "and":
        return before in _SCALES
    if now == "and a half" or now in _SCALES:
        return True
    if before == "and" or before in _SCALES:
        return now in _SMALL
    return before in _SMALL and _SMALL[before] >= 20 and 0 < _SMALL.get(now, 0) < 10


def _said(run: list[re.Match[str]], offset: int) -> Number:
    run = run[_word(run[0]) == "and" : len(run) - (_word(run[-1]) == "and")]
    total, small, step = Decimal(0), Decimal(0), 1
    for word in map(_word, run):
        if word in _SMALL:
            small, step = small + _SMALL[word], 1
        elif word in ("half a", "half an"):
            small = Decimal("0.5")
        elif word == "and a half":
            total, small = (total, small + Decimal("0.5")) if small else (total + Decimal(step) / 2, small)
        elif word in ("hundred", "dozen"):
            small, step = (small or Decimal(1)) * _SCALES[word], _SCALES[word]
        elif word in _SCALES:
            total, small, step = total + (small or 1) * _SCALES[word], Decimal(0), _SCALES[word]
    bare = len(run) == 1 and _word(run[0]) == "one"
    scale = Decimal(_SCALES.get(_word(run[-1]), 1))
    start, end = offset + run[0].start(), offset + run[-1].end()
    return Number(start, end, total + small, Decimal(step), scale if scale >= 1000 else Decimal(1), bare=bare)


_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    "|Sept?|Oct|Nov|Dec"
)
_BEHIND = re.compile(
    r"\s?[ap]\.?\s?m\b|\s?o['’]clock|[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
    r"(?!s)|[-\s](?:halves|half|thirds?|quarters?|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths)\b"
    rf"|[:/.,]\d|\.?\s(?-i:{_MONTHS})\b|(?:st|nd|rd|th|s)\b",
    re.IGNORECASE,
)
_LABELS = (
    "article section chapter route highway interstate flight channel formula catch area group ward district division "
    "no no. nos. number page title proposition amendment gate terminal platform line level stage phase tier grade "
    "category type class version boeing airbus windows iphone apollo soyuz room apartment apt. unit suite act bill "
    "resolution season episode round studio exit big top world war"
)
_BEFORE = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, _LABELS.split()))})\s$"
    rf"|\b(?:(?-i:{_MONTHS})\.?|(?:one|two|\d+)\s(?:in|out\sof)(?:\severy)?)\s$|\b\d{{4}}[-–]$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d]|\d[-–]")
_ENDS = re.compile(r"(?:^|[.!?:;\n“\"«(‘–—-])\s*$")


def _is_something_else(text: str, number: Number) -> bool:
    """Whether it is an ordinal, a time, a day of a month, a part in words, a label, a name."""
    before = text[max(0, number.start - 18) : number.start]
    if _BEHIND.match(text, number.end) or (_LETTER.search(before) and _BEFORE.search(before)):
        return True
    first = text[number.start]
    if not first.isupper() or text[number.start + 1 : number.start + 2].isupper():
        return False
    return before.strip() != "" and not _ENDS.search(before)
