"""The letters as a reader reads them: ligatures become their letters, soft hyphens plain marks of a cut word.

Nothing else changes: no-break spaces, quotation marks and dashes stay as the page has them.
"""

import ctypes
import re
from unicodedata import normalize

from pypdfium2 import raw

HYPHEN = "\u0002"
"""What PDFium tells for a hyphen at a line's end behind which it saw a word go on."""

_SOFT = "\u00ad\ufffe\u0002"
_CUT = str.maketrans(dict.fromkeys(_SOFT, HYPHEN))
_SHAPES = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]")
_CONTROLS = re.compile("[\u0000\u0001\u0003-\u0008\u000e-\u001f\u007f\ufeff]")
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HALF = re.compile("[\ud800-\udfff]")


def letters_of(page: raw.FPDF_TEXTPAGE) -> str:
    """One code unit for each character that PDFium counts; U+FFFD for a sign whose letter the file does not tell."""
    count = max(0, raw.FPDFText_CountChars(page))
    buffer = (ctypes.c_ushort * (count + 1))()
    told = raw.FPDFText_GetText(page, 0, count, buffer) - 1
    said = bytes(buffer).decode("utf-16-le", "surrogatepass")[:-1]
    if told != count or len(said) != count:
        said = "".join(_letter(raw.FPDFText_GetUnicode(page, index)) for index in range(count))
    places = (found.start() for found in _CONTROL.finditer(said))
    unknown = [at for at in places if raw.FPDFText_HasUnicodeMapError(page, at) == 1]
    if not unknown:
        return said
    letters = list(said)
    for at in unknown:
        letters[at] = "\ufffd"
    return "".join(letters)


def _letter(code: int) -> str:
    return chr(code) if code <= _LAST_LETTER else "\0"


_CONTROL = re.compile(r"[\0-\x1f]")
_LAST_LETTER = 0x10FFFF


def spelt(letters: str) -> str:
    """The letters of a word as they are read; a hyphen that may go is HYPHEN."""
    if letters.isascii() and letters.isprintable():
        return letters
    whole = _HALVES.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), letters)
    whole = _HALF.sub("\ufffd", whole).translate(_CUT)
    return _CONTROLS.sub("", _SHAPES.sub(lambda shape: normalize("NFKC", shape[0]), whole))
