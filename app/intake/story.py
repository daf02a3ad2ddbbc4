"""Which pieces of a web page are the story: trafilatura tells it from its surroundings, the markup names its parts.

trafilatura answers with a text; it is laid back onto the pieces, so that nothing of the page is dropped: what it left
out is furniture, unless it stands at the story as a headline, caption, credit, byline or date does.
"""

import re
from dataclasses import dataclass

import trafilatura
from lxml.html import HtmlElement

from app.domain.article import Label
from app.intake.alignment import shares
from app.intake.folding import fold, one_line
from app.intake.page import Piece
from app.intake.structure import is_first_heading, is_heading, is_standfirst, label_beside_story, label_in_story

_MOST_OF_IT = 0.5


def labels(tree: HtmlElement, pieces: list[Piece]) -> list[Label]:
    """A label for each piece of the page."""
    extract = trafilatura.extract(tree, include_comments=False) or ""
    told = [share >= _MOST_OF_IT for share in shares([piece.words for piece in pieces], extract)]
    return _labels(pieces, told, _headline(tree, pieces, told))


def _labels(pieces, told, headline):
    first = told.index(True) if True in told else len(told)
    last = len(told) - 1 - told[::-1].index(True) if True in told else -1
    top = min(headline, first) if headline is not None else first
    said = fold(pieces[headline].words) if headline is not None else None
    answer = []
    for index, piece in enumerate(pieces):
        if said is not None and fold(piece.words) == said:
            answer.append(Label.HEADLINE)
        elif told[index]:
            answer.append(label_in_story(piece))
        elif top <= index <= last:
            answer.append(label_beside_story(piece) or Label.FURNITURE)
        else:
            answer.append(Label.FURNITURE)
    return answer


_TITLE_ENDS = re.compile(r"\s+[|•·»:–—-]+\s+")


def _headline(tree, pieces, told):
    titles = [
        fold(t)
        for t in tree.xpath("//meta[@property='og:title']/@content") + [t.text_content() for t in tree.iter("title")]
        if t
    ]
    parts = {fold(part) for title in titles for part in [title, *_TITLE_ENDS.split(title)] if len(part.split()) > 2}
    firsts = [i for i, p in enumerate(pieces) if is_first_heading(p)]
    for group in (firsts, [i for i, p in enumerate(pieces) if is_heading(p)], range(len(pieces))):
        for i in group:
            if fold(pieces[i].words) in parts:
                return i
    first = told.index(True) if True in told else len(told)
    before = [i for i in firsts if i <= first]
    return before[-1] if before else (firsts[0] if firsts else None)
