"""A part of a Word file as a tree, parsed by a parser that reads nothing but the bytes it is given."""

import re

from lxml.etree import XMLParser, XMLSyntaxError, _Element, fromstring

from app.intake.refusal import Refused, Why

_TOO_MUCH = "HUGE"
"""In what libxml2 says of a tree that is too deep, or a text that is too long, for a parser without that option."""


def parsed(part: bytes) -> _Element:
    """The root of a part. Raises Refused."""
    parser = XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, load_dtd=False
    )
    try:
        return fromstring(part, parser)
    except XMLSyntaxError as error:
        raise refused(error) from error


def refused(error: XMLSyntaxError) -> Refused:
    """Why a part that is no tree is not read: it is too deep or too large for the parser, or it is damaged."""
    return Refused(Why.HEAVY if _TOO_MUCH in error.msg.upper() else Why.DAMAGED)


_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_DECLARED = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]*?encoding\s*=\s*[\"']([^\"'>]*)")
_ASCII_AT_HEART = frozenset((b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252"))


def check_declarations(part: bytes) -> None:
    """Look, before anything parses it, whether a part declares a type of document, and with it entities.

    No Word file does. Raises Refused for that, and for an encoding in which it could not be seen.
    """
    wide = part.startswith(_UTF16)
    declared = _DECLARED.match(part[:200])
    if not wide and declared and declared[1].lower() not in _ASCII_AT_HEART:
        raise Refused(Why.CRAFTED)
    seen = part.replace(b"\0", b"") if wide else part
    if not seen.lstrip(_BEFORE_ALL).startswith(b"<"):
        raise Refused(Why.DAMAGED)
    if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
        raise Refused(Why.CRAFTED)


_BEFORE_ALL = b"\xef\xbb\xbf\xff\xfe \t\r\n"
