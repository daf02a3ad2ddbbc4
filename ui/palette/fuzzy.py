"""How well a few letters fit a name: "exr" fits "Export report", and "report" fits it better."""

WHOLE, ALL, BEGIN, WORD, NEXT, PLAIN = 60, 40, 40, 12, 8, 1
"""Points: the query as it stands, its words in any order, at the very beginning; and for each letter of a scattered
query at a word's beginning, right after the last one, anywhere."""
ENOUGH = 8
"""Points a letter that scattered letters must have on the average, so that hardly a word fits a name by chance."""


def fit(query: str, name: str) -> int:
    """Points for a fit, the more the better; 0 where the letters are not all there in their order. Case is nothing."""
    query, name = query.casefold().strip(), name.casefold()
    if not query:
        return PLAIN
    at = name.find(query)
    if at >= 0:
        return WHOLE + len(query) + (BEGIN if at == 0 else WORD if _begins(name, at) else 0)
    if all(word in name for word in query.split()):
        return ALL + len(query)
    letters = query.replace(" ", "")
    points = _scattered(letters, name)
    return points if points >= ENOUGH * len(letters) else 0


def _scattered(query: str, name: str) -> int:
    points, last = 0, -1
    for letter in query:
        at = _best(letter, name, last + 1)
        if at < 0:
            return 0
        points += NEXT if at == last + 1 and last >= 0 else WORD if _begins(name, at) else PLAIN
        last = at
    return points


def _best(letter: str, name: str, after: int) -> int:
    """The letter right here, else at the next word's beginning, else anywhere behind."""
    if name[after : after + 1] == letter:
        return after
    begins = at = name.find(letter, after)
    while begins >= 0 and not _begins(name, begins):
        begins = name.find(letter, begins + 1)
    return begins if begins >= 0 else at


def _begins(name: str, at: int) -> bool:
    return at == 0 or not name[at - 1].isalnum()
