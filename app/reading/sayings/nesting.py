"""Reports inside what another report says: the outer speaker answers for them."""

from bisect import bisect_right
from collections.abc import Sequence

from app.domain.article import Block
from app.reading.reading import Place
from app.reading.sayings.told import Told


def outermost(blocks: Sequence[Block], told: Sequence[Told]) -> list[Told]:
    """The reports whose cue stands in nobody's words but the writer's."""
    starts = [block.start for block in blocks]
    said: dict[int, list[tuple[Place, Told]]] = {}
    for one in told:
        for place in one.contents:
            said.setdefault(bisect_right(starts, place[0]), []).append((place, one))
    return [
        one
        for one in told
        if one.cue is None or not _within(said.get(bisect_right(starts, one.cue[0]), []), one, one.cue)
    ]


def _within(said: Sequence[tuple[Place, Told]], own: Told, cue: Place) -> bool:
    return any(start <= cue[0] and cue[1] <= end and one is not own for (start, end), one in said)
