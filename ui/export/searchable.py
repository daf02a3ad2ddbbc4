"""Which letter a glyph of the PDF stands for, where Qt's answer would hide a word from a search.

Qt names the lowest code point that a font draws with a glyph: a tab for a space, a modifier letter for the apostrophe
of "company’s", a Latin iota for the Greek one, and the shape of an Arabic letter for the letter. The map from glyphs to
letters stands in the file as plain text, and each entry is as long as the one that takes its place.
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

_MAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LETTERS = re.compile(rb"(<([0-9A-F]{4})> <\2> )(<[0-9A-F]{4}>)|(\[)([^\]]*)(?=\])")
"""The letter of one glyph, behind that glyph twice, or those of several in brackets."""
_LETTER = re.compile(rb"(?<=<)[0-9A-F]{4}(?=>)")
_TWINS = (("\u00b5", "μ"), ("\u0269", "ι"), ("\u02bb", "‘"), ("\u02bc", "’"), ("\u02ee", "”"))
"""Letters that the text fonts draw alike: the one Qt names, and the one that is commonly meant."""
_SHAPES = (range(0xFB1D, 0xFDFE), range(0xFE70, 0xFEFD))
"""Hebrew and Arabic presentation forms."""


def searchable(pdf: bytes, text: str) -> bytes:
    """The PDF with its words as they are written; of two letters that look alike, the one that `text` has more of."""
    letters = {_code(wrong): _code(right) for wrong, right in _meant(text)}

    def amend(letter: re.Match[bytes]) -> bytes:
        return letters.get(letter[0], letter[0])

    def row(found: re.Match[bytes]) -> bytes:
        glyphs, listed = (found[1], found[3]) if found[1] else (found[4], found[5])
        return glyphs + _LETTER.sub(amend, listed)

    return _MAP.sub(lambda table: _LETTERS.sub(row, table[0]), pdf)


def _meant(text: str) -> Iterator[tuple[str, str]]:
    yield "\t", " "
    yield from ((rare, common) for rare, common in _TWINS if text.count(rare) <= text.count(common))
    for shape in (chr(code) for codes in _SHAPES for code in codes):
        letter = normalize("NFKC", shape)
        if len(letter) == 1 and letter != shape:
            yield shape, letter


def _code(letter: str) -> bytes:
    return f"{ord(letter):04X}".encode("ascii")
