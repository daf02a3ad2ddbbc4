"""Two compared drafts arranged in rows.

The lines of both drafts are tied to one another by the words that stand in both, or were changed in place; lines that
are tied, directly or by way of others, are one row. What is tied to nothing was removed, was added or stands elsewhere.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from app.anchoring.beside import Compared, Side
from app.anchoring.cells import cells
from app.anchoring.counting import count, shapes
from app.anchoring.laid import Laid, lay
from app.anchoring.lines import cut_at, lines
from app.anchoring.rows import Cell, Change, Column, Piece, Row, Rows, Whither
from app.anchoring.splitting import splits
from app.anchoring.stretches import How
from app.anchoring.words import Words

Range = tuple[int, int]
"""From the first piece to before the last."""


def arrange(compared: Compared) -> Rows:
    """Slow, and of nothing but its argument: for a thread."""
    laid = lay(compared)
    old, new = _halves(compared, laid)
    ranges = list(_ranges(_knots(_ties(laid, old, new)), len(old.pieces), len(new.pieces)))
    old.stand([was for was, _ in ranges])
    new.stand([now for _, now in ranges])
    olds = cells(old.pieces, [was for was, _ in ranges], laid.old, laid.sorts_old, compared.old.claims)
    news = cells(new.pieces, [now for _, now in ranges], laid.new, laid.sorts_new, compared.new.claims)
    changes = count(laid, old.row, new.row)
    rows = tuple(_rows(olds, news, _whither(laid, old, new)))
    return _told(compared, rows, changes, shapes(laid, new.row))


class _Half:
    """One draft: its pieces, its words, and in which piece and in which row each word stands."""

    def __init__(self, pieces: list[Piece], words: Words) -> None:
        self.pieces = pieces
        starts = [piece.start for piece in pieces]
        self.piece_of = [max(0, bisect_right(starts, start) - 1) for start in words.starts]
        self._rows = [0] * len(pieces)

    def stand(self, ranges: Iterable[Range]) -> None:
        """Let each row have the pieces of its range."""
        for row, (first, end) in enumerate(ranges):
            self._rows[first:end] = [row] * (end - first)

    def row(self, word: int) -> int:
        return self._rows[self.piece_of[word]]


def _halves(compared: Compared, laid: Laid) -> tuple[_Half, _Half]:
    """Both drafts in pieces, none of which is very long."""
    olds, news = _lines(compared.old), _lines(compared.new)
    cuts = splits(laid, olds, news, compared.new.text)
    old = cut_at(olds, laid.old, [word for word, _ in cuts])
    new = cut_at(news, laid.new, [word for _, word in cuts])
    return _Half(old, laid.old), _Half(new, laid.new)


def _lines(side: Side) -> list[Piece]:
    return lines(side.text, side.draft.blocks)


def _ties(laid: Laid, old: _Half, new: _Half) -> Iterator[Range]:
    """Pieces of both drafts that share words, in the order of both; the same pair may come more than once."""
    for how, was, now in laid.steps:
        if how is How.SAME:
            for at, there in zip(range(*was), range(*now), strict=True):
                yield old.piece_of[at], new.piece_of[there]
        elif how is How.CHANGED:
            for at in range(*was):
                yield old.piece_of[at], new.piece_of[now[0]]
            for there in range(*now):
                yield old.piece_of[was[1] - 1], new.piece_of[there]


def _knots(ties: Iterable[Range]) -> Iterator[tuple[Range, Range]]:
    """The pieces of the old and of the new draft that are tied together."""
    knot: tuple[Range, Range] | None = None
    for at, there in ties:
        if knot and (at < knot[0][1] or there < knot[1][1]):
            (first, end), (start, stop) = knot
            knot = (first, max(end, at + 1)), (start, max(stop, there + 1))
            continue
        if knot:
            yield knot
        knot = (at, at + 1), (there, there + 1)
    if knot:
        yield knot


def _ranges(knots: Iterable[tuple[Range, Range]], olds: int, news: int) -> Iterator[tuple[Range, Range]]:
    """The pieces of each row: those that are tied, and one by one those between; what is gone before what has come."""
    at = there = 0
    for was, now in (*knots, ((olds, olds), (news, news))):
        yield from (((one, one + 1), (there, there)) for one in range(at, was[0]))
        yield from (((was[0], was[0]), (one, one + 1)) for one in range(there, now[0]))
        if was[0] < was[1]:
            yield was, now
        at, there = was[1], now[1]


def _rows(olds: Iterable[Cell], news: Iterable[Cell], whither: dict[int, Whither]) -> Iterator[Row]:
    for at, (old, new) in enumerate(zip(olds, news, strict=True)):
        alone = not old.pieces or not new.pieces
        yield Row(old, new, whither.get(at) if alone else None)


def _whither(laid: Laid, old: _Half, new: _Half) -> dict[int, Whither]:
    """The rows of which most words stand in another row now, or stood there."""
    there, words = Counter[tuple[int, int]](), Counter[int]()
    for how, was, now in laid.steps:
        words.update(map(old.row, range(*was)))
        words.update(map(new.row, range(*now)))
        if how is How.MOVED:
            ends = [(old.row(one), new.row(other)) for one, other in zip(range(*was), range(*now), strict=True)]
            there.update(ends)
            there.update((end, start) for start, end in ends)
    return {
        row: Whither.BELOW if other > row else Whither.ABOVE
        for (row, other), moved in there.items()
        if row != other and 2 * moved > words[row]
    }


def _told(compared: Compared, rows: tuple[Row, ...], changes: tuple[Change, ...], shaped: tuple[Change, ...]) -> Rows:
    return Rows(
        Column(compared.old.draft, compared.old.text),
        Column(compared.new.draft, compared.new.text),
        compared.newest,
        rows,
        changes,
        len({change.row for change in changes}),
        sum(row.moved is not None and bool(row.new.pieces) for row in rows),
        shaped,
    )
