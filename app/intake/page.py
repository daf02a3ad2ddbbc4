"""A web page as a reader sees it: all its visible text in document order, one piece a paragraph.

White space is collapsed as a browser does it (CSS Text 3, 4.1: spaces, tabs and line ends; a no-break space stays), a
line break stays one, two of them end a paragraph. Cells of a row are set apart by tabs. Nothing is judged here: what
a stylesheet might hide is still text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml.etree import iterwalk
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from app.intake.limits import MOST_BLOCKS
from app.intake.refusal import Refused, Why


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of the page: its words, and the element of the page that is its block."""

    words: str
    element: HtmlElement


def parsed(text: str) -> HtmlElement:
    """The page as a tree. Nothing is fetched: the parser has no network and reads no other file. Raises Refused."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    tree = document_fromstring(text.encode(), parser=parser, ensure_head_body=True)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Refused(Why.HEAVY)
    return tree


def pieces(tree: HtmlElement) -> list[Piece]:
    """The visible paragraphs of the page, in its order. Raises Refused for too many or none."""
    found = list(islice(_walk(tree), MOST_BLOCKS + 1))
    if len(found) > MOST_BLOCKS:
        raise Refused(Why.PARAGRAPHS)
    if not found:
        raise Refused(Why.INVISIBLE)
    return found


_UNSEEN_NAMES = (
    "head script style template iframe object audio video canvas noframes noembed rp datalist title desc defs metadata "
    "area base link meta param source track"
)
_BLOCK_NAMES = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup "
    "option p pre search section select summary svg table tbody textarea tfoot thead tr ul"
)
_UNSEEN, _BLOCKS = frozenset(_UNSEEN_NAMES.split()), frozenset(_BLOCK_NAMES.split())
_CELLS = frozenset(("td", "th"))
_KEEPS_SPACE = frozenset(("pre", "textarea", "listing"))
_SPACE = re.compile(r"[ \t\n\r\f]+")


_BREAKS = {"br": "\n", "td": "\t", "th": "\t", "q": "“"}


def _walk(tree: HtmlElement) -> Iterator[Piece]:
    flow = _Flow(tree)
    walk = iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        seen = element.tag not in _UNSEEN and element.get("hidden") in (None, "until-found")
        if event == "start" and seen:
            yield from flow.enter(element)
        elif event == "start":
            walk.skip_subtree()
        else:
            yield from flow.leave(element, seen=seen)


class _Flow:
    """The text of the innermost block as it comes in, until the block ends or another begins in it."""

    def __init__(self, tree: HtmlElement) -> None:
        self._blocks = [tree]
        self._parts: list[str] = []
        self._kept = 0

    def enter(self, element: HtmlElement) -> Iterator[Piece]:
        if _is_block(element):
            yield from self._ended()
            self._blocks.append(element)
        elif element.tag in _BREAKS:
            self._parts.append(_BREAKS[element.tag])
        self._kept += element.tag in _KEEPS_SPACE
        self._add(element.text)

    def leave(self, element: HtmlElement, *, seen: bool) -> Iterator[Piece]:
        if seen and _is_block(element):
            yield from self._ended()
            self._blocks.pop()
        elif seen and element.tag == "q":
            self._parts.append("”")
        self._kept -= seen and element.tag in _KEEPS_SPACE
        self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self._parts.append(text if self._kept else _SPACE.sub(" ", text))

    def _ended(self) -> Iterator[Piece]:
        text, self._parts = "".join(self._parts), []
        paragraphs = [text.rstrip()] if self._kept else _PARAGRAPH.split(_AROUND.sub(r"\1", _SPACES.sub(" ", text)))
        for words in paragraphs:
            if words and not words.isspace():
                yield Piece(words.strip("\n") if self._kept else words.strip(" \t\n"), self._blocks[-1])


_SPACES = re.compile(r" {2,}")
_AROUND = re.compile(r" ?([\t\n]) ?")
_PARAGRAPH = re.compile(r"\n{2,}")


def _is_block(element: HtmlElement) -> bool:
    """Whether a new paragraph begins: at cells with blocks in them too, and at elements of the page's own making."""
    if element.tag in _CELLS:
        return next(element.iterdescendants(*_BLOCKS), None) is not None
    return element.tag in _BLOCKS or "-" in element.tag
