"""What the smallest elements of a Word text are as characters, and which of several ways to say the same is read."""

from collections.abc import Callable, Iterator

from lxml.etree import _Element

from app.intake.docx.names import name, names
from app.intake.docx.properties import child, value
from app.intake.docx.symbols import symbol
from app.intake.raised import raised_figures

_TYPE, _SPACE = name("w:type"), name("xml:space")
_NO_LINE = frozenset(("page", "column"))
_WHITE = str.maketrans(dict.fromkeys("\t\n\r", " "))


def _kept(element: _Element) -> str:
    """The text of an element, each white space in it a space."""
    words = (element.text or "") + "".join(child.tail or "" for child in element)
    return words.translate(_WHITE)


def _words(element: _Element) -> str:
    """The text of a run: white space at its ends counts only where the file says so, as Word has it."""
    words = _kept(element)
    words = words if element.get(_SPACE) == "preserve" else words.strip(" ")
    return raised_figures(words) if _is_raised(element) else words


def _is_raised(element: _Element) -> bool:
    """Whether the run that the words are in stands above the line."""
    return value(child(element.getparent(), "w:rPr"), "w:vertAlign") == "superscript"


def _line_break(element: _Element) -> str:
    return "" if element.get(_TYPE) in _NO_LINE else "\n"


LETTERS: dict[str, Callable[[_Element], str]] = {
    name("w:t"): _words,
    name("w:delText"): _words,
    name("m:t"): _kept,
    name("a:t"): _kept,
    name("w:tab"): lambda _: "\t",
    name("w:ptab"): lambda _: "\t",
    name("w:br"): _line_break,
    name("a:br"): lambda _: "\n",
    name("w:cr"): lambda _: "\n",
    name("w:noBreakHyphen"): lambda _: "\u2011",
    name("w:softHyphen"): lambda _: "\u00ad",
    name("w:sym"): symbol,
    name("v:textpath"): lambda element: "\n" + element.get("string", ""),
}
"""The elements that are characters, and which."""


def children(element: _Element, tag: str) -> Iterator[_Element]:
    """The children in the order in which they are read: of two ways to say the same only one, the base before what is
    printed small above it.
    """
    if tag == _ALTERNATIVES:
        return iter(_chosen(element))
    if tag == _RUBY:
        return iter(sorted(element, key=lambda child: child.tag == _ABOVE))
    return iter(element)


_ALTERNATIVES, _RUBY, _ABOVE = name("mc:AlternateContent"), name("w:ruby"), name("w:rt")
_WITH_WORDS = names("w:t a:t m:t w:delText w:sym")


def has_words(element: _Element) -> bool:
    """Whether anything in the element is a word that could be seen."""
    return next(element.iter(*_WITH_WORDS), None) is not None


def _chosen(alternatives: _Element) -> list[_Element]:
    """The first alternative that has words, else the first of all."""
    each = list(alternatives.iterchildren())
    return next(([one] for one in each if has_words(one)), each[:1])
