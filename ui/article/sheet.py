"""What of a draft stands on the page: one paragraph a block, and the way from the text to what Qt shows and back.

The stored text is never read back from Qt. What is shown differs from it in three things, none of which changes a
length in UTF-16 units: line breaks inside a block are U+2028, what cannot be seen has a visible stand-in that does not
act, and between blocks stands one paragraph separator whatever the draft has there.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from app.domain.article import Block, Label
from app.domain.marks import Mark, find_marks
from ui.offsets import Offsets, utf16_length

MOST = 20_000
"""Code points of one paragraph on the page; a longer block goes on in the next."""

STAND_IN = "◊"
HYPHEN_STAND_IN = "·"

_BREAK = re.compile("\r\n|[\r\n\u2028\u2029]")
_NOT_FOR_QT = re.compile("[\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_SPACE = re.compile(r"\s")


class Paragraph(NamedTuple):
    """A block of the draft, or a piece of a long one. `at` and `units` are Qt's, the rest are code points."""

    start: int
    end: int
    label: Label
    repeats: bool
    when: str | None
    opens: bool
    """Whether the block begins here."""
    goes_on: bool
    """Whether the block before has the same label: items of one list, rows of one table."""
    at: int
    units: int
    breaks: int
    """Line breaks inside."""


_EMPTY = Paragraph(0, 0, Label.BODY, repeats=False, when=None, opens=True, goes_on=False, at=0, units=0, breaks=0)


class Sheet:
    """A draft's text as it stands on the page. `shown` is what Qt is given."""

    def __init__(self, text: str = "", blocks: Sequence[Block] = ()) -> None:
        self.text = text
        self._odd: list[Mark] = []
        self._offsets = Offsets(text)
        shown: list[str] = []
        self.paragraphs = tuple(self._set(blocks, shown)) or (_EMPTY,)
        self.shown = "\n".join(shown)
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._ats = [paragraph.at for paragraph in self.paragraphs]

    def index(self, point: int) -> int:
        """Which paragraph the code point stands in; in the white space between two, the one before."""
        return max(0, bisect_right(self._starts, point) - 1)

    def within(self, start: int, end: int) -> range:
        """Which paragraphs have something of this stretch of text."""
        first = self.index(start)
        return range(first, max(first, bisect_left(self._starts, end) - 1) + 1)

    def to_shown(self, point: int) -> int:
        """Where on the page, in Qt's units, a code point of the text stands."""
        paragraph = self.paragraphs[self.index(point)]
        return paragraph.at + self.inside(paragraph, point)

    def inside(self, paragraph: Paragraph, point: int) -> int:
        """The UTF-16 unit of the paragraph at which a code point of the text stands, its ends where it is outside."""
        point = min(max(point, paragraph.start), paragraph.end)
        return self._offsets.to_utf16(point) - self._offsets.to_utf16(paragraph.start)

    def to_text(self, position: int) -> int:
        """Which code point of the text stands at a place on the page that is given in Qt's units."""
        paragraph = self.paragraphs[max(0, bisect_right(self._ats, position) - 1)]
        unit = min(max(0, position - paragraph.at), paragraph.units)
        return self._offsets.to_points(self._offsets.to_utf16(paragraph.start) + unit)

    def odd_in(self, start: int, end: int) -> Sequence[Mark]:
        """What is not plain between two code points."""
        first = bisect_left(self._odd, start, key=_start)
        if first and self._odd[first - 1].end > start:
            first -= 1
        return self._odd[first : bisect_left(self._odd, end, key=_start)]

    def _set(self, blocks: Sequence[Block], shown: list[str]) -> Iterator[Paragraph]:
        at, before = 0, None
        for block in blocks:
            repeats, goes_on = block.repeats is not None, block.label is before
            before = block.label
            for start, end in pieces(self.text, block.start, block.end):
                words = self._show(start, end)
                units = utf16_length(words)
                opens, breaks = start == block.start, words.count("\u2028")
                yield Paragraph(start, end, block.label, repeats, block.when, opens, goes_on, at, units, breaks)
                shown.append(words)
                at += units + 1

    def _show(self, start: int, end: int) -> str:
        words = self.text[start:end]
        if is_plain(words):
            return words
        marks = find_marks(words)
        self._odd.extend(replace(mark, start=start + mark.start, end=start + mark.end) for mark in marks)
        return _BREAK.sub(_line_break, _NOT_FOR_QT.sub("\ufffd", "".join(_stood_in(words, marks))))


def is_plain(words: str) -> bool:
    """Whether there is certainly nothing odd in the words; quick, because nearly all are plain."""
    if not words.isprintable() and not words.replace("\u00a0", " ").isprintable():
        return False
    if words.isascii():
        return True
    try:
        words.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch in pieces of about MOST code points, cut at white space where there is any."""
    while end - start > MOST:
        space = _SPACE.search(text, start + MOST, min(end, start + 2 * MOST))
        cut = space.start() if space else start + MOST
        yield start, cut
        start = space.end() if space else cut
    yield start, end


def _stood_in(words: str, marks: Iterable[Mark]) -> Iterator[str]:
    at = 0
    for mark in marks:
        yield words[at : mark.start]
        yield stand_in(words[mark.start : mark.end])
        at = mark.end
    yield words[at:]


def stand_in(odd: str) -> str:
    """What is shown for a marked stretch: letters of mixed alphabets as they are, the invisible by a sign per unit."""
    if any(char.islower() or char.isupper() or char == "\ufffd" for char in odd):
        return odd
    return "".join(HYPHEN_STAND_IN if char == "\u00ad" else STAND_IN * utf16_length(char) for char in odd)


def _start(mark: Mark) -> int:
    return mark.start


def _line_break(found: re.Match[str]) -> str:
    return " \u2028" if len(found[0]) == 2 else "\u2028"
