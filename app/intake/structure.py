"""What the markup of a page says of a piece of it: headline, caption, byline, date, list, table, furniture.

Read from element names, from the attributes that HTML and schema.org define (rel, itemprop, datetime), and from the
words that pages use as class names for these parts.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from app.domain.article import Label
from app.intake.datelines import is_dateline
from app.intake.furniture import is_furniture
from app.intake.page import Piece
from app.intake.signs import is_credit, is_quotation, label_by_itself
from app.intake.signs import is_heading as could_stand_over

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FORMS = {
    **dict.fromkeys(_HEADINGS, Label.SUBHEAD),
    "blockquote": Label.QUOTATION,
    **dict.fromkeys(("li", "dd", "dt"), Label.LIST),
    **dict.fromkeys(("tr", "td", "th"), Label.TABLE),
    **dict.fromkeys(("figcaption", "caption"), Label.CAPTION),
}
_FURNITURE = frozenset(("nav", "footer", "aside", "form", "header", "button", "select", "menu", "noscript"))
_NEAR, _FAR = 4, 2048
_LONGEST_SUBHEAD, _MOST_WORDS = 160, 25
_LONGEST_LINE = 200


def is_heading(piece: Piece) -> bool:
    """Whether the piece is marked up as a heading of any rank."""
    return rank(piece) > 0


def is_first_heading(piece: Piece) -> bool:
    """Whether the piece is marked up as a heading of the first rank."""
    return rank(piece) == 1


def rank(piece: Piece) -> int:
    """The rank of the heading that the piece is, from 1 to 6; 0 for none."""
    heading = _within(piece.element, _HEADINGS)
    return 0 if heading is None else int(heading.tag[1])


def is_in_furniture(piece: Piece) -> bool:
    """Whether the piece stands in an element that is never the story's: navigation, footer, form."""
    return any(each.tag in _FURNITURE for each in _around(piece.element, _FAR))


def label_in_story(piece: Piece) -> Label:
    """The label of a piece that belongs to the story."""
    label = label_beside_story(piece) or label_by_itself(piece.words) or _form(piece.element)
    if label is Label.SUBHEAD and not could_stand_over(piece.words, _LONGEST_SUBHEAD, _MOST_WORDS):
        return Label.BODY
    return label or (Label.QUOTATION if is_quotation(piece.words) else Label.BODY)


def label_beside_story(piece: Piece) -> Label | None:
    """Caption, credit, byline or date, if the piece is one; they belong to the story but not to its text."""
    if _is_caption(piece.element):
        return Label.CREDIT if is_credit(piece.words) else Label.CAPTION
    if len(piece.words) > _LONGEST_LINE or is_furniture(piece.words):
        return None
    if is_dateline(piece.words) or _is_stamp(piece):
        return Label.DATELINE
    return Label.BYLINE if _is_byline(piece) else None


def is_standfirst(piece: Piece) -> bool:
    """Whether a class name or property calls the piece a standfirst."""
    return any(_STANDFIRST.search(hint) for hint in _hints(piece.element, 2))


def stamp(piece: Piece) -> str:
    """The machine-readable moment in the piece, as HTML's `time` or a `datetime` attribute has it, or nothing."""
    marked = [element.get("datetime") for element in piece.element.iter() if element.get("datetime")]
    return marked[0] if len(marked) == 1 else ""


def _form(element: HtmlElement) -> Label | None:
    found = _within(element, frozenset(_FORMS))
    return None if found is None else _FORMS[found.tag]


def _within(element: HtmlElement, names: frozenset[str]) -> HtmlElement | None:
    """The nearest of the element and the few around it that has one of the names."""
    return next((each for each in _around(element, _NEAR) if each.tag in names), None)


def _around(element: HtmlElement, most: int) -> Iterator[HtmlElement]:
    yield element
    yield from islice(element.iterancestors(), most - 1)


_STANDFIRST = re.compile(
    r"stand-?first|(?<![a-z])de(?:c?k|kk)(?![a-z])|sub-?title|sub-?headline|(?<![a-z])intro|article-?(?:summary|lead)",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?<![a-z])caption|(?:image|photo|picture|media)[-_]{0,2}(?:caption|credit|description)", re.IGNORECASE
)
_BYLINE = re.compile(r"(?<![a-z])by-?line|(?<![a-z])authors?(?![-_]{0,2}(?:bio|box|description))", re.IGNORECASE)


def _hints(element: HtmlElement, most: int) -> Iterator[str]:
    for each in _around(element, most):
        yield " ".join(each.get(name, "") for name in ("class", "id", "itemprop", "rel"))


def _is_caption(element: HtmlElement) -> bool:
    return _within(element, frozenset(("figcaption",))) is not None or any(map(_CAPTION.search, _hints(element, 2)))


def _is_stamp(piece: Piece) -> bool:
    """Whether what `time` elements mark is most of the piece."""
    marked = sum(len(" ".join(each.text_content().split())) for each in piece.element.iter("time"))
    return marked * 2 > len(piece.words)


def _is_byline(piece: Piece) -> bool:
    """Whether the author is named there: by `rel` or `itemprop`, or by a class name such as byline."""
    named = any(
        "author" in (each.get("rel"), each.get("itemprop")) for each in piece.element.iter("a", "span", "p", "div")
    )
    return (named or any(map(_BYLINE.search, _hints(piece.element, 2)))) and _reads_like_names(piece.words)


def _reads_like_names(words: str) -> bool:
    """Whether at least half of the words begin as names do."""
    names = [not word[0].islower() for word in words.split()]
    return sum(names) * 2 >= len(names)
