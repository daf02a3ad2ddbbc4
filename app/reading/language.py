"""Which language a text is written in."""

from functools import cache
from itertools import islice
from unicodedata import category

from py3langid.langid import LanguageIdentifier

FEWEST = 20
"""Letters; a text with fewer of them may be anything."""
ENOUGH = 4_000
"""Code points that are looked at."""
SURE = 0.5
"""The share of likelihood from which on the best guess is told."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language, "" where there is too little text, or too little of one language."""
    words = "".join(islice((" " if category(char)[0] in "CNS" else char for char in text), ENOUGH))
    if sum(map(str.isalpha, words)) < FEWEST:
        return ""
    code, share = _identifier().classify(words)
    return str(code) if share >= SURE and len(code) == 2 else ""


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)
