"""When two lines say the same: alike but for typography (the shape of quotation marks and dashes, spaces).

Case is not folded: a headline in capitals is another wording on the page.
"""

import re
from unicodedata import normalize

from app.domain.typography import PLAIN
from app.intake.limits import LONGEST_TITLE

_SHAPES = str.maketrans(
    {
        **PLAIN,
        **dict.fromkeys("`´", "'"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"),
        "…": "...",
    }
)
_SPACE = re.compile(r"\s+")


def fold(words: str) -> str:
    """The words without what typography alone changes."""
    if words.isascii():
        return " ".join(words.replace("`", "'").split())
    return _SPACE.sub(" ", normalize("NFC", words).translate(_SHAPES)).strip()


def one_line(words: str) -> str:
    """The words with every run of white space, line breaks too, as one space; no-break spaces stay."""
    return re.sub(r"[^\S\u00a0\u202f]+", " ", words).strip()


def titled(words: str) -> str:
    """The words as a title: one line, not too long."""
    line = one_line(words)
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"
