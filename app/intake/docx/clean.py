"""A package put together anew, of the parts that python-docx reads and nothing else, under names of our own.

python-docx follows every relation that it finds, trips over those that lead nowhere, and believes what a file says of
itself. What it is given here leads nowhere but to parts that were looked over.
"""

from collections.abc import Iterable, Mapping
from io import BytesIO
from xml.sax.saxutils import quoteattr
from zipfile import ZipFile

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from app.intake.docx.names import NAMESPACES
from app.intake.docx.relations import Relation

_KNOWN = {
    "styles": (RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    "header": (RELATIONSHIP_TYPE.HEADER, CONTENT_TYPE.WML_HEADER),
    "footer": (RELATIONSHIP_TYPE.FOOTER, CONTENT_TYPE.WML_FOOTER),
}
_MAIN, _STYLES = "word/document.xml", "word/styles.xml"
_NO_STYLES = f'<w:styles xmlns:w="{NAMESPACES["w"]}"/>'.encode()
"""For a file without any: python-docx would look for styles of its own in its folder."""


def package(main: bytes, beside: Mapping[Relation, bytes]) -> bytes:
    """A Word file of the main part and those beside it that python-docx has classes for."""
    paths = _paths(beside)
    types = {_MAIN: CONTENT_TYPE.WML_DOCUMENT_MAIN, _STYLES: CONTENT_TYPE.WML_STYLES}
    types |= {path: _KNOWN[each.kind][1] for each, path in paths.items()}
    related = [_relation(each.id, _KNOWN[each.kind][0], path) for each, path in paths.items()]
    if _STYLES not in paths.values():
        related.append(_relation("styles", RELATIONSHIP_TYPE.STYLES, _STYLES))
    written = {_MAIN: main, _STYLES: _NO_STYLES} | {path: beside[each] for each, path in paths.items()}
    written["[Content_Types].xml"] = _content_types(types)
    written["_rels/.rels"] = _related([_relation("main", RELATIONSHIP_TYPE.OFFICE_DOCUMENT, _MAIN)])
    written["word/_rels/document.xml.rels"] = _related(related)
    return _zipped(written)


def _paths(beside: Iterable[Relation]) -> dict[Relation, str]:
    """Where the parts that python-docx knows are put: each once, and of the styles the first."""
    names: dict[tuple[str, str], str] = {}
    paths: dict[Relation, str] = {}
    for each in beside:
        if each.kind == "styles" and _STYLES not in paths.values():
            paths[each] = _STYLES
        elif each.kind in ("header", "footer"):
            paths[each] = names.setdefault((each.kind, each.target), f"word/{each.kind}{len(names)}.xml")
    return paths


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
