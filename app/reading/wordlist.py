"""How a list of words is written in the reading room: words with blanks between them."""


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())
