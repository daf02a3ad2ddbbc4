"""Characters that differ in shape alone, each group as the one that is typed for it."""

import re
from unicodedata import normalize

APOSTROPHES = "‘’‚‛′ʼ"
QUOTATION_MARKS = "“”„‟″«»"
DASHES = "‐‑‒–—―−"

PLAIN = dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(QUOTATION_MARKS, '"') | dict.fromkeys(DASHES, "-")
"""One character for one, so that offsets stay."""

_SEPARATE = str.maketrans({"—": " - ", "―": " - "})
"""A long dash sets apart what stands beside it, with or without spaces."""
_SHAPES = str.maketrans(
    PLAIN
    | {"…": "...", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", "")
)
_LONG_DASH, _SPACED_DOTS, _SPACES = re.compile("--+"), re.compile(r"\.(?: \.)+"), re.compile(r"\s+")
_CLOSING = re.compile(r" *(?<![.,;:])[.,;:]$")
"""The sign that closes a sentence or a part of one; three dots are none."""
_QUOTING = re.compile(r"(?<![^\W_])'|'(?![^\W_])(?<!\d')")
"""An apostrophe that is none: it stands at a word's edge. Behind a figure it means feet or minutes."""


def fold(text: str) -> str:
    """The text without its typography: two texts with the same fold say the same in the same words.

    Shapes of quotation marks, single or double, and of dashes, all kinds of spaces, soft hyphens, ligatures and
    accents put together or apart do not count. Case, order, figures and all other signs do.
    """
    if not text.isascii():
        text = normalize("NFC", text.translate(_SEPARATE).translate(_SHAPES))
    if "--" in text:
        text = _LONG_DASH.sub(" - ", text)
    text = _SPACES.sub(" ", text).strip()
    text = _QUOTING.sub('"', text) if "'" in text else text
    return _SPACED_DOTS.sub(lambda dots: dots[0].replace(" ", ""), text) if ". ." in text else text


def same(one: str, other: str) -> bool:
    """Whether both say the same in the same words: neither their typography counts nor the stop, comma, semicolon or
    colon that closes them. Sentences that are split or joined differ in that alone.
    """
    return one == other or _unclosed(one) == _unclosed(other)


def _unclosed(text: str) -> str:
    return _CLOSING.sub("", fold(text))


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
