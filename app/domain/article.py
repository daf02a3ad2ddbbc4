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
    FURNITURE = "furniture"


STORY = frozenset({Label.STANDFIRST, Label.SUBHEAD, Label.BODY, Label.QUOTATION, Label.LIST, Label.TABLE})
"""The labels whose blocks are the story itself."""

CHECKABLE = frozenset(
    {Label.HEADLINE, Label.STANDFIRST, Label.BODY, Label.QUOTATION, Label.CAPTION, Label.LIST, Label.TABLE}
)
"""The labels whose words must be accounted for. Lists and tables carry facts as body text does."""


@dataclass(frozen=True, slots=True)
class Block:
    """A labelled stretch of a draft. `repeats` is the index of the block that says the same earlier; `when` is a
    dateline's moment in ISO 8601 with its offset, such as 2024-04-08T10:17-04:00.
    """

    start: int
    end: int
    label: Label
    repeats: int | None = None
    when: str | None = None


def label_at(blocks: Sequence[Block], start: int) -> str:
    """The label of the block that a code point stands in, "" where it stands before all of them."""
    at = bisect_right(blocks, start, key=lambda block: block.start) - 1
    return str(blocks[at].label) if at >= 0 else ""


@dataclass(frozen=True, slots=True)
class Source:
    """What arrived: its name, media type, size in bytes, hash of the untouched bytes, and how they were read."""

    name: str
    media: str
    size: int
    sha256: Sha256
    encoding: str
    found_by: str
    """How the encoding was found: "bom", "declared", "utf-8", "detected" or "given" (text that was pasted)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One immutable text of an article. `sha256` is that of the text in UTF-8."""

    id: DraftId
    article: ArticleId
    number: int
    sha256: Sha256
    length: int
    source: Source
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One story under review, with all its drafts; one that was taken out of the library keeps its history."""

    id: ArticleId
    title: str
    taken_out: bool = False
