"""Finding words in the article as a reader types them: case, spaces and the shape of quotation marks do not matter."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from app.domain.typography import APOSTROPHES, DASHES, QUOTATION_MARKS

MOST = 10_000
"""Hits that are marked; whoever looks for a single letter is not looking for more."""


class Found(NamedTuple):
    """The place that was gone to, counted from 1, and how many there are, MOST at the most."""

    place: int
    of: int


NOWHERE = Found(0, 0)

_GROUPS = ("'" + APOSTROPHES, '"' + QUOTATION_MARKS, "-" + DASHES)
_ALIKE = {char: f"[{re.escape(some)}]" for some in _GROUPS for char in some}


def hits(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where the wanted words stand, in code points; nowhere where there is no word."""
    words = wanted.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(_alike, words)), re.IGNORECASE)
    return [found.span() for found, _ in zip(pattern.finditer(text), range(MOST), strict=False)]


def next_hit(found: Sequence[tuple[int, int]], place: int) -> tuple[int, int] | None:
    """The first hit that begins at or after a place; from the top again after the last; None where there is none."""
    if not found:
        return None
    return found[bisect_left(found, (place, 0)) % len(found)]


def hit_before(found: Sequence[tuple[int, int]], place: int) -> tuple[int, int] | None:
    """The last hit that ends at or before a place; the last of all before the first; None where there is none."""
    if not found:
        return None
    return found[bisect_right(found, place, key=lambda hit: hit[1]) - 1]


def _alike(word: str) -> str:
    return "".join(_ALIKE.get(char) or re.escape(char) for char in word)
