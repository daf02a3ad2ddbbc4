"""What kind of file something is, by its name's ending and its first bytes."""

import re
from pathlib import PurePath

from app.intake.refusal import Refused, Why
from app.intake.unpacking import GZIP

PLAIN, MARKDOWN, HTML = "text/plain", "text/markdown", "text/html"
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
    b"%PDF-",
    b"PK\x03\x04",
    b"{\\rtf",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"7z\xbc\xaf\x27\x1c",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\x00",
)
"""How PDF, Word, OpenDocument, RTF, old Office, archives, pictures and databases begin."""
_HEAD = 1024
_PAGE = re.compile(
    rb"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


def media_of(data: bytes, name: str) -> str:
    """The media type: text/plain, text/markdown or text/html, with "+gzip" behind it where it is packed so.

    Raises Refused for a format that is none of them.
    """
    head = data[:_HEAD]
    if head.startswith(GZIP):
        return f"{_packed(name)}+gzip"
    if head.startswith(_OTHERS):
        raise Refused(Why.FORMAT)
    told = _ENDINGS.get(PurePath(name).suffix.lower())
    return told or (HTML if _PAGE.match(head.removeprefix(b"\xef\xbb\xbf")) else PLAIN)


def _packed(name: str) -> str:
    """What a gzipped file holds, by the ending before ".gz". Raises Refused where that says nothing."""
    told = _ENDINGS.get(PurePath(PurePath(name).stem).suffix.lower())
    if told is None or PurePath(name).suffix.lower() != ".gz":
        raise Refused(Why.FORMAT)
    return told
