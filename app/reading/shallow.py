"""Tokens without a model: what capitals, figures and endings tell of a word. Wrong more often than a parse."""

import re
from collections.abc import Sequence

from app.reading.page import Token
from app.reading.reading import Place
from app.reading.wordlist import listed

_TOKEN = re.compile(r"\d[\d.,:]*\d|[^\W_]+(?:[-'’.][^\W_]+)*|[^\w\s]|_")
_AUXILIARIES = {
    "is": "VBZ", "are": "VBP", "am": "VBP", "was": "VBD", "were": "VBD", "been": "VBN", "has": "VBZ", "have": "VBP",
    "had": "VBD", "does": "VBZ", "do": "VBP", "did": "VBD", "will": "MD", "would": "MD", "shall": "MD", "should": "MD",
    "can": "MD", "could": "MD", "may": "MD", "might": "MD", "must": "MD", "won't": "MD", "wouldn't": "MD",
}  # fmt: skip
_PAST = listed(
    """
    began bought brought built came caught chose cut drew drove fell flew fought found gave got grew held hit
    kept knew led left lost made met paid put ran rose said sank sat sent shot shrank sold spent stole stood
    struck sued swore taught threw told took went won wrote
    """
)
_PRONOUNS = listed(
    """
    i he she it we you they me him her us them this that these those who which what
    """
)
_NUMBERS = listed(
    """
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
    million billion trillion dozen
    """
)
_SMALL = _PRONOUNS | listed(
    """
    a an the and or but if of in on at by for from to with as than not no so because since after before while
    when where why how there here all some any
    """
)


def shallow_tokens(text: str, sentences: Sequence[Place]) -> tuple[Token, ...]:
    """The tokens of all sentences in the order of the text; each is its own head."""
    tokens: list[Token] = []
    for start, end in sentences:
        capital = False
        for match in _TOKEN.finditer(text, start, end):
            tokens.append(_token(match, len(tokens), first=not capital))
            capital = capital or match[0][0].isalnum()
    return tuple(tokens)


def _token(match: re.Match[str], index: int, *, first: bool) -> Token:
    word = match[0]
    low = word.casefold().replace("’", "'")
    pos, tag = _guess(word, low, first=first)
    return Token(match.start(), match.end(), word, low, pos, tag, "", index)


def _guess(word: str, low: str, *, first: bool) -> tuple[str, str]:
    if not word[0].isalnum():
        return "PUNCT", "."
    if low[0].isdigit() or low in _NUMBERS:
        return "NUM", "CD"
    if low in _AUXILIARIES:
        return "AUX", _AUXILIARIES[low]
    if low in _SMALL:
        return ("PRON", "PRP") if low in _PRONOUNS else ("X", "IN")
    if word[0].isupper() and not first:
        return "PROPN", "NNP"
    return _by_ending(low)


def _by_ending(low: str) -> tuple[str, str]:
    if low in _PAST or (low.endswith("ed") and len(low) > 4):
        return "VERB", "VBD"
    if low.endswith("est") and len(low) > 5:
        return "ADJ", "JJS"
    return ("ADV", "RB") if low.endswith("ly") else ("NOUN", "NN")
