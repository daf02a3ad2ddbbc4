"""Finding a quotation in a text: exactly these words, in exactly one place unless it is said which."""

from app.domain.problem import Problem
from app.domain.telling import quoted
from app.domain.typography import PLAIN

_SAME_LENGTH = str.maketrans(PLAIN | {"\u00a0": " ", "\u202f": " "})
"""Typography that readers do not type; each stands for one character, so that offsets stay."""


def places_of(text: str, quote: str) -> list[tuple[int, int]]:
    """Where the quotation stands: the exact words, or where none are, the words but for typography."""
    exact = _all(text, quote)
    return exact or _all(text.translate(_SAME_LENGTH), quote.translate(_SAME_LENGTH))


def place_of(text: str, quote: str, occurrence: int | None = None) -> tuple[int, int]:
    """The one place of the quotation, or the `occurrence`-th (from 1). Raises Problem."""
    if not quote.strip():
        raise Problem("An empty quotation marks nothing.")
    places = places_of(text, quote)
    if not places:
        raise Problem(f"{quoted(quote)} is not in the text.", kept="Nothing was changed.")
    if occurrence is None and len(places) > 1:
        raise Problem(
            f"{quoted(quote)} is in the text {len(places)} times.",
            kept="Nothing was changed.",
            do="Say which one with --occurrence, or quote more words.",
        )
    if not 1 <= (occurrence or 1) <= len(places):
        often = f"{len(places)} times" if len(places) > 1 else "once"
        raise Problem(f"{quoted(quote)} is in the text only {often}.", kept="Nothing was changed.")
    return places[(occurrence or 1) - 1]


def _all(text: str, quote: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = text.find(quote)
    while at >= 0:
        found.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return found
