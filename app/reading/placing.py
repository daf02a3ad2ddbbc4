"""Which names of a page are places: the model's word, and what stands beside them, counted over the whole page.

The model reads one sentence; a town that it takes for a person in one of them stands behind "in" in the next.
"""

from collections import Counter
from collections.abc import Sequence

from app.reading.page import Token
from app.reading.people.titles import INSTITUTIONS, OFFICES
from app.reading.wordlist import listed

SOMEWHERE = frozenset({"GPE", "LOC", "FAC"})
FEATURES = listed(
    """
    province river lake mount valley island islands bay sea ocean strait street avenue square road bridge
    airport port harbour harbor county district region city town village peninsula desert forest mountains arena
    stadium park canal dam coast gulf state republic
    """
)
INTO = listed("in near off across outside throughout within around via")
_RATHER = listed("at from to toward towards over")
_SPEAKS = listed("said says told tells wrote added")
LONGEST = 4


def place_names(tokens: Sequence[Token]) -> frozenset[str]:
    """The words that are mostly part of the name of a place."""
    votes: Counter[str] = Counter()
    for at, token in enumerate(tokens):
        if is_capital(token) and (at == 0 or not _goes_on(tokens[at - 1], token)):
            run = _run(tokens, at)
            weight = _weight(tokens, at, run)
            for part in run:
                votes[part.text] += weight
    return frozenset(word for word, weight in votes.items() if weight > 0)


def is_capital(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[0].isupper()


def _goes_on(before: Token, token: Token) -> bool:
    """Whether two tokens are parts of one name."""
    return is_capital(before) and before.end + 1 >= token.start


def _run(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    end = at + 1
    while (
        end < len(tokens) and end - at < LONGEST and is_capital(tokens[end]) and _goes_on(tokens[end - 1], tokens[end])
    ):
        end += 1
    return tokens[at:end]


def _weight(tokens: Sequence[Token], at: int, run: Sequence[Token]) -> int:
    """How much speaks for a place here, less what speaks for somebody."""
    before = tokens[at - 1].text.casefold() if at else ""
    behind = tokens[at + len(run)].text.casefold() if at + len(run) < len(tokens) else ""
    words = {part.text.casefold() for part in run}
    weight = {"GPE": 1, "LOC": 1, "FAC": 1, "PERSON": -1, "ORG": -1}.get(run[0].entity, 0)
    if words & INSTITUTIONS or before in INSTITUTIONS | OFFICES or words & OFFICES or behind in _SPEAKS:
        return weight - 2
    if before in INTO or (before in _RATHER and len(run) == 1) or before in FEATURES or behind in FEATURES:
        weight += 3
    if before == "of" and at > 1 and tokens[at - 2].text.casefold() in FEATURES:
        weight += 2
    return weight
