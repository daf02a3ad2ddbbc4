"""A whole reading: from a text and its blocks to everything that is offered to the reviewer."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.article import Block
from app.reading.model import Model
from app.reading.notes import notes
from app.reading.opening import open_page
from app.reading.people import people
from app.reading.proposals import propose
from app.reading.reading import RULES, Reading
from app.reading.remarks import remark
from app.reading.sayings import find

MOST = 1_000_000
"""Code points that are read: some 180,000 words, which take about a minute. Of a longer text the blocks at its
beginning are read, and the reading says up to where.
"""


def read(
    text: str,
    blocks: Sequence[Block],
    model: Model | None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Reading:
    """The reading of a draft. Without a model, and in languages that it does not read, by rules alone."""
    first = _first(blocks)
    until = first[-1].end if first and first != list(blocks) else None
    page = open_page(text[:until], first, model, progress)
    said = find(page)
    who = people(page, said)
    sayings = who.named(said)
    return Reading(
        language=page.language,
        reader=f"{model.name} and rules {RULES}" if model and page.parse else f"rules {RULES}",
        sentences=page.sentences,
        sayings=sayings,
        proposals=propose(page, sayings, who),
        remarks=remark(page, sayings, who),
        notes=notes(page),
        mentions=who.mentions,
        until=until,
    )


def _first(blocks: Sequence[Block]) -> list[Block]:
    """The blocks that are read: those within the first MOST code points; of one that is longer than that, so much."""
    within = [block for block in blocks if block.end <= MOST]
    if within or not blocks or blocks[0].start >= MOST:
        return within
    return [replace(blocks[0], end=MOST)]
