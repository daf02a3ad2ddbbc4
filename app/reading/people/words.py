"""The tokens of a page's sentences: those of the parse, or plain ones cut by a rule where there is none."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.article import STORY, Label
from app.reading.page import Page, Token

_WORD = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Maj|Capt|Sgt|Rev|Hon|St|Jr|Sr)\.|[A-Z]\.(?:[A-Z]\.)*|['’]s\b"
    r"|[^\W_]+(?:['’](?!s\b)[^\W_]+)*|\S"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: its tokens `first` to `last` (excluded), its block, and whether it is told in the run of the story
    or stands alone (a headline, a caption).
    """

    start: int
    end: int
    first: int
    last: int
    block: int
    in_story: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of a page, its sentences, and whether a model read them."""

    tokens: tuple[Token, ...]
    lines: tuple[Line, ...]
    parsed: bool


def words(page: Page) -> Words:
    """The words of a page. Plain tokens have no part of speech, no lemma but themselves and are their own heads."""
    if page.parse is not None:
        return Words(page.parse.tokens, tuple(_lines(page, page.parse.sentences)), parsed=True)
    tokens: list[Token] = []
    bounds: list[tuple[int, int]] = []
    for start, end in page.sentences:
        first = len(tokens)
        for found in _WORD.finditer(page.text, start, end):
            word = found.group()
            tokens.append(Token(*found.span(), word, word.lower(), "", "", "", len(tokens)))
        bounds.append((first, len(tokens)))
    return Words(tuple(tokens), tuple(_lines(page, tuple(bounds))), parsed=False)


def _lines(page: Page, bounds: tuple[tuple[int, int], ...]) -> Iterator[Line]:
    starts = [block.start for block in page.blocks]
    for (start, end), (first, last) in zip(page.sentences, bounds, strict=True):
        at = max(0, bisect_right(starts, start) - 1)
        block = page.blocks[at] if page.blocks else None
        in_story = block is not None and block.label in STORY - {Label.SUBHEAD} and block.repeats is None
        yield Line(start, end, first, last, at, in_story)
