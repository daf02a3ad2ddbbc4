"""What one draft has in each row: its lines, the sorts of its words, and the claims that stand on them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.anchoring.beside import Marked
from app.anchoring.rows import Cell, Mark, Piece, Run, Sort
from app.anchoring.words import Words


def cells(
    pieces: Sequence[Piece], ranges: Sequence[tuple[int, int]], words: Words, sorts: Sequence[Sort],
    claims: Sequence[Marked],
) -> list[Cell]:  # fmt: skip
    """The cells of one draft; each has the pieces of its range."""
    marks = _marks(claims, pieces)
    found = []
    for first, end in ranges:
        own = tuple(pieces[first:end])
        runs = tuple(run for piece in own for run in _runs(piece, words, sorts))
        found.append(Cell(own, runs, tuple(mark for at in range(first, end) for mark in marks.get(at, ()))))
    return found


def _runs(piece: Piece, words: Words, sorts: Sequence[Sort]) -> Iterator[Run]:
    for sort, run in groupby(range(*words.within(piece.start, piece.end)), key=sorts.__getitem__):
        found = list(run)
        yield Run(words.starts[found[0]], words.ends[found[-1]], sort)


def _marks(claims: Sequence[Marked], pieces: Sequence[Piece]) -> dict[int, list[Mark]]:
    """The claims' words in each piece, by its number."""
    starts = [piece.start for piece in pieces]
    found = dict[int, list[Mark]]()
    for claim in claims:
        for start, end in claim.places:
            first = at = max(0, bisect_right(starts, start) - 1)
            while at < len(pieces) and pieces[at].start < end:
                piece = pieces[at]
                mark = Mark(
                    max(start, piece.start), min(end, piece.end), at == first,
                    claim.claim, claim.number, claim.state, claim.hollow, claim.statement,
                )  # fmt: skip
                found.setdefault(at, []).append(mark)
                at += 1
    return {at: sorted(marks, key=lambda mark: (mark.start, -mark.end)) for at, marks in found.items()}
