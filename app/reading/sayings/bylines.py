"""Speakers before a colon or behind a dash: transcripts, headlines, and quotations with a name under them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from app.domain.article import Block, Label
from app.reading.page import Page
from app.reading.quotes import Quotation
from app.reading.reading import Place
from app.reading.sayings.told import Told
from app.reading.wordlist import listed


def bylined(page: Page, quotes: Sequence[Quotation]) -> list[Told]:
    """The reports of the page that need no verb."""
    found = [*_behind_dashes(page, quotes), *_before_colons(page, quotes)]
    return sorted(found, key=lambda one: one.contents[0])


_CAPITAL = "A-ZÀ-ÞА-ЯІЇЄ@"
_NAMED = re.compile(
    rf"[\s\u00a0]*(?P<dash>[―—–]|--?)[\s\u00a0]*"
    rf"(?P<name>[{_CAPITAL}][\w.'’-]*(?:[ \u00a0](?:[{_CAPITAL}(][\w.'’)-]*|de|van|von|bin|al|of|the)){{0,6}})"
    r"(?:,[^\n.!?\"“”]{2,80})?[.\s]*(?=\n|\Z|[\"“”«„])"
)


def _behind_dashes(page: Page, quotes: Sequence[Quotation]) -> Iterator[Told]:
    """“It held.” — Ines Berg."""
    starts = [start for start, _ in page.sentences]
    for quote in quotes:
        end = _block(page.blocks, quote.start).end
        found = _NAMED.match(page.text, quote.end, end) if quote.closed else None
        if found is None and quote.end == end:
            found = _under(page, end)
        if found and _name_is_whole(page.text, found, end):
            at = bisect_right(starts, quote.start) - 1
            yield Told(at, ((quote.start, quote.end),), found.span("name"), found.span("dash"))


def _block(blocks: Sequence[Block], at: int) -> Block:
    return blocks[bisect_right(blocks, at, key=lambda block: block.start) - 1]


def _under(page: Page, end: int) -> re.Match[str] | None:
    """The name that is a paragraph of its own under a quotation."""
    index = bisect_right(page.blocks, end, key=lambda block: block.start)
    if index >= len(page.blocks):
        return None
    under = page.blocks[index]
    return _NAMED.fullmatch(page.text, under.start, under.end)


def _name_is_whole(text: str, found: re.Match[str], end: int) -> bool:
    """Whether nothing but the name and what somebody is stands behind the dash."""
    return found.end() >= end or text[found.end()] in '\n"“”«„'


_SPEAKER = re.compile(
    rf"[\"“«„]?(?P<name>[{_CAPITAL}](?:[\w.'’@-]|[ \u00a0](?=\S)){{1,45}}?)[ \u00a0]?(?P<colon>:)[ \u00a0]+(?=\S)"
)
_NO_SPEAKER = listed(
    """
    video photo photos picture pictures image images graphic gallery watch listen read related update updated
    breaking exclusive opinion analysis comment editorial live review preview note correction clarification editor's
    source sources credit caption warning tip more also see example question questions answer answers background
    location date time when where who what why how here's there's factbox explainer timeline profile interview
    transcript podcast report news latest topic topics part step monday tuesday wednesday thursday friday saturday
    sunday email e-mail phone tel fax address contact website web url http https groups subject from to cc bcc sent
    re fwd p.s ps nb price cost total rating verdict result results score summary conclusion introduction fact facts
    """
)
_WORDS = 4


def _before_colons(page: Page, quotes: Sequence[Quotation]) -> Iterator[Told]:
    """Berg: the dam held. In the body only names in capitals, as in a transcript, or before a quotation."""
    starts = [start for start, _ in page.sentences]
    for index, block in enumerate(page.blocks):
        found = _SPEAKER.match(page.text, block.start, block.end)
        heads = block.label in (Label.HEADLINE, Label.SUBHEAD) or (index == 0 and block.end - block.start < _HEADLINE)
        if found is None or not _speaks(page.text, block, found, quotes, heads=heads):
            continue
        at = bisect_right(starts, block.start) - 1
        yield Told(
            at, (_said(page.text, found.end(), block.end),), found.span("name"), found.span("colon"), speaks=True
        )


def _speaks(text: str, block: Block, found: re.Match[str], quotes: Sequence[Quotation], *, heads: bool) -> bool:
    words = found["name"].split()
    if len(words) > _WORDS or any(word.lower().strip(".'’") in _NO_SPEAKER for word in words[:2]):
        return False
    if heads:
        return len(text[found.end() : block.end].split()) > _FEW
    if found["name"].isupper() and len(found["name"]) > 1:
        return True
    behind = text[found.end()]
    return behind in '"“«„‘' and any(quote.start == found.end() for quote in quotes) and words[-1][0].isupper()


_FEW = 2
_HEADLINE = 160
"""Code points of a text's first line that may be its headline, whatever its label."""


def _said(text: str, start: int, end: int) -> Place:
    return start, end - len(text[start:end]) + len(text[start:end].rstrip('"”»“'))
