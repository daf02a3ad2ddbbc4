"""An article and its drafts: immutable texts cut into labelled blocks.

Offsets are Unicode code points over the draft's text, end excluded. Blocks are in the order of the text, do not
overlap, and leave out only white space: nothing that a reader could see is ever dropped.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ArticleId, DraftId, Sha256


class Label(StrEnum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEAD = "subhead"
    BODY = "body"
    QUOTATION = "quotation"
    CAPTION = "caption"
    CREDIT = "credit"
    LIST = "list"
    TABLE = "table"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"


STORY = frozenset({Label.STANDFIRST, Label.SUBHEAD, Label.BODY, Label.QUOTATION, Label.LIST, Label.TABLE})
"""The labels whose blocks are the story itself."""

CHECKABLE = frozenset(
    {
        Label.HEADLINE,
        Label.STANDFIRST,
        Label.BODY,
        Label.QUOTATION,
        Label.CAPTION,
        Label.LIST,
        Label.TABLE,
        Label.FOOTNOTE,
    }
)
"""The labels whose words must be accounted for. Lists, tables and footnotes carry facts as body text does."""


@dataclass(frozen=True, slots=True)
class Region:
    """Where words of a block are printed: the page, from 1, and a box in whole points (1/72 inch) from the page's top
    left corner. `start` is the code point of the draft's text at which these words begin.
    """

    start: int
    page: int
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Block:
    """A labelled stretch of a draft. `repeats` is the index of the block that says the same earlier; `when` is a
    dateline's moment in ISO 8601 with its offset, such as 2024-04-08T10:17-04:00; `regions` are where it is printed,
    in the order of the text, where the file that arrived has pages.
    """

    start: int
    end: int
    label: Label
    repeats: int | None = None
    when: str | None = None
    regions: tuple[Region, ...] = ()


def label_at(blocks: Sequence[Block], start: int) -> str:
    """The label of the block that a code point stands in, "" where it stands before all of them."""
    at = bisect_right(blocks, start, key=lambda block: block.start) - 1
    return str(blocks[at].label) if at >= 0 else ""


def stretch_of(blocks: Sequence[Block], start: int, end: int) -> tuple[int, int]:
    """From the beginning of the block that `start` stands in to the end of the one that the code point before `end`
    stands in.
    """
    first = bisect_right(blocks, start, key=lambda block: block.start) - 1
    last = bisect_right(blocks, max(start, end - 1), key=lambda block: block.start) - 1
    return min(start, blocks[first].start if first >= 0 else start), max(end, blocks[last].end if last >= 0 else end)


def page_at(blocks: Sequence[Block], start: int) -> int | None:
    """The page that a code point is printed on; None where the file that arrived has no pages."""
    at = bisect_right(blocks, start, key=lambda block: block.start) - 1
    regions = blocks[at].regions if at >= 0 else ()
    behind = bisect_right(regions, start, key=lambda region: region.start)
    return regions[max(0, behind - 1)].page if regions else None


class NoteKind(StrEnum):
    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


@dataclass(frozen=True, slots=True)
class Note:
    """What the writer noted on a stretch of the draft (code points, end excluded; empty where it hangs on a point).

    A comment is no part of the text; the words of a footnote stand in the text too, as a block. `at` is in ISO 8601 as
    the file has it, often without an offset.
    """

    start: int
    end: int
    kind: NoteKind
    text: str
    author: str = ""
    at: str = ""


class Tracked(StrEnum):
    """How the tracked changes of a file were read."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Source:
    """What arrived: its name, media type, size in bytes, hash of the untouched bytes, and how they were read.

    `tracked` is None where the file has no tracked changes; `left_out` says in short phrases what it holds and the
    text does not, such as "2 pictures".
    """

    name: str
    media: str
    size: int
    sha256: Sha256
    encoding: str
    found_by: str
    """How the encoding was found: "bom", "declared", "utf-8", "detected" or "given" (text that was pasted)."""
    tracked: Tracked | None = None
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One immutable text of an article. `sha256` is that of the text in UTF-8; `notes` are the writer's."""

    id: DraftId
    article: ArticleId
    number: int
    sha256: Sha256
    length: int
    source: Source
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One story under review, with all its drafts; one that was taken out of the library keeps its history."""

    id: ArticleId
    title: str
    taken_out: bool = False
