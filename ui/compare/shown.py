"""The words of a draft as Qt is given them: what cannot be seen has a visible stand-in that does not act."""

from app.domain.marks import find_marks

STAND_IN = "◊"
HYPHEN_STAND_IN = "·"


def shown(words: str) -> str:
    """Of the same length as the words, in code points; a stand-in may take the place of an astral character."""
    if words.isascii() and words.isprintable():
        return words
    letters = list(words)
    for mark in find_marks(words):
        for at in range(mark.start, mark.end):
            if not letters[at].isprintable() and letters[at] != "\t":
                letters[at] = HYPHEN_STAND_IN if letters[at] == "\u00ad" else STAND_IN
    return "".join(letters)
