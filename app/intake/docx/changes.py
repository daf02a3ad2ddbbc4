"""Tracked changes: what is there, and what is gone, when all of them are accepted or all are rejected."""

from lxml.etree import _Element

from app.domain.article import Tracked
from app.intake.docx.names import name, names
from app.intake.docx.properties import child

_ADDED, _TAKEN = names("w:ins w:moveTo"), names("w:del w:moveFrom")
_GONE = {Tracked.ACCEPTED: _TAKEN, Tracked.REJECTED: _ADDED}
_CELL_GONE = {Tracked.ACCEPTED: names("w:cellDel"), Tracked.REJECTED: names("w:cellIns")}
_CHANGES = (*_ADDED, *_TAKEN, *names("w:cellIns w:cellDel w:pPrChange"))


def are_in(root: _Element) -> bool:
    """Whether a tree has any change that could make its text, or what a paragraph is, another."""
    return next(root.iter(*_CHANGES), None) is not None


def is_gone(element: _Element, tag: str, tracked: Tracked) -> bool:
    """Whether what the element holds is no longer there, or not yet: words, a row or a cell."""
    if tag == _ROW:
        return _names_one(child(element, "w:trPr"), _GONE[tracked])
    if tag == _CELL:
        return _names_one(child(element, "w:tcPr"), _CELL_GONE[tracked])
    return tag in _GONE[tracked]


_ROW, _CELL = name("w:tr"), name("w:tc")


def mark_is_gone(paragraph: _Element, tracked: Tracked) -> bool:
    """Whether the mark at the end of a paragraph is gone, so that it goes on in the next."""
    return _names_one(child(child(paragraph, "w:pPr"), "w:rPr"), _GONE[tracked])


def _names_one(properties: _Element | None, changed: frozenset[str]) -> bool:
    return properties is not None and any(each.tag in changed for each in properties)
