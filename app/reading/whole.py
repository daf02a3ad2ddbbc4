"""A whole reading: from a text and its blocks to everything that is offered to the reviewer."""

from collections.abc import Callable, Sequence

from app.domain.article import Block
from app.reading.model import Model
from app.reading.notes import notes
from app.reading.opening import open_page
from app.reading.people import people
from app.reading.proposals import propose
from app.reading.reading import Reading
from app.reading.remarks import remark
from app.reading.sayings import find

RULES = 1
"""The version of the rules: another one may read the same text otherwise."""


def read(
    text: str,
    blocks: Sequence[Block],
    model: Model | None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Reading:
    """The reading of a draft. Without a model, and in languages that it does not read, by rules alone."""
    page = open_page(text, blocks, model, progress)
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
    )
