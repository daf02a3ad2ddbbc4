"""The pieces of a draft that rows are made of: the lines of its blocks, cut where it is asked for."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from app.anchoring.rows import Piece
from app.anchoring.words import Words
from app.domain.article import Block

LONG = 1_500
"""Code points from which on a piece may be cut, so that no row is as long as an article."""

_LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def lines(text: str, blocks: Sequence[Block]) -> list[Piece]:
    """The lines of the blocks that have something in them."""
    return [piece for block in blocks for piece in _lines_of(text, block)]


def cut_at(pieces: Sequence[Piece], words: Words, cuts: Sequence[int]) -> list[Piece]:
    """The pieces, cut before these words, which are in order."""
    found, starts = list[Piece](), [words.starts[word] for word in cuts]
    for piece in pieces:
        first, last = bisect_left(starts, piece.start + 1), bisect_left(starts, piece.end)
        bounds = [piece.start, *starts[first:last], piece.end]
        found += [
            replace(piece, start=start, end=end, opens=piece.opens and not nth)
            for nth, (start, end) in enumerate(pairwise(bounds))
        ]
    return found


def _lines_of(text: str, block: Block) -> Iterator[Piece]:
    opens = True
    for match in _LINE.finditer(text, block.start, block.end):
        if not match[0].isspace():
            yield Piece(match.start(), match.end(), block.label, opens, block.repeats is not None)
            opens = False
