"""Labelled paragraphs become blocks; one that is too long to be drawn or read at once becomes several.

It is cut behind a sentence, else at white space, else anywhere between two characters that stand apart.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate
from unicodedata import category

from app.domain.article import Block, Label, Region
from app.intake.limits import LONGEST_BLOCK, MOST_BLOCKS
from app.intake.paragraphs import Paragraph
from app.intake.refusal import Refused, Why


def blocks(text: str, paragraphs: Iterable[Paragraph]) -> tuple[Block, ...]:
    """The blocks of the paragraphs; one without a label is body. Raises Refused for too many."""
    cut = [(paragraph, tuple(pieces(text, paragraph.start, paragraph.end))) for paragraph in paragraphs]
    first_block = list(accumulate((len(parts) for _, parts in cut), initial=0))
    if first_block[-1] > MOST_BLOCKS:
        raise Refused(Why.PARAGRAPHS)
    return tuple(
        Block(
            start,
            end,
            paragraph.label or Label.BODY,
            _first(paragraph.repeats, first_block),
            paragraph.when,
            _regions(paragraph.regions, start, end),
        )
        for paragraph, parts in cut
        for start, end in parts
    )


def _first(repeats: int | None, first_block: list[int]) -> int | None:
    return None if repeats is None else first_block[repeats]


def _regions(regions: tuple[Region, ...], start: int, end: int) -> tuple[Region, ...]:
    """The regions of a piece: those that begin in it, and first the one that goes on from the piece before it."""
    begun = [region for region in regions if region.start <= start][-1:]
    later = [region for region in regions if start < region.start < end]
    return (*(replace(region, start=start) for region in begun), *later)


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch from start to end (code points) in pieces no longer than a block; what is between is white space."""
    while end - start > LONGEST_BLOCK:
        at = _cut(text, start)
        kept = text[start:at].rstrip()
        yield start, start + len(kept)
        start = next(at for at in range(at, end) if not text[at].isspace())
    if start < end:
        yield start, end


_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*\s|[。！？]")
_SPACE = re.compile(r"\s")
_PAIR = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


def _cut(text: str, start: int) -> int:
    middle, limit = start + LONGEST_BLOCK // 2, start + LONGEST_BLOCK
    for ending in (_SENTENCE, _SPACE):
        ends = [found.end() for found in ending.finditer(text, middle, limit)]
        if ends:
            return ends[-1]
    at = limit
    while at > middle and _clings(text[at], text[at - 1]):
        at -= 1
    return at


def _clings(char: str, before: str) -> bool:
    """Whether a character belongs to the one before it: a combining mark, a joined shape, half a flag."""
    both = before + char
    return category(char) in ("Mn", "Mc", "Me", "Cf", "Sk") or before == "\u200d" or bool(_PAIR.fullmatch(both))
