"""Which characters the bytes mean, and how that was found.

In this order: a byte order mark, what a web page declares of itself, UTF-8, and last a detector. A detector guesses,
and a wrong guess changes a quotation, so that its answer counts only where no rival reads the bytes as well. A page
that declares one byte a letter but is sound UTF-8 is read as UTF-8: such bytes are hardly ever anything else.
"""

import codecs
import re
from itertools import pairwise

from charset_normalizer import CharsetMatch, from_bytes

from app.intake.refusal import Refused, Why

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 4096
_DECLARED = re.compile(rb"""<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_CODECS = {
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252"), "cp1252"),
    **{f"windows-{page}": f"cp{page}" for page in (1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)},
    **{f"iso-8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("windows-874", "tis-620", "iso-8859-11"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "windows-949"), "cp949"),
    **{name: name for name in ("euc-jp", "iso-2022-jp", "big5", "koi8-r", "koi8-u")},
    **dict.fromkeys(("ibm866", "cp866"), "cp866"),
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
}


def decode(data: bytes, *, page: bool = False) -> tuple[str, str, str]:
    """The text, the encoding's canonical name (Python's) and how it was found: bom, declared, utf-8 or detected.

    A byte order mark is not part of the text. `page` looks for what a web page declares. Raises Refused.
    """
    text, encoding, found_by = _decoded(data, page=page)
    return _worded(text), codecs.lookup(encoding).name, found_by


def decode_given(data: bytes) -> tuple[str, str, str]:
    """The same of text that was given and is handed on in UTF-8: all of it, a byte order mark too. Raises Refused."""
    return _worded(_strict(data, "utf-8")), "utf-8", "given"


def _worded(text: str) -> str:
    """The text, if there are words in it."""
    if not text or text.isspace():
        raise Refused(Why.EMPTY)
    if _is_binary(text):
        raise Refused(Why.BINARY)
    return text


def _decoded(data: bytes, *, page: bool) -> tuple[str, str, str]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding), encoding, "bom"
    if b"\0" in data:
        return *_wide(data), "detected"
    declared = _declared(data) if page else None
    if declared and (text := _try(data, declared)) is not None and not _is_sound_utf8(data):
        return text, declared, "declared"
    if (text := _try(data, "utf-8")) is not None:
        return text, "utf-8", "declared" if declared == "utf-8" else "utf-8"
    return *_detected(data), "detected"


def _strict(data: bytes, encoding: str) -> str:
    text = _try(data, encoding)
    if text is None:
        raise Refused(Why.BROKEN if encoding == "utf-8" else Why.ENCODING)
    return text


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data, 0, _HEAD)
    return _CODECS.get(found[1].decode("ascii", "replace").lower()) if found else None


def _is_sound_utf8(data: bytes) -> bool:
    return not data.isascii() and _try(data, "utf-8") is not None


def _wide(data: bytes) -> tuple[str, str]:
    """UTF-16 without a mark: of each two bytes always the same one is often nought."""
    first, second = data[::2].count(0), data[1::2].count(0)
    encoding = "utf-16-be" if first else "utf-16-le"
    if (first and second) or first + second < len(data) // 10:
        raise Refused(Why.BINARY)
    text = _try(data, encoding)
    if text is None:
        raise Refused(Why.BINARY)
    return text, encoding


_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_CONTROLS_BORNE = 1 / 50


def _is_binary(text: str) -> bool:
    """A text has no NUL, and few other control characters; those are marked."""
    return "\0" in text or len(_CONTROL.findall(text)) > 1 + len(text) * _CONTROLS_BORNE


_SEQUENCE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]+")
_HIGH = re.compile(rb"[\x80-\xff]")


def _detected(data: bytes) -> tuple[str, str]:
    in_sequences = sum(map(len, _SEQUENCE.findall(data)))
    if in_sequences > len(_HIGH.findall(data)) * 3 // 4:
        raise Refused(Why.BROKEN)
    matches = [match for match in from_bytes(data) if not match.encoding.startswith("utf") and _is_cased(str(match))]
    if matches and matches[0].chaos < _CLEAN and not any(_rivals(match, matches[0]) for match in matches[1:]):
        return str(matches[0]), _customary(matches[0])
    western = _western(data)
    if western is None:
        raise Refused(Why.ENCODING)
    return western, "cp1252"


_CLEAN = 0.1
_AS_CLEAN = 0.02
_AS_LIKE_A_LANGUAGE = 0.1


def _rivals(match: CharsetMatch, best: CharsetMatch) -> bool:
    """Whether the match reads other words into the bytes, about as clean and as much like a language."""
    as_good = match.chaos < best.chaos + _AS_CLEAN and match.coherence > best.coherence - _AS_LIKE_A_LANGUAGE
    return as_good and str(match) != str(best)


_LETTERS = 100_000


def _is_cased(text: str) -> bool:
    """Whether words begin with capitals and not end in them: a wrong Cyrillic or Greek encoding turns case round."""
    before = text[:_LETTERS]
    pairs = list(pairwise(before))
    return sum(a.islower() and b.isupper() for a, b in pairs) <= sum(a.isupper() and b.islower() for a, b in pairs)


def _customary(match: CharsetMatch) -> str:
    """Of encodings that read the bytes alike, the one that the web would name."""
    return "cp1252" if "cp1252" in match.could_be_from_charset else match.encoding


_WESTERN = re.compile(
    r"[\x00-\x7fÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜŒ]|(?<=[A-Za-zÀ-ÖØ-öø-ü])[’ß\xad]|[àáâãäåæçèéêëìíîïñòóôõöøùúûüœŠšŽž]"
    r"|(?<![A-Za-zÀ-ÖØ-öø-ü])[“‘«„¿¡€£©®§°·•–—…½¼¾™\xa0]|(?<=[\w\s.,!?;:)\"'…’%–—])[”’»–—…°ªº™®©€\xa0]"
)
_ALPHABETS = tuple(
    map(frozenset, ("éèàçêëîïôûùâœ", "äöüßé", "áéíóúñüç", "ãõáéíóúâêôçàü", "åäöæøéü", "àèéìíòóùú", "éëïóüèáíö"))
)
"""French; German; Spanish and Catalan; Portuguese; the Nordic ones; Italian; Dutch."""
_FOREIGN_SHARE, _WESTERN_SHARE = 0.03, 0.25


def _western(data: bytes) -> str | None:
    """Windows-1252, if all stands as Western languages use it: in the letters of one of them, or in few others."""
    text = _try(data, "cp1252")
    if text is None or _WESTERN.sub("", text):
        return None
    letters = {char for char in text.lower() if char > "\x7f" and char.isalpha() and char not in "ªº"}
    share = _WESTERN_SHARE if any(letters <= alphabet for alphabet in _ALPHABETS) else _FOREIGN_SHARE
    return text if len(_HIGH.findall(data)) <= 1 + len(data) * share else None
