"""A Word file opened: looked over for what could harm, then handed to python-docx as a package of clean parts."""

from dataclasses import dataclass
from io import BytesIO

import docx
from docx.document import Document
from lxml.etree import XMLSyntaxError, _Element

from app.intake.docx import parcel
from app.intake.docx.clean import package
from app.intake.docx.dangers import check
from app.intake.docx.names import STRICT, name
from app.intake.docx.relations import Relation, relations
from app.intake.docx.tree import parsed, refused
from app.intake.refusal import Refused, Why


@dataclass(frozen=True, slots=True)
class Opened:
    """A Word file that may be read: python-docx's view of it, its parts by name, and the relations of its text to parts
    that are there.
    """

    document: Document
    parts: dict[str, bytes]
    relations: tuple[Relation, ...]

    def root(self, kind: str) -> _Element | None:
        """The root of the first part of that kind, of those that python-docx has no class for. Raises Refused."""
        found = next((each.target for each in self.relations if each.kind == kind), None)
        return None if found is None else parsed(self.parts[found])


def opened(data: bytes) -> Opened:
    """The file, if nothing in it could harm and it is a Word file. Raises Refused."""
    parts = {path: _transitional(part) for path, part in parcel.unpacked(data).items()}
    check(parts)
    of_file = {each.kind: each.target for each in relations(parts, "") if not each.external}
    main = of_file.get("officeDocument", "")
    if not parts.get(main):
        raise Refused(Why.DAMAGED)
    inside = tuple(each for each in relations(parts, main) if not each.external and parts.get(each.target))
    beside = [(each, parts[each.target]) for each in inside]
    document = _read_by_python_docx(package(parts[main], beside, parts.get(of_file.get("core-properties", ""), b"")))
    return Opened(document, parts, inside)


def _read_by_python_docx(data: bytes) -> Document:
    try:
        document = docx.Document(BytesIO(data))
    except XMLSyntaxError as error:
        raise refused(error) from error
    if document.element.find(name("w:body")) is None:
        raise Refused(Why.DAMAGED)
    return document


def _transitional(part: bytes) -> bytes:
    """The part with the names of the Strict spelling as everybody else spells them."""
    for strict, spelled in STRICT:
        part = part.replace(strict, spelled)
    return part
