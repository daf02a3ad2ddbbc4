"""What kind of file something is, by its name's ending and its first bytes."""

import re
from pathlib import PurePath

from app.intake.refusal import Refused, Why
from app.intake.unpacking import GZIP

PLAIN, MARKDOWN, HTML = "text/plain", "text/markdown", "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ENDINGS = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
}
_OTHERS = (
    b"{\\rtf",
    b"7z\xbc\xaf\x27\x1c",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\x00",
)
"""How RTF, archives, pictures and databases begin."""
_ZIP, _OLD_OFFICE = (b"PK\x03\x04", b"PK\x05\x06"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_ENDINGS = frozenset((".docx", ".docm", ".dotx", ".dotm"))
_HEAD = 1024
_PDF = re.compile(rb"%PDF-\d")
"""A few bytes may stand before it, as mail and servers put them there."""
_PAGE = re.compile(
    rb"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


def media_of(data: bytes, name: str) -> str:
    """The media type: text/plain, text/markdown, text/html, that of PDF or of .docx, with "+gzip" behind it where it is
    packed so. Nothing is opened here: what a zip holds is told by the names in it.

    Raises Refused for a format that is none of them.
    """
    head = data[:_HEAD]
    if head.startswith(GZIP):
        return f"{_packed(name)}+gzip"
    if head.startswith(_ZIP):
        return _zipped(data, name)
    if head.startswith(_OLD_OFFICE):
        raise Refused(_of_old_office(data))
    if head.startswith(_OTHERS):
        raise Refused(Why.FORMAT)
    told = _ENDINGS.get(PurePath(name).suffix.lower())
    if _PDF.match(head) or (told is None and _PDF.search(head)):
        return PDF
    return told or (HTML if _PAGE.match(head.removeprefix(b"\xef\xbb\xbf")) else PLAIN)


def _zipped(data: bytes, name: str) -> str:
    """The media type of a zip that is or could be a Word file. Raises Refused for another."""
    if PurePath(name).suffix.lower() in _WORD_ENDINGS or b"word/document" in data:
        return DOCX
    raise Refused(Why.FORMAT)


def _of_old_office(data: bytes) -> Why:
    """Why a container of old Office is not read, by the names in it: a new file in it is one with a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Why.LOCKED
    return Why.OLD_WORD if "WordDocument".encode("utf-16-le") in data else Why.FORMAT


def _packed(name: str) -> str:
    """What a gzipped file holds, by the ending before ".gz". Raises Refused where that says nothing."""
    told = _ENDINGS.get(PurePath(PurePath(name).stem).suffix.lower())
    if told is None or PurePath(name).suffix.lower() != ".gz":
        raise Refused(Why.FORMAT)
    return told
