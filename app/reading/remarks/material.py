"""What remarks are made from, found once for all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.article import Block
from app.reading.dated import Dated
from app.reading.dates import UNREAD, dates_on
from app.reading.page import Page
from app.reading.people import People
from app.reading.quantities import Quantity, quantities
from app.reading.quotes import Quotation, quotations
from app.reading.reading import Place, Saying
from app.reading.sight import Sight


@dataclass(frozen=True, slots=True)
class Material:
    """The page with its story's blocks (repeats and furniture left out) and what stands in them, in order."""

    page: Page
    sight: Sight
    sayings: tuple[Saying, ...]
    people: People
    blocks: tuple[Block, ...]
    sentences: tuple[Place, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Dated, ...]
    quotations: tuple[Quotation, ...]

    def text(self, place: Place) -> str:
        return self.page.text[place[0] : place[1]]

    def quantities_in(self, place: Place) -> Sequence[Quantity]:
        """The quantities that lie inside the place."""
        first = bisect_left(self.quantities, place[0], key=lambda one: one.start)
        last = bisect_right(self.quantities, place[1], key=lambda one: one.end)
        return self.quantities[first:last]

    def dates_in(self, place: Place) -> Sequence[Dated]:
        """The dates that lie inside the place."""
        first = bisect_left(self.dates, place[0], key=lambda one: one.start)
        last = bisect_right(self.dates, place[1], key=lambda one: one.end)
        return self.dates[first:last]


def gather(page: Page, sayings: Sequence[Saying], people: People) -> Material:
    """What the remarks of this page are made from."""
    blocks = tuple(block for block in page.blocks if block.label not in UNREAD and block.repeats is None)
    starts = [block.start for block in blocks]
    ends = [block.end for block in blocks]
    return Material(
        page,
        Sight(page, sayings),
        tuple(sayings),
        people,
        blocks,
        tuple(place for place in page.sentences if _inside(place, starts, ends)),
        tuple(one for block in blocks for one in quantities(page.text, block.start, block.end, page.language)),
        tuple(one for one in dates_on(page) if _inside(one.place, starts, ends)),
        quotations(page.text, blocks),
    )


def _inside(place: Place, starts: Sequence[int], ends: Sequence[int]) -> bool:
    at = bisect_right(starts, place[0]) - 1
    return at >= 0 and place[1] <= ends[at]
