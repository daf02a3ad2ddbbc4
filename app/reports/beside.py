"""What was checked beside what is there now: a stale answer's wordings, each with the words in which they differ."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from app.domain.span import GAP
from app.domain.verdict import Wording
from app.reports.report import Answer
from app.reports.since import Part

_JOINED = " … "
_OPENS = ("(", "[", "“", "‘", "«", "„", "¿", "¡")
_CLOSES = (",", ".", ";", ":", "!", "?", ")", "]", "”", "’", "»", "…")
"""Signs that stand right at the words: the rest of a sentence is kept with a space in between."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Words as they were checked and as they are now; either is empty where there are none."""

    checked: tuple[Part, ...]
    now: tuple[Part, ...]


def beside(answer: Answer) -> tuple[Beside, ...]:
    """What differs: the sentences of the quotations, and the statement where it says something else. Empty where the
    answer is not stale.
    """
    checked, now = answer.checked, answer.now
    if checked is None or now is None:
        return ()
    pairs = list(_pairs(checked, now))
    return tuple(_apart(was, new) for was, new in dict.fromkeys(pairs) if was != new)


def _pairs(checked: Wording, now: Wording) -> Iterator[tuple[str, str]]:
    known = all(len(one.around) == len(one.quotes) for one in (checked, now))
    was, new = _sentences(checked, known=known), _sentences(now, known=known)
    if len(was) == len(new):
        yield from zip(was, new, strict=True)
    else:
        yield _JOINED.join(was), _JOINED.join(new)
    if (checked.statement, now.statement) != (_row(checked), _row(now)):
        yield checked.statement, now.statement


def _row(wording: Wording) -> str:
    """The statement of a claim that nobody worded: its quotations."""
    return _JOINED.join(map(_one_line, wording.quotes))


def _sentences(wording: Wording, *, known: bool) -> list[str]:
    """Each quotation, in its sentence where that is known."""
    if not known:
        return [_one_line(quote) for quote in wording.quotes]
    return [_whole(_one_line(quote), rest) for quote, rest in zip(wording.quotes, wording.around, strict=True)]


def _whole(quote: str, rest: str) -> str:
    """The quotation put where it was taken from. Where the sentence has dots of its own nobody knows where that is."""
    lead, _, tail = rest.partition(GAP)
    if GAP in tail:
        return f"{quote} ({rest})"
    lead = lead.rstrip() if lead.rstrip().endswith(_OPENS) else lead
    tail = tail.lstrip() if tail.lstrip().startswith(_CLOSES) else tail
    return f"{lead}{quote}{tail}".strip()


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _apart(was: str, now: str) -> Beside:
    """What both begin and end with stands; what lies between is changed."""
    old, new = was.split(" "), now.split(" ")
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    return Beside(_parts(old, head, tail), _parts(new, head, tail))


def _alike(one: list[str], other: list[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _parts(words: list[str], head: int, tail: int) -> tuple[Part, ...]:
    end = len(words) - tail
    rows = ((words[:head], False), (words[head:end], True), (words[end:], False))
    found = [Part(" ".join(row), changed) for row, changed in rows if row]
    return tuple(replace(part, words=part.words + " ") for part in found[:-1]) + tuple(found[-1:])
