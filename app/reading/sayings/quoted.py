"""Quotations and reports brought together: a report that touches a quotation has all of it, and a quotation without a
report of its own has the speaker that is nearest in its paragraph, or who speaks on from the paragraph before.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.reading.page import Page
from app.reading.quotes import Quotation
from app.reading.reading import Place
from app.reading.sayings.told import Told

SHORT = 4
"""Words of a quotation that may be a name or a word held at arm's length, where nobody is said to say it."""
NAME = 30
"""Code points of a quotation that may be somebody's name."""


def joined(page: Page, quotes: Sequence[Quotation], told: Sequence[Told]) -> list[Told]:
    """The reports with their quotations whole, and those of quotations that had none."""
    starts = [start for start, _ in page.sentences]
    by_block = _by_block(page, told)
    said: list[Told] = []
    going_on: Told | None = None
    for block, inside in enumerate(_by_block_of_quotes(page, quotes)):
        here = [_whole(one, inside) for one in by_block[block]]
        if inside:
            going_on = _give(page.text, starts, inside, here, going_on)
        said += here
    return said


def _by_block(page: Page, told: Sequence[Told]) -> list[list[Told]]:
    found: list[list[Told]] = [[] for _ in page.blocks]
    starts = [block.start for block in page.blocks]
    for one in told:
        found[bisect_right(starts, page.sentences[one.at][0]) - 1].append(one)
    return found


def _by_block_of_quotes(page: Page, quotes: Sequence[Quotation]) -> Iterator[list[Quotation]]:
    at = 0
    for block in page.blocks:
        first = at
        while at < len(quotes) and quotes[at].end <= block.end:
            at += 1
        yield list(quotes[first:at])


def _give(
    text: str, starts: Sequence[int], quotes: Sequence[Quotation], here: list[Told], before: Told | None
) -> Told | None:
    """Give each quotation of a paragraph to its report; `before` speaks on from the paragraph before. The answer is who
    speaks on behind it.
    """
    last = before
    for quote in quotes:
        index = _has(here, quote)
        if index is None:
            index = _beside(starts, here, quote)
            if index is not None:
                here[index] = replace(here[index], contents=(*here[index].contents, (quote.start, quote.end)))
        if index is None and _is_speech(text, quote):
            here.append(_unclaimed(starts, quote, _near(starts, here, quote) or last))
            index = len(here) - 1
        last = last if index is None else here[index]
    return None if quotes[-1].closed else last


def _unclaimed(starts: Sequence[int], quote: Quotation, near: Told | None) -> Told:
    contents = ((quote.start, quote.end),)
    at = _sentence(starts, quote.start)
    return Told(at, contents, near.source, who=near.who) if near else Told(at, contents)


def _sentence(starts: Sequence[int], at: int) -> int:
    return max(0, bisect_right(starts, at) - 1)


def _has(told: Sequence[Told], quote: Quotation) -> int | None:
    """The report that has the quotation in what it says already."""
    for index, one in enumerate(told):
        if any(
            min(end, quote.end) - max(start, quote.start) > _MOST * (quote.end - quote.start)
            for start, end in one.contents
        ):
            return index
    return None


def _is_speech(text: str, quote: Quotation) -> bool:
    """Whether somebody speaks, rather than a name or a word being held at arm's length."""
    words = text[quote.start : quote.end]
    before = text[max(0, quote.start - 4) : quote.start].rstrip()
    alone = words.rstrip(_MARKS)[-1:] in _ENDS and (not before or before[-1] in _ENDS)
    return len(words.split()) > (1 if alone else SHORT)


_MARKS = "\"”“»«’'›‹"
_ENDS = (".", "!", "?", "…", "\n", *_MARKS)
_MOST = 0.8
"""The share of a quotation that a report has where it has it: a name before a colon stands inside the marks."""


def _beside(starts: Sequence[int], told: Sequence[Told], quote: Quotation) -> int | None:
    """The nearest report that speaks in the quotation's own sentences, outside it."""
    sentences = range(_sentence(starts, quote.start), _sentence(starts, quote.end - 1) + 1)
    away = {
        index: min(abs(one.cue[0] - quote.end), abs(quote.start - one.cue[1]))
        for index, one in enumerate(told)
        if one.speaks and one.cue and one.at in sentences and not quote.start <= one.cue[0] < quote.end
    }
    return min(away, key=away.__getitem__) if away else None


_BEFORE = 3
"""Sentences before a quotation in which its speaker may stand."""


def _near(starts: Sequence[int], told: Sequence[Told], quote: Quotation) -> Told | None:
    """The last who spoke before it in its paragraph."""
    at = _sentence(starts, quote.start)
    for one in reversed(told):
        if one.speaks and one.source and at - _BEFORE <= one.at < at:
            return one
    return None


def _whole(one: Told, quotes: Sequence[Quotation]) -> Told:
    """The report with each piece as long as the quotation that it touches; one inside a quotation stays inside it."""
    return replace(one, contents=tuple(_pieces(one, quotes)), source=_outside(one, quotes))


def _pieces(one: Told, quotes: Sequence[Quotation]) -> Iterator[Place]:
    for piece in one.contents:
        start, end = piece
        for quote in _touching(quotes, piece):
            if one.cue is not None and quote.start <= one.cue[0] < quote.end:
                start, end = max(start, quote.start), min(end, quote.end)
            elif min(end, quote.end) - max(start, quote.start) > 2:
                start, end = min(start, quote.start), max(end, quote.end)
        if start < end:
            yield start, end


def _outside(one: Told, quotes: Sequence[Quotation]) -> Place | None:
    """The source without what a parser gave it of a quotation beside it."""
    if one.source is None or one.cue is None:
        return one.source
    start, end = one.source
    for quote in _touching(quotes, one.source):
        if quote.start <= one.cue[0] < quote.end or (start < quote.start and quote.end < end):
            continue
        if quote.start <= start and end <= quote.end:
            return one.source if quote.end - quote.start < NAME else None
        start, end = (quote.end, end) if quote.start <= start else (start, quote.start)
    return (start, end) if start < end else None


def _touching(quotes: Sequence[Quotation], place: Place) -> Iterator[Quotation]:
    for quote in quotes[bisect_right(quotes, place[0], key=lambda quote: quote.end) :]:
        if quote.start >= place[1]:
            return
        yield quote
