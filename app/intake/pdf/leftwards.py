"""Lines in scripts that run from right to left, in the order in which they are read.

The file has them as they are drawn. A line whose letters are mostly of such a script is read from the right; figures
and words of other scripts in it are read from the left (after the bidirectional algorithm, Unicode annex 9, which is
for the other way round and therefore only leant on).
"""

from collections.abc import Sequence
from itertools import cycle, groupby, pairwise
from unicodedata import bidirectional

from app.intake.pdf.pieces import LEFTWARDS, Piece

_STRONG = {"R": True, "AL": True, "L": False}
_FIGURES = ("EN", "AN", "ES", "ET", "CS")


def is_leftwards(row: Sequence[Piece]) -> bool | None:
    """Whether a line is read from the right; None where it has no letter of such a script."""
    said = "".join([piece.text for piece in row])
    if said.isascii() or not LEFTWARDS.search(said):
        return None
    told = [_STRONG.get(bidirectional(letter)) for letter in said]
    return told.count(True) > told.count(False)


def read_leftwards(row: Sequence[Piece], *, leftwards: bool) -> str:
    """What a line with such letters says, in the order of reading; the row is from left to right."""
    ways = _ways(row, leftwards=leftwards)
    runs = [list(run) for _, run in groupby(range(len(row)), key=ways.__getitem__)]
    said = ""
    for run in reversed(runs) if leftwards else runs:
        ordered = sorted(run, key=lambda index: (-row[index].right, row[index].rank)) if ways[run[0]] else run
        words = _joined(row, ordered)
        said += (" " if said and _is_apart(row, run, leftwards=leftwards) else "") + words
    return _bracketed(said) if leftwards else said


def _joined(row: Sequence[Piece], ordered: Sequence[int]) -> str:
    """The pieces of one run with the spaces that are seen between them."""
    said = row[ordered[0]].text
    for before, index in pairwise(ordered):
        said += (" " if _gap(row[before], row[index]) else "") + row[index].text
    return said


def _is_apart(row: Sequence[Piece], run: Sequence[int], *, leftwards: bool) -> bool:
    """Whether white space stands between a run and the one that is read before it."""
    beside = run[-1] + 1 if leftwards else run[0] - 1
    return _gap(row[run[-1] if leftwards else run[0]], row[beside])


def _gap(one: Piece, other: Piece) -> bool:
    return max(one.left - other.right, other.left - one.right) > _SPACE * min(one.type.size, other.type.size)


def _ways(row: Sequence[Piece], *, leftwards: bool) -> list[bool]:
    """For each piece whether it runs leftwards; what has no way of its own goes with both neighbours or the line."""
    own = [_way(piece.text) for piece in row]
    before, ways = leftwards, []
    for index, way in enumerate(own):
        after = next((later for later in own[index:] if later is not None), leftwards)
        ways.append((before if before == after else leftwards) if way is None else way)
        before = ways[-1] if way is not None else before
    return ways


def _way(text: str) -> bool | None:
    kinds = [bidirectional(letter) for letter in text]
    strong = next((_STRONG[kind] for kind in kinds if kind in _STRONG), None)
    return strong if strong is not None or not any(kind in _FIGURES[:2] for kind in kinds) else False


_SPACE = 0.14
_PAIRS = ("()", "[]", "{}", "«»")


def _bracketed(said: str) -> str:
    """The brackets as they are meant: of two that belong together the first opens."""
    for pair in _PAIRS:
        count = sum(map(said.count, pair))
        if count and count % 2 == 0:
            sides = cycle(pair)
            said = "".join(next(sides) if letter in pair else letter for letter in said)
    return said
