"""Texts as two runs can compare them: without the ids and digests that are new in each, or as one digest."""

import re
from hashlib import sha256

from app import VERSION

_STYLE = re.compile(r"<style.*?</style>", re.DOTALL)
_DIGESTS = re.compile(r"\b[0-9a-f]{4}(?:[\u00b7\u2026 ]?[0-9a-f]{4})+\b")
_WORD = re.compile(r"[A-Za-z]+")
_HEX = re.compile(r"[0-9a-f]+")


def digest(text: str) -> str:
    """The first digits of its SHA-256: enough to tell two texts apart."""
    return sha256(text.encode()).hexdigest()[:16]


def lines(text: str) -> list[str]:
    """The lines of a report, with a mark for each id, digest and version, and a digest for what is style."""
    page = _STYLE.sub(lambda style: f"<style {_named(style[0])}>", text)
    return _DIGESTS.sub("#", page.replace(VERSION, "#")).splitlines()


def words(text: str) -> list[str]:
    """The words of a page on paper: what may be a piece of a digest is left out, wherever its line was broken."""
    return [word for word in _WORD.findall(text) if not _HEX.fullmatch(word)]


def _named(text: str) -> str:
    """The digest of words, which is not taken for one of the report's own."""
    return digest(text).upper()
