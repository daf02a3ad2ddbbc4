"""Which pieces of a web page are the story.

trafilatura tells it from its surroundings and answers with a text, which is laid back onto the pieces. Two things are
mended: of an article whose text stands in several containers alike it may give only the first; and of a page that it
makes nothing of, the markup alone decides.
"""

import re
from collections.abc import Sequence

import trafilatura
from lxml.html import HtmlElement

from app.intake.alignment import shares
from app.intake.limits import STORY_PAGE
from app.intake.page import Piece, parsed
from app.intake.structure import is_first_heading, is_in_furniture

_MOST_OF_IT = 0.5


def told_as_story(source: str, tree: HtmlElement, pieces: Sequence[Piece]) -> list[bool]:
    """For each piece whether it is of the story; `source` is the page's text, `tree` and `pieces` are made of it."""
    extract = _extract(source, tree) if len(source) <= STORY_PAGE else ""
    told = [share >= _MOST_OF_IT for share in shares([piece.words for piece in pieces], extract)]
    return _completed(pieces, told) if any(told) else _by_markup(pieces)


_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _extract(source: str, tree: HtmlElement) -> str:
    """What trafilatura takes for the story, comments left out; it is not told an address, so it fetches nothing."""
    if _NOT_IN_XML.search(source):
        tree = parsed(_NOT_IN_XML.sub("", source))
    return trafilatura.extract(tree, include_comments=False, include_tables=True, deduplicate=False) or ""


_SENTENCE = re.compile(r"""[.!?…]["'”’»)\]]*$""")
_SHORTEST_PROSE, _ENOUGH = 50, 3


def _completed(pieces: Sequence[Piece], told: list[bool]) -> list[bool]:
    """With the prose that goes on behind what was told, in containers alike in the same article."""
    first, end = told.index(True), len(told) - told[::-1].index(True)
    prose = {index: _container(piece) for index, piece in enumerate(pieces) if index >= first and _is_prose(piece)}
    known = [container for index, container in prose.items() if told[index]]
    alike = {container for container in set(known) if known.count(container) >= _ENOUGH}
    next_story = next((index for index in range(end, len(told)) if is_first_heading(pieces[index])), len(told))
    return [here or (index < next_story and prose.get(index) in alike) for index, here in enumerate(told)]


def _is_prose(piece: Piece) -> bool:
    if piece.element.tag != "p" or len(piece.words) < _SHORTEST_PROSE or not _SENTENCE.search(piece.words):
        return False
    return sum(len(link.text_content()) for link in piece.element.iter("a")) * 2 < len(piece.words)


def _container(piece: Piece) -> tuple[object, ...]:
    """What the piece stands in: the names and classes of the four innermost elements, and which article it is of."""
    around = [piece.element, *piece.element.iterancestors()]
    article = next((each for each in around if each.tag == "article"), None)
    return *((each.tag, each.get("class")) for each in around[:4]), article


def _by_markup(pieces: Sequence[Piece]) -> list[bool]:
    """All that does not stand in navigation, a footer, a form or the like; if that is nothing, all."""
    outside = [not is_in_furniture(piece) for piece in pieces]
    return outside if any(outside) else [True] * len(pieces)
