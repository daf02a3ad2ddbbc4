"""Word files for the tests, written part by part: what is given is the XML that stands in them."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx.document import Document

from app.intake.answer import Answer
from app.intake.docx import read

_SCHEMAS = "http://schemas.openxmlformats.org"
_RELATIONSHIPS = f"{_SCHEMAS}/officeDocument/2006/relationships"
_SPACES = {
    "w": f"{_SCHEMAS}/wordprocessingml/2006/main",
    "r": _RELATIONSHIPS,
    "a": f"{_SCHEMAS}/drawingml/2006/main",
    "pic": f"{_SCHEMAS}/drawingml/2006/picture",
    "c": f"{_SCHEMAS}/drawingml/2006/chart",
    "dgm": f"{_SCHEMAS}/drawingml/2006/diagram",
    "wp": f"{_SCHEMAS}/drawingml/2006/wordprocessingDrawing",
    "m": f"{_SCHEMAS}/officeDocument/2006/math",
    "mc": f"{_SCHEMAS}/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items())
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOTS = {"footnotes": "w:footnotes", "endnotes": "w:endnotes", "comments": "w:comments", "styles": "w:styles"}
_ROOTS |= {"commentsExtended": "w15:commentsEx", "header": "w:hdr", "footer": "w:ftr", "diagramData": "dgm:dataModel"}


def part(root: str, content: str) -> str:
    """A part with all names declared."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<{root} {DECLARED}>{content}</{root}>'


def relation(id: str, kind: str, target: str, mode: str = "") -> str:
    """One relation of a part; `mode` is External for what is outside the file."""
    outside = f' TargetMode="{mode}"' if mode else ""
    return f'<Relationship Id="{id}" Type="{_RELATIONSHIPS}/{kind}" Target="{target}"{outside}/>'


def related(*relations: str) -> str:
    """A part that says what another belongs to."""
    space = f"{_SCHEMAS}/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(relations)}</Relationships>'


def content_types(main: str = f"{WORD}.document.main+xml") -> str:
    """The part that says of what type the others are."""
    space = f"{_SCHEMAS}/package/2006/content-types"
    defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    defaults += '<Default Extension="xml" ContentType="application/xml"/>'
    return f'<Types xmlns="{space}">{defaults}<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'


def parts_of(body: str, *relations: str, **beside: str) -> dict[str, str]:
    """The parts of a Word file with that body; those beside it are named by their kinds and related by them too."""
    inner = [relation(kind, kind, f"{kind}.xml") for kind in beside]
    parts = {f"word/{kind}.xml": part(_ROOTS[kind], content) for kind, content in beside.items()}
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": related(relation("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": part("w:document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": related(*inner, *relations),
        **parts,
    }


def zipped(parts: dict[str, str] | dict[str, bytes]) -> bytes:
    """The parts as a zip, in their order."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as parcel:
        for name, content in parts.items():
            parcel.writestr(name, content)
    return made.getvalue()


def word(body: str, *relations: str, **beside: str) -> bytes:
    """A Word file with that body and those parts beside it."""
    return zipped(parts_of(body, *relations, **beside))


def saved(document: Document) -> bytes:
    """A file as python-docx saves it."""
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def t(words: str) -> str:
    """A run of words."""
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def gone(words: str) -> str:
    """Words whose deletion is tracked."""
    return f'<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def new(*runs: str) -> str:
    """Runs whose insertion is tracked."""
    return f'<w:ins w:id="1" w:author="A">{"".join(runs)}</w:ins>'


def p(*runs: str, style: str = "", says: str = "") -> str:
    """A paragraph of runs, with a style and with what else its properties say."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{says}</w:pPr>{''.join(runs)}</w:p>"


def marked(change: str) -> str:
    """The property of a paragraph whose mark was changed: "ins", "del", "moveFrom" or "moveTo"."""
    return f'<w:rPr><w:{change} w:id="9" w:author="A"/></w:rPr>'


def table(*rows: tuple[str, ...], says: str = "") -> str:
    """A table of rows of cells; `says` is what the properties of its rows say."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr><w:trPr>{says}</w:trPr>{row}</w:tr>' for row in cells)}</w:tbl>"


def labelled(answer: Answer) -> list[tuple[str, str]]:
    """The blocks of an answer: their labels and their words."""
    return [(str(block.label), answer.text[block.start : block.end]) for block in answer.blocks]


def blocks_of(body: str, *relations: str, **beside: str) -> list[tuple[str, str]]:
    """The blocks of a Word file with that body, all its changes accepted."""
    return labelled(read(word(body, *relations, **beside)))


def words_of(body: str, **beside: str) -> list[str]:
    """The words of the blocks of a Word file with that body."""
    return [words for _, words in blocks_of(body, **beside)]
