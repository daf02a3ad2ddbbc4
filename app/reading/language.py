"""Which language a text is written in."""

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import category

from app.reading.wordlist import listed

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

FEWEST = 20
"""Letters; a text with fewer of them may be anything."""
ENOUGH = 4_000
"""Code points that are looked at."""
SURE = 0.5
"""The share of likelihood from which on the best guess is told."""
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = listed("the of and that with from by he she it they this these had were his her said says not have has been")
"""Common English words that are rare elsewhere; a line or two has too few letters for statistics."""
_OFTEN = 0.15


def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language, "" where there is too little text, or too little of one language.

    A program that was packed without the language model tells English alone.
    """
    words = "".join(islice((" " if category(char)[0] in "CNS" else char for char in text), ENOUGH))
    if _is_english(words):
        return "en"
    if sum(map(str.isalpha, words)) < FEWEST:
        return ""
    identifier = _identifier()
    if identifier is None:
        return ""
    code, share = identifier.classify(words)
    return str(code) if share >= SURE and len(code) == 2 else ""


def tells_languages_apart() -> bool:
    """Whether others than English are told."""
    return _identifier() is not None


def _is_english(words: str) -> bool:
    found = [word.lower() for word in _WORD.findall(words)]
    return len(found) > 2 and sum(word in _ENGLISH for word in found) >= _OFTEN * len(found)


@cache
def _identifier() -> "LanguageIdentifier | None":
    """Who tells languages apart; it calculates with numpy, which only comes along with the model."""
    try:
        from py3langid.langid import LanguageIdentifier  # noqa: PLC0415
    except ModuleNotFoundError:
        return None
    return LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)
