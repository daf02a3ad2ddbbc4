"""Letters that do not stand on the line that they belong to are set on it: raised figures, and initials of many lines.

A raised figure stays one, for "2019" with the note 1 behind it must not become the year 20191.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from app.intake.pdf.pieces import Piece
from app.intake.raised import raised

_SMALLER, _LARGER = 0.82, 1.8
_NEAR = 0.45
_RAISED, _HIGHEST, _LOWEST = 0.12, 0.75, 0.4
_LONGEST_INITIAL = 3


def seated(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a page with each on its line."""
    kept = list(pieces)
    for at, (one, other) in enumerate(pairwise(pieces)):
        if one.type is other.type:
            continue
        if _is_initial(one, other):
            kept[at : at + 2] = _opened(one, other)
            kept[at + 2 :] = _beside(kept[at + 2 :], one, other)
        elif _hangs_on(other, kept[at]):
            kept[at + 1] = _set_on(other, kept[at])
        elif _hangs_on(one, other):
            kept[at] = _set_on(one, other)
    return kept


def _hangs_on(small: Piece, large: Piece) -> bool:
    """Whether a piece is raised or lowered at the side of a larger one."""
    size = large.type.size
    gap = max(small.left - large.right, large.left - small.right)
    up = large.base - small.base
    moved = _RAISED * size < up < _HIGHEST * size or 0 < -up < _LOWEST * size
    return small.type.size <= _SMALLER * size and abs(gap) < _NEAR * size and moved


def _set_on(small: Piece, large: Piece) -> Piece:
    up = large.base - small.base
    text = raised(small.text) if up > 0 else small.text
    apart = small.spaced and small.left - large.right > _RAISED * large.type.size
    return replace(small, text=text, base=large.base, type=large.type, spaced=apart)


def _is_initial(one: Piece, other: Piece) -> bool:
    """Whether a piece is the large first letter of a paragraph, beside whose first lines it stands."""
    down = one.base - other.base
    beside = -_NEAR * other.type.size < other.left - one.right < other.type.size
    large = one.type.size >= _LARGER * other.type.size and len(one.text) <= _LONGEST_INITIAL
    return large and beside and other.type.size / 2 < down < one.type.size


def _opened(one: Piece, other: Piece) -> list[Piece]:
    is_word = one.text in _WORDS and other.left - one.right > other.type.size / 4
    right = one.right if is_word else other.left
    return [replace(one, right=right, base=other.base, type=other.type), replace(other, spaced=is_word)]


_WORDS = ("A", "I", "O", "É")


def _beside(pieces: Sequence[Piece], one: Piece, other: Piece) -> Iterator[Piece]:
    """What follows; the lines beside the initial begin where it does."""
    size = other.type.size
    for piece in pieces:
        level = size / 2 < piece.base - other.base and piece.base <= one.base + size / 2
        first = one.right - size / 2 <= piece.left <= other.left + size
        yield replace(piece, left=one.left) if level and first else piece
