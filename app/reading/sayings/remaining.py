"""Reports whose words the parse did not show: what stands behind the verb, or in the next paragraph behind a colon."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from app.reading.page import Page
from app.reading.reading import Place
from app.reading.sayings.told import Told
from app.reading.wordlist import listed

_SURE = listed("said says say saying added adds claimed claims argued argues insisted insists warned warns")
"""Cues that say something whatever follows them."""


def filled(page: Page, told: Sequence[Told]) -> list[Told]:
    """The reports, those with nothing said filled from what stands beside them."""
    return [one if one.contents or not one.speaks else replace(one, contents=_remaining(page, one)) for one in told]


def _remaining(page: Page, one: Told) -> tuple[Place, ...]:
    if one.cue is None or one.source is None:
        return ()
    start, end = page.sentences[one.at]
    behind = one.cue[1], _stop(page.text, one.cue[1], end)
    words = page.text[slice(*behind)].strip()
    if words.endswith(":") and len(words.split()) < _FEW:
        return _next_block(page, end)
    that = page.text.find(" that ", *behind)
    if that >= 0 and one.source[0] < one.cue[0] and '"' not in words and "“" not in words:
        return ((that + 1, behind[1]),)
    if page.text[slice(*one.cue)].lower() not in _SURE or one.source[0] > one.cue[0]:
        return ()
    if len(words.split()) > 1:
        return (behind,)
    before = start, min(one.source[0], one.cue[0])
    return (before,) if len(page.text[slice(*before)].split()) > 1 else ()


def _stop(text: str, start: int, end: int) -> int:
    """The end of the part of the sentence before a semicolon."""
    semicolon = text.find(";", start, end)
    return end if semicolon < 0 else semicolon


_FEW = 12
"""Words between a verb and the colon that ends its paragraph: "he told the Orle Post on Friday:"."""


def _next_block(page: Page, end: int) -> tuple[Place, ...]:
    index = bisect_right(page.blocks, end, key=lambda block: block.start)
    if index >= len(page.blocks) or page.text[end : page.blocks[index].start].strip():
        return ()
    block = page.blocks[index]
    return ((block.start, block.end),)
