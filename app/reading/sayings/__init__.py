"""Who said what: quotations and reports, by the parse where there is one, by plain rules beside it."""

from collections.abc import Container, Iterator, Sequence
from itertools import chain

from app.reading.page import Page, Parse
from app.reading.quotes import Quotation, is_quoted, quotations
from app.reading.reading import Place, Saying
from app.reading.sayings.bylines import bylined
from app.reading.sayings.clauses import reports
from app.reading.sayings.doubt import hedge_of, is_denial
from app.reading.sayings.nesting import outermost
from app.reading.sayings.plain import plain
from app.reading.sayings.quoted import joined
from app.reading.sayings.remaining import filled
from app.reading.sayings.told import Told
from app.reading.sayings.tree import Tree


def find(page: Page) -> tuple[Saying, ...]:
    """The sayings of the page in the order of the text; whom a pronoun means is left open.

    What is said in several pieces makes several sayings of one source, of which the first has the cue.
    """
    quotes = quotations(page.text, page.blocks)
    parsed = _parsed(page.parse) if page.parse else plain(page, quotes)
    told = [*(one for one in bylined(page, quotes) if not _has_verb(one, parsed)), *parsed]
    told = outermost(page.blocks, quotes, filled(page, joined(page, quotes, told)))
    ends = frozenset(end for _, end in page.sentences)
    sayings = chain.from_iterable(_sayings(page.text, ends, quotes, one) for one in told)
    return tuple(sorted(set(sayings), key=_in_order))


def _has_verb(byline: Told, parsed: Sequence[Told]) -> bool:
    """Whether what stands before a colon is a clause that reports by itself: "the mayor added:"."""
    source = byline.source
    return source is not None and any(
        one.cue and one.at == byline.at and source[0] <= one.cue[0] < source[1] for one in parsed
    )


def _in_order(saying: Saying) -> tuple[int, int, int]:
    first = saying.content or saying.cue or saying.source or (0, 0)
    return (*first, saying.cue[0] if saying.cue else -1)


def _sayings(text: str, ends: Container[int], quotes: Sequence[Quotation], told: Told) -> Iterator[Saying]:
    cue = told.cue
    who = told.who or told.source
    speaker = " ".join(text[who[0] : who[1]].split()) if who else ""
    for place in _pieces(text, ends, told.contents):
        direct = is_quoted(place, quotes)
        hedge = hedge_of(text, told, place, direct=direct)
        yield Saying(place, told.source, cue, speaker, "", direct, hedge, is_denial(text, told, place))
        cue = None


def _pieces(text: str, ends: Container[int], places: Sequence[Place]) -> Iterator[Place]:
    """The places in the order of the text, those that overlap or follow one another as one, without stray marks."""
    merged: list[Place] = []
    for start, end in sorted(places):
        if merged and not text[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    for piece in merged:
        place = _bare(text, *piece)
        if place[1] in ends and text[place[1] - 1] == ".":
            place = place[0], place[1] - 1
        if any(map(str.isalnum, text[place[0] : place[1]])):
            yield place


_SPACES = "".join(filter(str.isspace, map(chr, range(0x3001))))
"""Every one that there is, narrow and ideographic ones too."""
_STRAY = f"{_SPACES},;:–—―"


def _bare(text: str, start: int, end: int) -> Place:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(_STRAY + ".")), end - len(words) + len(words.rstrip(_STRAY))


def _parsed(parse: Parse) -> list[Told]:
    tree = Tree(parse)
    return [
        Told(
            at,
            tuple(tree.place(branch) for branch in report.contents),
            tree.place(report.source) if report.source else None,
            tree.place(report.cue),
            tree.place(report.who) if report.who else None,
            report.speaks,
            report.denies,
            report.firm,
        )
        for at, (first, last) in enumerate(parse.sentences)
        for report in reports(tree, first, last)
    ]
