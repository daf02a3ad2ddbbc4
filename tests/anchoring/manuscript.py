"""A draft under the editor's hand, which knows what became of each stretch of the draft before."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.anchoring.page import Page
from app.domain.article import Block, Label
from app.domain.sentence import Place, sentences
from app.domain.typography import APOSTROPHES, fold
from tests.anchoring.strand import NEW, Strand, instead, joined, taken


@dataclass
class Line:
    """A sentence; `edits` are the kinds of what was done to it, `turned` says that its meaning may be another one."""

    strand: Strand
    edits: set[str] = field(default_factory=set)
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Truth:
    """What became of a stretch: where its words stand whole and all the places where any of
    its characters, or what was written in their stead, went.

    `turned` says that something that matters changed in its sentences around it, `copied` that the editor repeated some
    of it, so that nobody can say which is which.
    """

    now: Place | None
    left: tuple[int, ...]
    turned: bool
    copied: bool


class Manuscript:
    """Paragraphs of lines, made from a page."""

    def __init__(self, page: Page) -> None:
        self.old = page
        self.copied = set[int]()
        self.paragraphs = [
            [Line(taken(page.text, *place)) for place in sentences(page.text, block.start, block.end)]
            for block in page.blocks
        ]

    def lines(self) -> list[Line]:
        return [line for paragraph in self.paragraphs for line in paragraph]

    def finished(self) -> "Proof":
        """The new draft as it went to the desk."""
        self.paragraphs = [paragraph for paragraph in self.paragraphs if paragraph]
        parts = [joined((line.strand for line in paragraph), " ") for paragraph in self.paragraphs]
        return Proof(self, joined(parts, "\n\n"), tuple(_blocks(parts)))


def _blocks(parts: list[Strand]) -> Iterator[Block]:
    at = 0
    for number, part in enumerate(parts):
        yield Block(at, at + len(part.text), Label.BODY if number else Label.HEADLINE)
        at += len(part.text) + 2


class Proof:
    """The new draft beside the old one."""

    def __init__(self, manuscript: Manuscript, whole: Strand, blocks: tuple[Block, ...]) -> None:
        self.old, self.new = manuscript.old, Page(whole.text, blocks)
        self._copied = manuscript.copied
        self._places = dict[int, list[int]]()
        for at, origin in enumerate(whole.origins):
            if not whole.text[at].isspace():
                self._places.setdefault(origin, []).append(at)
        self._line_of = {origin: line for line in manuscript.lines() for origin in line.strand.origins if origin >= 0}

    def truth(self, place: Place) -> Truth:
        """What became of these words of the old draft."""
        mine = [at for at in range(*place) if self.old.text[at].isalnum()] or list(range(*place))
        left = {there for at in mine for key in (at, instead(at)) for there in self._places.get(key, ())}
        lines = {id(line): line for at in mine if (line := self._line_of.get(at))}.values()
        turned = any(line.turned for line in lines)
        copied = not self._copied.isdisjoint(mine)
        return Truth(self._whole(place, mine), tuple(sorted(left)), turned, copied)

    def _whole(self, place: Place, mine: list[int]) -> Place | None:
        """Where the words stand as they stood, but for typography: all of them, in their order, nothing between."""
        there = [at for origin in mine for at in self._places.get(origin, (NEW,))]
        if NEW in there or there != sorted(there):
            return None
        now = there[0], there[-1] + 1
        was = core(self.old.text, place)
        return now if fold(self.old.text[slice(*was)]) == fold(self.new.text[slice(*now)]) else None


def core(text: str, place: Place) -> Place:
    """The place without signs and spaces at its ends; itself where nothing else is in it."""
    words = [at for at in range(*place) if text[at].isalnum() and text[at] not in APOSTROPHES]
    return (words[0], words[-1] + 1) if words else place
