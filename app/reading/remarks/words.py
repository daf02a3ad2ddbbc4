"""Words of remarks: what the text says in short, and what two stretches of it have in common."""

import re

from app.reading.page import Token
from app.reading.reading import Place
from app.reading.remarks.material import Material

LONGEST = 90
"""Code points of the text that a remark quotes."""
_STEM = 6
_SPACE = re.compile(r"\s+")


def quoted(material: Material, place: Place) -> str:
    """The words at the place within quotation marks, shortened if need be, without the "that" of a report."""
    words = (
        _SPACE.sub(" ", material.text((place[0], min(place[1], place[0] + 4 * LONGEST))))
        .strip(' "“”„«»,')
        .removeprefix("that ")
    )
    if len(words) > LONGEST:
        words = words[:LONGEST].rsplit(" ", 1)[0].rstrip(",;: ") + " …"
    return f"“{words}”"


def stem(word: str) -> str:
    """What a word shares with its plural, and a country with its people: its first letters."""
    return word.lower()[:_STEM].rstrip("'’")


_EMPTY_WORDS = """
    be have do say tell make get go come take give put let seem become may might can could will would shall should must
    not no so very also just only even still already now then there here thing way lot such other same own more most
    much many some any all both each every one two first last new year day time people person man woman
"""
EMPTY = frozenset(_EMPTY_WORDS.split())
"""Lemmas that two unrelated sentences share."""
_FULL = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})


def is_full(token: Token) -> bool:
    """Whether the word tells what is spoken of."""
    return token.pos in _FULL and token.lemma.lower() not in EMPTY and len(token.text) > 2 and token.text[0].isalpha()


def full_words(material: Material, place: Place) -> dict[str, Token]:
    """The telling words of a place by their stems, the first of each."""
    found: dict[str, Token] = {}
    for token in material.sight.tokens(place):
        if is_full(token):
            found.setdefault(stem(token.lemma), token)
    return found
