"""Characters that differ in shape alone, each group as the one that is typed for it."""

import re
from unicodedata import normalize

APOSTROPHES = "‘’‚‛′ʼ"
QUOTATION_MARKS = "“”„‟″«»"
DASHES = "‐‑‒–—―−"

PLAIN = dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(QUOTATION_MARKS, '"') | dict.fromkeys(DASHES, "-")
"""One character for one, so that offsets stay."""


_ACCENTS = re.compile("[\u0300-\u036f]+")


def folded(text: str) -> str:
    """The text as searches compare it: case, shape and accents do not count. Its length may be another."""
    text = text.casefold()
    if not text.isascii():
        for shape, plain in PLAIN.items():  # faster than str.translate by far
            text = text.replace(shape, plain)
    return text if text.isascii() else _without_accents(text)


def _without_accents(text: str) -> str:
    """Put together again afterwards, for what is left may be a Korean syllable."""
    return normalize("NFC", _ACCENTS.sub("", normalize("NFD", text)))
