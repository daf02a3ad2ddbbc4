"""Edits of typography alone: the shape of quotation marks and dashes, spaces, soft hyphens, accents, ellipses."""

from random import Random
from unicodedata import normalize

from tests.anchoring.strand import Strand

_SHAPES = {
    "“": ('"', "„", "«"),
    "”": ('"', "“", "»"),
    "‘": ("'", "‛"),
    "’": ("'", "ʼ"),
    "'": ("’",),
    '"': ("“", "”"),
    "–": ("-", "‑"),
    "-": ("‐", "‑"),
    "…": ("...",),
    " ": ("\u00a0", "\u202f", "  "),
}


def reshaped(chance: Random, strand: Strand) -> Strand:
    """The sentence in another typography."""
    for at in reversed(range(len(strand.text))):
        shape = _apart(strand.text[at]) or _shape(chance, strand.text[at], strand.text[max(0, at - 3) : at + 3])
        strand = strand if shape is None else strand.reshaped(at, at + 1, shape)
    return strand


def _shape(chance: Random, char: str, beside: str) -> str | None:
    if len(beside) == 6 and beside.isalpha() and chance.random() < 0.02:
        return "\u00ad" + char  # as hyphenation does it, inside a long word
    if char not in _SHAPES or chance.random() < (0.9 if char == " " else 0.3):
        return None
    return chance.choice(_SHAPES[char])


def _apart(char: str) -> str | None:
    """An accent as a character of its own."""
    apart = normalize("NFD", char)
    return apart if apart != char else None
