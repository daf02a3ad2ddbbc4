"""A package put together anew, of the parts that python-docx reads and nothing else, under names of our own.

python-docx follows every relation that it finds, trips over those that lead nowhere, and believes what a file says of
itself. What it is given here leads nowhere but to parts that were looked over.
"""

from collections.abc import Iterable
from io import BytesIO
from xml.sax.saxutils import quoteattr
from zipfile import ZipFile

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from app.intake.docx.relations import Relation

_KNOWN = {
    "styles": (RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    "header": (RELATIONSHIP_TYPE.HEADER, CONTENT_TYPE.WML_HEADER),
    "footer": (RELATIONSHIP_TYPE.FOOTER, CONTENT_TYPE.WML_FOOTER),
}
_SEVERAL = frozenset(("header", "footer"))
_MAIN, _CORE = "word/document.xml", "docProps/core.xml"


def package(main: bytes, beside: Iterable[tuple[Relation, bytes]], core: bytes) -> bytes:
    """A Word file of the main part, those beside it that python-docx has classes for, and the core properties if there
    are any.
    """
    chosen = [(f"word/part{number}.xml", each, part) for number, (each, part) in enumerate(_chosen(beside))]
    of_file = [_relation("rId1", RELATIONSHIP_TYPE.OFFICE_DOCUMENT, _MAIN)]
    types = {_MAIN: CONTENT_TYPE.WML_DOCUMENT_MAIN} | {path: _KNOWN[each.kind][1] for path, each, _ in chosen}
    written = {path: part for path, _, part in chosen} | {_MAIN: main}
    if core:
        of_file.append(_relation("rId2", RELATIONSHIP_TYPE.CORE_PROPERTIES, _CORE))
        types[_CORE] = CONTENT_TYPE.OPC_CORE_PROPERTIES
        written[_CORE] = core
    written["[Content_Types].xml"] = _content_types(types)
    written["_rels/.rels"] = _related(of_file)
    written["word/_rels/document.xml.rels"] = _related(
        _relation(each.id, _KNOWN[each.kind][0], path) for path, each, _ in chosen
    )
    return _zipped(written)


def _chosen(beside: Iterable[tuple[Relation, bytes]]) -> Iterable[tuple[Relation, bytes]]:
    """Those that python-docx knows, the first of each kind of which it takes only one."""
    seen: set[str] = set()
    for each, part in beside:
        if each.kind in _KNOWN and (each.kind in _SEVERAL or each.kind not in seen):
            seen.add(each.kind)
            yield each, part


def _relation(id: str, kind: str, path: str) -> str:
    return f'<Relationship Id={quoteattr(id)} Type="{kind}" Target="/{path}"/>'


def _related(relations: Iterable[str]) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(relations)}</Relationships>'.encode()


def _content_types(types: dict[str, str]) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    each = "".join(f'<Override PartName="/{path}" ContentType="{kind}"/>' for path, kind in types.items())
    rels = f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
    return f'<Types xmlns="{space}">{rels}{each}</Types>'.encode()


def _zipped(written: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as parcel:
        for path, part in written.items():
            parcel.writestr(path, part)
    return made.getvalue()
