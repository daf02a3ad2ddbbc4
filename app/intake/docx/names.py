"""The names of elements and attributes in a Word file, as its parts spell them (ECMA-376, Transitional)."""

from functools import cache

_SCHEMAS = "http://schemas.openxmlformats.org"
_MICROSOFT = "http://schemas.microsoft.com/office"
NAMESPACES = {
    "w": f"{_SCHEMAS}/wordprocessingml/2006/main",
    "r": f"{_SCHEMAS}/officeDocument/2006/relationships",
    "a": f"{_SCHEMAS}/drawingml/2006/main",
    "pic": f"{_SCHEMAS}/drawingml/2006/picture",
    "c": f"{_SCHEMAS}/drawingml/2006/chart",
    "dgm": f"{_SCHEMAS}/drawingml/2006/diagram",
    "m": f"{_SCHEMAS}/officeDocument/2006/math",
    "mc": f"{_SCHEMAS}/markup-compatibility/2006",
    "rel": f"{_SCHEMAS}/package/2006/relationships",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": f"{_MICROSOFT}/word/2010/wordml",
    "w15": f"{_MICROSOFT}/word/2012/wordml",
    "cx": f"{_MICROSOFT}/drawing/2014/chartex",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xml": "http://www.w3.org/XML/1998/namespace",
}

STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/", f"{_SCHEMAS}/officeDocument/2006/".encode()),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", f"{_SCHEMAS}/wordprocessingml/2006/".encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/", f"{_SCHEMAS}/drawingml/2006/".encode()),
)
"""How the Strict spelling of ISO/IEC 29500 begins its names, and the spelling that is read here."""


@cache
def name(short: str) -> str:
    """The whole name of one that is written with its prefix: `w:p`."""
    prefix, _, local = short.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def names(shorts: str) -> frozenset[str]:
    """The whole names of several, parted by spaces."""
    return frozenset(map(name, shorts.split()))
