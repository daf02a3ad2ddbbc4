"""Tracked changes: what is there, and what is gone, when all of them are accepted or all are rejected."""

from lxml.etree import _Element

from app.domain.article import Tracked
from app.intake.docx.names import name, names

_ADDED, _TAKEN = names("w:ins w:moveTo"), names("w:del w:moveFrom")
_GONE = {Tracked.ACCEPTED: _TAKEN, Tracked.REJECTED: _ADDED}
_CELL_GONE = {Tracked.ACCEPTED: name("w:cellDel"), Tracked.REJECTED: name("w:cellIns")}
_CHANGES = (*_ADDED, *_TAKEN, *names("w:cellIns w:cellDel w:pPrChange"))


def are_in(root: _Element) -> bool:
    """Whether a tree has any change that could make its text, or what a paragraph is, another."""
    return next(root.iter(*_CHANGES), None) is not None


def is_gone(element: _Element, tracked: Tracked) -> bool:
    """Whether what the element holds is no longer there, or not yet: words, a row or a cell."""
    if element.tag in _GONE[tracked]:
        return True
    if element.tag == _ROW:
        return _names_one(element.find(name("w:trPr")), _GONE[tracked])
    return element.tag == _CELL and _names_one(element.find(name("w:tcPr")), frozenset((_CELL_GONE[tracked],)))


_ROW, _CELL = name("w:tr"), name("w:tc")


def mark_is_gone(paragraph: _Element, tracked: Tracked) -> bool:
    """Whether the mark at the end of a paragraph is gone, so that it goes on in the next."""
    return _names_one(paragraph.find(_OF_THE_MARK), _GONE[tracked])


_OF_THE_MARK = f"{name('w:pPr')}/{name('w:rPr')}"


def _names_one(properties: _Element | None, changed: frozenset[str]) -> bool:
    return properties is not None and any(each.tag in changed for each in properties)
