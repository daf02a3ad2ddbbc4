"""Fields in a Word text: an instruction that nobody sees, and what came of it, which is text."""

import re
from dataclasses import dataclass

from lxml.etree import _Element

from app.intake.docx.names import name

_CHARACTER, _KIND = name("w:fldChar"), name("w:fldCharType")
_BEGIN, _SEPARATE, _END = "begin", "separate", "end"
_PAGE_NUMBER = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    has_begun_to_show: bool = False


class Fields:
    """The fields that are open at a place of one tree. One that is never closed is none: it would swallow the rest."""

    def __init__(self, root: _Element | None = None) -> None:
        self._closed = set() if root is None else _closed(root)
        self._open: list[_Field] = []

    @property
    def show(self) -> bool:
        """Whether words here are seen: they stand in no instruction."""
        return all(field.has_begun_to_show for field in self._open)

    @property
    def are_page_numbers(self) -> bool:
        """Whether words here are the number of a page, as it was when the file was saved."""
        return any(_PAGE_NUMBER.match(field.instruction) for field in self._open)

    def character(self, element: _Element) -> None:
        """A field begins, begins to show what came of it, or ends."""
        kind = element.get(_KIND)
        if kind == _BEGIN and element in self._closed:
            self._open.append(_Field())
        elif kind == _SEPARATE and self._open:
            self._open[-1].has_begun_to_show = True
        elif kind == _END:
            self.end()

    def instruct(self, words: str) -> None:
        """More of the instruction of the innermost field."""
        if self._open and len(self._open[-1].instruction) < _LONGEST:
            self._open[-1].instruction += words[:_LONGEST]

    def begin_simple(self, instruction: str) -> None:
        """A field whose text is what the element has in it."""
        self._open.append(_Field(instruction, has_begun_to_show=True))

    def end(self) -> None:
        """The innermost field ends."""
        if self._open:
            self._open.pop()


_LONGEST = 100


def _closed(root: _Element) -> set[_Element]:
    """The beginnings of the fields that end."""
    begun: list[_Element] = []
    closed = set()
    for element in root.iter(_CHARACTER):
        kind = element.get(_KIND)
        if kind == _BEGIN:
            begun.append(element)
        elif kind == _END and begun:
            closed.add(begun.pop())
    return closed
