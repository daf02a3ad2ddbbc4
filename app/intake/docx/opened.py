"""A Word file opened: looked over for what could harm, then handed to python-docx as a package of clean parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import docx
from docx.document import Document
from lxml.etree import XMLSyntaxError, XPath, _Element

from app.intake.docx import parcel
from app.intake.docx.clean import package
from app.intake.docx.dangers import check, elsewhere
from app.intake.docx.names import NAMESPACES, STRICT, name, names
from app.intake.docx.relations import relations
from app.intake.docx.tree import parsed, refused
from app.intake.limits import MOST_BLOCKS
from app.intake.refusal import Refused, Why


@dataclass(frozen=True, slots=True)
class Opened:
    """A Word file that may be read: python-docx's view of it; by their kinds the roots of the parts that are read
    beside it; those of its diagrams by the ids that the text names them by; what it names outside itself, in words; and
    the title that its properties give it.
    """

    document: Document
    trees: dict[str, _Element]
    diagrams: dict[str, _Element]
    elsewhere: tuple[str, ...]
    title: str

    def heads_and_feet(self) -> Iterator[_Element]:
        """The roots of the heads and feet of its pages, each once, in the order in which its sections name them."""
        named = (each.get(name("r:id"), "") for each in self.document.element.iter(*_HEAD_OR_FOOT))
        for id in dict.fromkeys(named):
            part = self.document.part.related_parts.get(id)
            if part is not None:
                yield part.element

    def texts(self) -> Iterator[_Element]:
        """The roots of all parts whose words are text."""
        yield self.document.element
        yield from (tree for kind, tree in self.trees.items() if kind in _NOTES)
        yield from self.heads_and_feet()


_HEAD_OR_FOOT = names("w:headerReference w:footerReference")
_NOTES = frozenset(("footnotes", "endnotes"))
_READ_HERE = _NOTES | {"comments", "commentsExtended"}
_DIAGRAM = "diagramData"


def opened(data: bytes) -> Opened:
    """The file, if nothing in it could harm and it is a Word file. Raises Refused."""
    parts = {path: _transitional(part) for path, part in parcel.unpacked(data).items()}
    check(parts)
    of_file = {each.kind: each.target for each in relations(parts, "") if not each.external}
    main = of_file.get("officeDocument", "")
    if not parts.get(main):
        raise Refused(Why.DAMAGED)
    inside = tuple(each for each in relations(parts, main) if not each.external and parts.get(each.target))
    first = {each.kind: each.target for each in reversed(inside) if each.kind in _READ_HERE}
    return Opened(
        _read_by_python_docx(package(parts[main], {each: parts[each.target] for each in inside})),
        {kind: parsed(parts[target]) for kind, target in first.items()},
        {each.id: parsed(parts[each.target]) for each in inside if each.kind == _DIAGRAM},
        tuple(elsewhere(parts)),
        _title(parts.get(of_file.get("core-properties", ""), b"")),
    )


def _title(properties: bytes) -> str:
    """The title that the file's properties give it."""
    return (parsed(properties).findtext(name("dc:title")) or "") if properties else ""


def _read_by_python_docx(data: bytes) -> Document:
    try:
        document = docx.Document(BytesIO(data))
    except XMLSyntaxError as error:
        raise refused(error) from error
    if document.element.find(name("w:body")) is None:
        raise Refused(Why.DAMAGED)
    if _TOO_MANY(document.element):
        raise Refused(Why.PARAGRAPHS)
    return document


_TOO_MANY = XPath(f"count(w:body/w:p[w:r/w:t]) > {MOST_BLOCKS}", namespaces={"w": NAMESPACES["w"]})
"""Whether a text has too many paragraphs with words, tables aside: told before all of them are walked."""


def _transitional(part: bytes) -> bytes:
    """The part with the names of the Strict spelling as everybody else spells them."""
    for strict, spelled in STRICT:
        part = part.replace(strict, spelled)
    return part
