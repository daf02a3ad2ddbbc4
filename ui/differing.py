"""Two wordings side by side, word by word: which words went and which came. Typography alone is no change."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, takewhile

from app.domain.typography import fold

MOST = 500
"""Words between the first and the last difference at most that are matched one by one: beyond, all of them changed."""
LONG = 400
AROUND = 60
"""Code points of the unchanged words beside a change that are shown of a side longer than LONG."""

_WORD = re.compile(r"(\.{3}|[^\W_](?:[\w'’.,\-–\u00ad]*[^\W_])?|\S)(\s*)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of text that the other wording has too, or has not."""

    text: str
    changed: bool


Side = tuple[Stretch, ...]


def differing(was: str, now: str) -> tuple[Side, Side]:
    """Both wordings in stretches, without the white space around them."""
    old, new = _WORD.findall(was.strip()), _WORD.findall(now.strip())
    gone, come = _changes([fold(word) for word, _ in old], [fold(word) for word, _ in new])
    return _side(old, gone), _side(new, come)


def shortened(side: Side) -> Side:
    """The side with only the words around its changes, where it is long."""
    if sum(len(part.text) for part in side) <= LONG:
        return side
    last = len(side) - 1
    return tuple(
        part if part.changed or len(part.text) <= 2 * AROUND else _gapped(part, first=at == 0, last=at == last)
        for at, part in enumerate(side)
    )


def _gapped(part: Stretch, *, first: bool, last: bool) -> Stretch:
    """An unchanged stretch without its middle, or without what is far from the only change beside it."""
    before = "" if first else part.text[:AROUND].rpartition(" ")[0] + " "
    after = "" if last else " " + part.text[-AROUND:].partition(" ")[2]
    return Stretch(f"{before}…{after}", changed=False)


def _changes(old: Sequence[str], new: Sequence[str]) -> tuple[set[int], set[int]]:
    """The words, by their places, that only one of the two has."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    gone, come = set(range(len(old))), set(range(len(new)))
    if max(len(old), len(new)) <= MOST:
        for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
            gone.difference_update(range(block.a, block.a + block.size))
            come.difference_update(range(block.b, block.b + block.size))
    return {head + at for at in gone}, {head + at for at in come}


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _side(words: Sequence[tuple[str, str]], changed: set[int]) -> Side:
    """The words joined to stretches; white space belongs to a change only between two changed words."""
    pieces: list[tuple[bool, str]] = []
    for at, (word, space) in enumerate(words):
        pieces += [(at in changed, word), (at in changed and at + 1 in changed, space)]
    runs = groupby((piece for piece in pieces if piece[1]), key=lambda piece: piece[0])
    return tuple(Stretch("".join(text for _, text in run), is_changed) for is_changed, run in runs)
