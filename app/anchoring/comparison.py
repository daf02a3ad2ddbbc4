"""Two drafts compared by word: what stands, moved, was changed, removed and added; and which blocks say the same."""

from collections import defaultdict
from dataclasses import dataclass, field

from app.anchoring.alignment import Alignment, Tell, align, untold
from app.anchoring.along import MOST
from app.anchoring.page import Page
from app.anchoring.stretches import How, Stretch, stretches
from app.domain.typography import fold

__all__ = ["Comparison", "How", "Stretch", "compare", "likeness"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`stretches` hold every word of both texts once, in the order of the new one; `blocks` gives for each block of the
    new draft the old one that says the same.
    """

    stretches: tuple[Stretch, ...]
    blocks: tuple[int | None, ...]
    alignment: Alignment | None = field(default=None, repr=False, compare=False)


def compare(old: Page, new: Page, tell: Tell = untold) -> Comparison:
    """Compares two drafts. Tells how far it is, in percent."""
    alignment = align(old, new, tell)
    tell(80)
    found, often = list[Stretch](), 1 + len(alignment.links) // MOST
    for stretch in stretches(alignment):
        found.append(stretch)
        if len(found) % often == 0:
            tell(80)
    blocks = _same_blocks(old, new)
    tell(100)
    return Comparison(tuple(found), blocks, alignment)


def likeness(comparison: Comparison) -> int:
    """How much of both drafts stands in the other, in whole percent of the words' code points."""
    stands = total = 0
    for stretch in comparison.stretches:
        size = sum(end - start for start, end in (stretch.was, stretch.now))
        total += size
        stands += size if stretch.how in {How.SAME, How.MOVED} else 0
    return round(100 * stands / total) if total else 100


def _same_blocks(old: Page, new: Page) -> tuple[int | None, ...]:
    """Of several that say the same, the first becomes the first."""
    waiting = defaultdict[str, list[int]](list)
    for at in reversed(range(len(old.blocks))):
        block = old.blocks[at]
        waiting[fold(old.text[block.start : block.end])].append(at)
    keys = (fold(new.text[block.start : block.end]) for block in new.blocks)
    return tuple(waiting[key].pop() if waiting.get(key) else None for key in keys)
