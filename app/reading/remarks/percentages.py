"""Percentages of one whole that do not add up to it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from app.reading.conversion import number_words
from app.reading.quantities import Quantity
from app.reading.reading import Place, Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.units import Dimension

FEWEST = 3
_GAP = 90
"""Code points between two shares of one list."""
_WHOLE = re.compile(
    r"\b(?:split|divided|breakdown|broken\sdown|made\sup\sof|consists?\sof|composed\sof|compris\w+)\b", re.IGNORECASE
)
_REST = re.compile(r"\b(?:the\srest|the\sremaining|the\sothers?)\b", re.IGNORECASE)
_SOME = re.compile(r"\b(?:including|among\s(?:them|others)|such\sas|for\sexample|mainly|mostly)\b", re.IGNORECASE)
_FOR = re.compile(
    r"\b(?:vot\w+\sfor|votes?|backed|in\sfavou?r|for\s(?:it|him|her)|support\w*|approv\w+|agree[ds]?|yes|favou?rabl[ey])\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:against|oppos\w+|disapprov\w+|disagree\w*|no|reject\w+|unfavou?rabl[ey]|undecided|unsure|neither|abstain\w*"
    r"|don['’]t\sknow|not\ssure|no\sopinion|had\snot\sdecided|did\snot\s(?:say|know|answer))\b",
    re.IGNORECASE,
)
_NOT_PARTS = re.compile(
    r"\b(?:compared|than|from|up|down|r(?:o|i)se[sn]?|rising|fell|fall(?:s|ing|en)?|increas\w+|decreas\w+|grew|gr[eo]wth"
    r"|drop\w*|gain\w*|points?|last\s(?:year|month|week)|earlier|previous\w*|each|also|while|whereas|respectively|or\smore"
    r"|multiple|several\sanswers|interest|tax\w*|discount\w*|by)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?:the\s+|all\s+|those\s+|its\s+|their\s+)?(\w+)")


def find(material: Material) -> Iterator[Remark]:
    """One remark for each list of shares of one whole whose sum no rounding makes a hundred."""
    for sentence in material.sentences:
        shares = [one for one in material.quantities_in(sentence) if one.dimension is Dimension.SHARE]
        if len(shares) >= FEWEST and _are_parts(material, sentence, shares):
            total = sum((one.low for one in shares), Decimal(0))
            slack = sum((one.step if one.step < 1 else Decimal(1) for one in shares), Decimal(0)) / 2
            if abs(total - 100) > slack and (total > 100 or _is_whole(material.text(sentence))):
                yield Remark(RemarkKind.PERCENTAGES, tuple(one.place for one in shares), _says(shares, total))


def _are_parts(material: Material, sentence: Place, shares: Sequence[Quantity]) -> bool:
    text = material.page.text
    if any(one.approximate or one.low <= 0 or one.low >= 100 for one in shares):
        return False
    if any(behind.start - one.end > _GAP for one, behind in pairwise(shares)):
        return False
    words = material.text((max(sentence[0], shares[0].start - _GAP), sentence[1]))
    wholes = {found[1].lower() for one in shares if (found := _OF.match(text, one.end))}
    if len(wholes) > 1 or (_NOT_PARTS.search(words) and not _is_whole(words)):
        return False
    return _is_whole(words) or bool(_FOR.search(words) and _AGAINST.search(words))


def _is_whole(words: str) -> bool:
    """Whether the list is said to be all of the whole."""
    return bool(_WHOLE.search(words) or _REST.search(words)) and not _SOME.search(words)


def _says(shares: Sequence[Quantity], total: Decimal) -> str:
    listed = " + ".join(number_words(one.low) for one in shares)
    return f"Read as parts of one whole, {listed} make {number_words(total)} %, not 100 %."
