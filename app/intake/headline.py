"""Which piece of a web page is its headline."""

import re
from collections.abc import Iterable, Sequence

from lxml.html import HtmlElement

from app.intake.folding import fold
from app.intake.page import Piece
from app.intake.structure import is_first_heading, is_heading, is_in_furniture

_BETWEEN = re.compile(r"\s+[|•·»:–—-]+\s+")
_FEWEST_WORDS = 3


def headline_of(tree: HtmlElement, pieces: Sequence[Piece], told: Sequence[bool]) -> int | None:
    """The index of the headline: the longest piece that the page's title names, else the last h1 above the story."""
    firsts = [index for index, piece in enumerate(pieces) if is_first_heading(piece)]
    others = [index for index, piece in enumerate(pieces) if is_heading(piece)]
    titles = set(_titles(tree))
    for candidates in (others, range(len(pieces))):
        named = [index for index in candidates if fold(pieces[index].words) in titles]
        if named:
            return max(named, key=lambda index: (len(fold(pieces[index].words)), index in firsts))
    first_told = list(told).index(True)
    above = [index for index in firsts if index <= first_told and not is_in_furniture(pieces[index])]
    return above[-1] if above else next(iter(firsts), None)


def _titles(tree: HtmlElement) -> Iterable[str]:
    """The title that the page gives itself, with and without the site's name around it."""
    named = [meta.get("content", "") for meta in tree.iter("meta") if meta.get("property") == "og:title"]
    for title in map(fold, [*named, *(each.text_content() for each in tree.iter("title"))]):
        for part in (title, *_BETWEEN.split(title)):
            if len(part.split()) >= _FEWEST_WORDS:
                yield part
