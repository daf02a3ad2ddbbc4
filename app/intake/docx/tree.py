"""A part of a Word file as a tree, parsed by a parser that reads nothing but the bytes it is given."""

import re

from lxml.etree import XMLParser, XMLSyntaxError, _Element, fromstring

from app.intake.refusal import Refused, Why

_NO_MEMORY, _BEYOND_LIMITS = 2, 114
"""libxml2's numbers for a tree that is too large to hold, and for one that is too deep or has too long a text."""


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
    told: object = getattr(error, "code", None)  # the stubs of lxml do not know it
    return Refused(Why.HEAVY if told in (_NO_MEMORY, _BEYOND_LIMITS) else Why.DAMAGED)


_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_DECLARED = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]*?encoding\s*=\s*[\"']([^\"'>]*)")
_ASCII_AT_HEART = re.compile(rb"utf-?(?:8|16)|(?:us-)?ascii|iso-8859-\d+|windows-125\d|koi8-[ru]", re.IGNORECASE)
"""Encodings in which a declaration looks as it does in ASCII; UTF-16 is one where a part that says so is not in it."""


def check_declarations(part: bytes) -> None:
    """Look, before anything parses it, whether a part declares a type of document, and with it entities.

    No Word file does. Raises Refused for that, and for an encoding in which it could not be seen.
    """
    wide = part.startswith(_UTF16)
    declared = _DECLARED.match(part)
    if not wide and declared and not _ASCII_AT_HEART.fullmatch(declared[1]):
        raise Refused(Why.CRAFTED)
    seen = part.replace(b"\0", b"") if wide else part
    if not seen.lstrip(_BEFORE_ALL).startswith(b"<"):
        raise Refused(Why.DAMAGED)
    if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
        raise Refused(Why.CRAFTED)


_BEFORE_ALL = b"\xef\xbb\xbf\xff\xfe \t\r\n"
