"""Reports inside what another report says: the outer speaker answers for them."""

from bisect import bisect_right
from collections.abc import Sequence

from app.domain.article import Block
from app.reading.quotes import Quotation, is_quoted
from app.reading.reading import Place
from app.reading.sayings.told import Told


def outermost(blocks: Sequence[Block], quotes: Sequence[Quotation], told: Sequence[Told]) -> list[Told]:
    """The reports in nobody's words but the writer's, and those of speech that the writer passes on in plain words."""
    starts = [block.start for block in blocks]
    said: dict[int, list[tuple[Place, Told]]] = {}
    for one in told:
        for place in one.contents:
            said.setdefault(bisect_right(starts, place[0]), []).append((place, one))
    return [
        one
        for one in told
        if _passed_on(quotes, one) or not _within(said.get(bisect_right(starts, _first(one)), []), one)
    ]


def _passed_on(quotes: Sequence[Quotation], one: Told) -> bool:
    return one.firm and one.cue is not None and one.source is not None and not is_quoted(one.cue, quotes)


def _first(one: Told) -> int:
    return one.cue[0] if one.cue else min((start for start, _ in one.contents), default=-1)


def _within(said: Sequence[tuple[Place, Told]], own: Told) -> bool:
    """Whether another says its cue; where it has none, all that it says."""
    inner = [own.cue] if own.cue else list(own.contents)
    return bool(inner) and all(
        any(start <= place[0] and place[1] <= end and one is not own for (start, end), one in said) for place in inner
    )
