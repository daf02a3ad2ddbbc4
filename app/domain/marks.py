"""What a reader cannot see in a text, or takes for something else: marked, never stripped.

Direction overrides, zero-width characters, soft hyphens, control characters, and words that mix alphabets that look
alike. A changed quotation is an error of fact, so the text keeps all of them and the page shows where they stand.
Invisible characters that spelling asks for are no finding: the joiners inside Arabic and Indic words and between
emoji, the variation selector behind an emoji, the tags of a flag.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from unicodedata import category

MOST_MARKS = 100_000
"""No more marks than this are told of one text: a hostile file could be nothing else."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text (code points, end excluded) and, in a short phrase, what is odd about it."""

    start: int
    end: int
    what: str


def find_marks(text: str) -> tuple[Mark, ...]:
    """All that is invisible or deceptive in the text, in its order, at most MOST_MARKS."""
    found = merge(_invisible(text), _mixed(text), key=lambda mark: (mark.start, mark.end))
    return tuple(islice(found, MOST_MARKS))


_NAMES = {
    "\u00ad": "soft hyphen",
    "\u034f": "invisible joiner",
    "\u061c": "Arabic letter mark",
    "\u115f": "invisible filler",
    "\u1160": "invisible filler",
    "\u17b4": "invisible vowel",
    "\u17b5": "invisible vowel",
    "\u180e": "zero-width separator",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "end of a direction override",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2060": "zero-width word joiner",
    "\u2066": "left-to-right isolate",
    "\u2067": "right-to-left isolate",
    "\u2068": "direction isolate",
    "\u2069": "end of a direction isolate",
    "\u3164": "invisible filler",
    "\ufeff": "zero-width no-break space",
    "\uffa0": "invisible filler",
    "\ufffd": "replacement for a lost character",
}
_RANGES = (
    ("\x00", "\x08", "control character"),
    ("\x0b", "\x0c", "control character"),
    ("\x0e", "\x1f", "control character"),
    ("\x7f", "\x9f", "control character"),
    ("\u2061", "\u2065", "invisible operator"),
    ("\u206a", "\u206f", "invisible format character"),
    ("\ufe00", "\ufe0f", "variation selector"),
    ("\ufff9", "\ufffb", "invisible annotation"),
    ("\ue000", "\uf8ff", "private-use character"),
    ("\U000e0000", "\U000e007f", "invisible tag"),
    ("\U000e0100", "\U000e01ef", "variation selector"),
    ("\U000f0000", "\U0010ffff", "private-use character"),
)
_FLAG = "\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
_ODD = re.compile(f"({_FLAG})|([{''.join(_NAMES)}{''.join(f'{first}-{last}' for first, last, _ in _RANGES)}])")


def _invisible(text: str) -> Iterator[Mark]:
    """Runs of the same odd character are one mark."""
    start, end, what = 0, 0, ""
    for match in _ODD.finditer(text):
        if match[1] or _belongs(text, match.start()):
            continue
        name = _name(match[0])
        if what == name and match.start() == end:
            end = match.end()
            continue
        if what:
            yield Mark(start, end, what)
        start, end, what = match.start(), match.end(), name
    if what:
        yield Mark(start, end, what)


def _name(char: str) -> str:
    return _NAMES.get(char) or next(name for first, last, name in _RANGES if first <= char <= last)


_JOINERS = "\u200c\u200d"
_JOINING_SCRIPT = re.compile("[\u0600-\u08ff\u0900-\u0dff\u0e80-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]")
_IDEOGRAPH = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff]")


def _belongs(text: str, at: int) -> bool:
    """Whether spelling asks for the invisible character that stands there."""
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if char in _JOINERS and before and after:
        scripts = bool(_JOINING_SCRIPT.match(before) and _JOINING_SCRIPT.match(after))
        return scripts or (char == "\u200d" and _pictures(before) and _pictures(after))
    if "\ufe00" <= char <= "\ufe0f":
        return bool(before) and (before == "\u2139" or category(before)[0] in "SPN" or bool(_IDEOGRAPH.match(before)))
    return "\U000e0100" <= char <= "\U000e01ef" and bool(_IDEOGRAPH.match(before))


def _pictures(char: str) -> bool:
    return char == "\ufe0f" or category(char) in ("So", "Sk")


_MARK = "\u0300-\u036f\u0483-\u0487"
_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a"
_CYRILLIC = "\u0400-\u0482\u0488-\u052f\u1c80-\u1c8f\ua640-\ua69f"
_GREEK_TWIN = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχϲϳ"
_OTHER = _CYRILLIC + _GREEK_TWIN
_MIXED = re.compile(
    rf"(?<![\w{_MARK}])"
    rf"(?:[\d{_MARK}]*+[{_LATIN}][\d{_MARK}{_LATIN}]*+[{_OTHER}]|[\d{_MARK}]*+[{_OTHER}][\d{_MARK}{_OTHER}]*+[{_LATIN}])"
    rf"[\w{_MARK}]*+"
)
_ANY_OTHER = re.compile(f"[{_OTHER}]")
_ANY_CYRILLIC = re.compile(f"[{_CYRILLIC}]")


def _mixed(text: str) -> Iterator[Mark]:
    """Words in which Latin letters stand beside Cyrillic ones, or beside Greek ones that look like Latin.

    Greek letters that nobody takes for Latin are left alone: they stand in units and formulas.
    """
    if text.isascii() or not _ANY_OTHER.search(text):
        return
    for match in _MIXED.finditer(text):
        other = "Cyrillic" if _ANY_CYRILLIC.search(match[0]) else "Greek"
        yield Mark(match.start(), match.end(), f"Latin and {other} letters in one word")
