"""What was checked beside what is there now: a stale answer's wordings, each with the words in which they differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, takewhile

from app.domain.span import GAP
from app.domain.verdict import Wording
from app.reports.report import Answer
from app.reports.since import Part

_LONG = 80
"""Words between what both begin and end with, from which on nobody looks what of them stands in both."""
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
    """Both with the words in which they differ."""
    old, new = was.split(" "), now.split(" ")
    same = _same(old, new)
    return Beside(_parts(old, {at for at, _ in same}), _parts(new, {there for _, there in same}))


def _same(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """The words that stand in both, as pairs of places: those at both ends, and what matches in between."""
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    was, now = old[head : len(old) - tail], new[head : len(new) - tail]
    ends = [(at, at) for at in range(head)] + [(len(old) - at, len(new) - at) for at in range(1, tail + 1)]
    if max(len(was), len(now)) > _LONG:
        return ends
    matched = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
    return ends + [(head + a + at, head + b + at) for a, b, size in matched for at in range(size)]


def _alike(one: list[str], other: list[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _parts(words: list[str], same: set[int]) -> tuple[Part, ...]:
    """Neighbours of one kind as one part; the space at a change belongs to what stands, where anything stands there."""
    found = [(changed, " ".join(words[at] for at in run)) for changed, run in _rows(len(words), same)]
    return tuple(
        Part(text if changed else f"{' ' if number else ''}{text}{' ' if number < len(found) - 1 else ''}", changed)
        for number, (changed, text) in enumerate(found)
    )


def _rows(count: int, same: set[int]) -> Iterator[tuple[bool, list[int]]]:
    for changed, run in groupby(range(count), lambda at: at not in same):
        yield changed, list(run)
