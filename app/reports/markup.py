"""Foreign words as markup: escaped letter by letter, with what a reader cannot see made visible beside it."""

import re

from markupsafe import Markup, escape

from app.domain.marks import find_marks
from app.reports.marking import honest

_NO_MARKUP = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_PICTURES = 0x2400


def plain(text: str) -> Markup:
    """The words, escaped. A control character that no web page may hold is replaced by its picture."""
    safe = str(escape(text))
    if "\r" in safe:
        safe = safe.replace("\r", "&#13;")
    return Markup(_NO_MARKUP.sub(_picture, safe))  # noqa: S704  escaped two lines above


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(_PICTURES + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"


def odd(text: str, what: str) -> Markup:
    """Words with what is odd about them written in front, and shut in, so that they turn nothing else around."""
    return Markup('<bdi class="odd" data-what="{}">{}</bdi>').format(what, plain(text))


def seen(text: object) -> Markup:
    """Words from anywhere, with all that is invisible or deceptive in them marked."""
    words = str(text)
    if honest(words):
        return escape(words)
    parts, at = [], 0
    for mark in find_marks(words):
        parts += [plain(words[at : mark.start]), odd(words[mark.start : mark.end], mark.what)]
        at = mark.end
    return Markup("").join([*parts, plain(words[at:])])
