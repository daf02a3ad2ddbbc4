"""Edits that can turn a sentence over: another figure, date, unit or name, a negation, a hedge, another verb."""

import re
from collections.abc import Callable
from random import Random

from tests.anchoring.strand import Strand

Edit = Callable[[Random, Strand], Strand | None]
"""Answers the sentence as it is then; None where there is nothing to edit."""


def _swapped(pattern: str, others: str, flags: int = 0) -> Edit:
    """One word that the pattern finds, for another of these."""
    found, choice = re.compile(pattern, flags), others.split()

    def edit(chance: Random, strand: Strand) -> Strand | None:
        matches = list(found.finditer(strand.text))
        if not matches:
            return None
        match = chance.choice(matches)
        word = chance.choice([one for one in choice if one != match[0]])
        return strand.replaced(match.start(), match.end(), word)

    return edit


def digit(chance: Random, strand: Strand) -> Strand | None:
    """Another digit in a figure."""
    places = [at for at, char in enumerate(strand.text) if char.isdigit()]
    if not places:
        return None
    at = chance.choice(places)
    other = chance.choice([one for one in "123456789" if one != strand.text[at]])
    return strand.replaced(at, at + 1, other)


def figures_swapped(chance: Random, strand: Strand) -> Strand | None:
    """Two figures of a sentence, each for the other."""
    found = list(re.finditer(r"\d+", strand.text))
    if len(found) < 2 or found[0][0] == found[1][0]:
        return None
    late = strand.replaced(found[1].start(), found[1].end(), found[0][0])
    return late.replaced(found[0].start(), found[0].end(), found[1][0])


_HELPERS = re.compile(r"\b(?:is|was|are|were|has|had|have|will|can|could|may|did|does)\b(?! not)")


def negated(chance: Random, strand: Strand) -> Strand | None:
    """A not where there was none."""
    matches = list(_HELPERS.finditer(strand.text))
    if not matches:
        return None
    at = chance.choice(matches).end()
    return strand.replaced(at, at, chance.choice([" not", " never"]))


def affirmed(chance: Random, strand: Strand) -> Strand | None:
    """No not where there was one."""
    match = re.search(r" (?:not|never)\b|(?<=n)not\b", strand.text)
    return strand.replaced(match.start(), match.end(), "") if match else None


def hedged(chance: Random, strand: Strand) -> Strand | None:
    """A hedge before a verb or a figure."""
    matches = list(re.finditer(r"(?<= )(?=(?:was|is|had|were|will|\d)\b)", strand.text))
    if not matches:
        return None
    at = chance.choice(matches).start()
    return strand.replaced(at, at, chance.choice(["reportedly ", "allegedly ", "nearly ", "possibly "]))


def vouched(chance: Random, strand: Strand) -> Strand | None:
    """A hedge taken out."""
    match = re.search(r"\b(?:About|Some|At least|reportedly|up to|allegedly|nearly|apparently) ", strand.text)
    return strand.replaced(match.start(), match.end(), "") if match else None


def quoted(chance: Random, strand: Strand) -> Strand | None:
    """Quotation marks put round some words, or taken off."""
    if "“" in strand.text and "”" in strand.text:
        at, end = strand.text.index("“"), strand.text.index("”")
        return strand.replaced(max(at, end), max(at, end) + 1, "").replaced(min(at, end), min(at, end) + 1, "")
    words = list(re.finditer(r"\b[a-z]{4,}(?: [a-z]+){0,3}\b", strand.text))
    if not words or '"' in strand.text:
        return None
    match = chance.choice(words)
    return strand.replaced(match.end(), match.end(), "”").replaced(match.start(), match.start(), "“")


TURNS: dict[str, Edit] = {
    "figure": digit,
    "figures swapped": figures_swapped,
    "date": _swapped(
        r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b",
        "January February March April June July August September October November December",
    ),
    "weekday": _swapped(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", "Monday Tuesday Friday Sunday"),
    "unit": _swapped(r"\b(?:kilometres|miles|tonnes|metres|hectares|litres|hours|days|weeks|years|minutes)\b",
                     "kilometres miles tonnes months"),
    "scale": _swapped(r"\b(?:million|billion|thousand|hundred)\b", "million billion"),
    "currency": _swapped(r"\b(?:euros|dollars|kronor|pounds)\b|\$", "euros dollars kronor"),
    "name": _swapped(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b", "Ostermann Hallvik Brunel Tarsus"),
    "negated": negated,
    "affirmed": affirmed,
    "hedged": hedged,
    "vouched": vouched,
    "modal": _swapped(r"\b(?:will|may|could|must|can|should|would|might)\b(?! not)", "will may could must"),
    "attribution": _swapped(r"\b(?:said|told|denied|reported|complain|doubt|according|claimed|says)\b",
                            "claimed admitted denied suggested"),
    "quotation marks": quoted,
}  # fmt: skip
