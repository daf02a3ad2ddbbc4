"""Which language a text is written in."""

import re
from functools import cache
from itertools import islice
from unicodedata import category

from py3langid.langid import LanguageIdentifier

from app.reading.wordlist import listed

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
    """The ISO 639-1 code of the text's language, "" where there is too little text, or too little of one language."""
    words = "".join(islice((" " if category(char)[0] in "CNS" else char for char in text), ENOUGH))
    if _is_english(words):
        return "en"
    if sum(map(str.isalpha, words)) < FEWEST:
        return ""
    code, share = _identifier().classify(words)
    return str(code) if share >= SURE and len(code) == 2 else ""


def _is_english(words: str) -> bool:
    found = [word.lower() for word in _WORD.findall(words)]
    return len(found) > 2 and sum(word in _ENGLISH for word in found) >= _OFTEN * len(found)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)
