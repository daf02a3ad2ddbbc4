"""Sentences in capitals: a parser reads them far better in small letters, and tells which of their words are names."""

from dataclasses import replace

from app.reading.page import Token

FEWEST = 4
"""Words of a sentence in capitals; fewer may be initials, or the name of an office."""
_SHARE = 0.9
"""The share of capitals among the letters: "McARTHUR" and "1970s" stand in capitals too."""
_INITIALS = 4
"""Letters of a name that may be made of initials and keeps its capitals: NATO, BBC."""
_NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"})


def lowered(words: str) -> str:
    """The words in small letters, code point for code point, if they are written in capitals."""
    capitals, small = sum(map(str.isupper, words)), sum(map(str.islower, words))
    if capitals < _SHARE * (capitals + small) or sum(map(str.isupper, words.split())) < FEWEST:
        return words
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in words)


def with_capital(token: Token) -> Token:
    """The token of a lowered sentence with the capital that it would have in plain writing."""
    if token.pos != "PROPN" and not (token.pos == "NOUN" and token.entity in _NAMED):
        return token
    if token.entity == "ORG" and len(token.text) <= _INITIALS:
        return replace(token, text=token.text.upper(), lemma=token.lemma.upper())
    return replace(token, text=token.text.capitalize(), lemma=token.lemma.capitalize())
