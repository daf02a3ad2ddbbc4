"""Where rows that would be too long are cut: before words that stand in both drafts, at the beginning of a sentence."""

from collections.abc import Iterator, Sequence

from app.anchoring.laid import Laid
from app.anchoring.lines import LONG
from app.anchoring.rows import Piece
from app.anchoring.stretches import How

_ENDS = tuple(".!?…:;\"'”’»)。！？؟")


def splits(laid: Laid, olds: Sequence[Piece], news: Sequence[Piece], text: str) -> list[tuple[int, int]]:
    """Pairs of a word of the old and one of the new draft, in order; `text` is that of the new one."""
    opens_old = {piece.start for piece in olds}
    opens_new = {piece.start for piece in news}
    found, since = list[tuple[int, int]](), 0
    for at, there in _standing(laid):
        start = laid.new.starts[there]
        if start in opens_new and laid.old.starts[at] in opens_old:
            since = start
        elif start - since > 2 * LONG or (start - since > LONG and _begins(text, start)):
            found.append((at, there))
            since = start
    return found


def _standing(laid: Laid) -> Iterator[tuple[int, int]]:
    """The words that stand in both, in the order of both."""
    for how, was, now in laid.steps:
        if how is How.SAME:
            yield from zip(range(*was), range(*now), strict=True)


def _begins(text: str, start: int) -> bool:
    """Whether a sentence may begin there."""
    before = text[max(0, start - 4) : start].rstrip()
    return before != text[max(0, start - 4) : start] and before.endswith(_ENDS)
