"""Where sentences begin and end, well enough to say what stands around a claim: rules alone, the same on every machine.

A break stands behind a full stop, question or exclamation mark (with the quotation marks and brackets that close
there) where what follows begins as a sentence does, and at a blank line. It is none behind an abbreviation, an
initial or a figure that counts. Scripts without capitals break behind their own marks.
"""

import re
from bisect import bisect_right

from app.domain.typography import APOSTROPHES, DASHES, QUOTATION_MARKS

Place = tuple[int, int]

_QUOTING = f"\"'{QUOTATION_MARKS}{APOSTROPHES}"
"""Any shape on either side: typography alone must move no break."""
_CLOSING = rf"{_QUOTING})\]"
_OPENING = rf"{_QUOTING}(\[¿¡{DASHES}-"
_BREAK = re.compile(
    rf"[.!?…]+[{_CLOSING}]*(?=\s+[{_OPENING}]*\s*[^\Wa-zß-öø-ÿ_])\s+|[。！？؟۔।]+[{_CLOSING}」』]*\s*|\n\s*\n\s*"
)
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sts|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Sen|Rep|Gov|Hon|Rev|Fr|Sr|Pres|Supt|Insp|Det"
    r"|No|Nos|Art|Sec|vs|v|approx|ca|cf|Fig|Mt|Ft|Ave|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|(?<![^\W\d_])[A-Z]"
    r"|\b[a-z]\.[a-z])\.$"
)
_LOOK_BACK = 12


def sentences(text: str, start: int, end: int) -> list[Place]:
    """The sentences between two code points, in their order, without the white space at their ends."""
    found, first = [], start
    for match in _BREAK.finditer(text, start, end):
        if _SHORT.search(text, max(start, match.start() - _LOOK_BACK), match.start() + 1):
            continue
        found.append((first, match.end()))
        first = match.end()
    found.append((first, end))
    return [place for place in (_trimmed(text, *one) for one in found) if place[0] < place[1]]


def sentence_at(text: str, start: int, end: int, within: Place) -> Place:
    """The sentence, or the sentences, of the stretch `within` that the words from `start` to `end` stand in."""
    found = sentences(text, *within)
    firsts = [first for first, _ in found]
    first = found[max(0, bisect_right(firsts, start) - 1)] if found else (start, end)
    last = found[max(0, bisect_right(firsts, max(start, end - 1)) - 1)] if found else (start, end)
    return min(start, first[0]), max(end, last[1])


def _trimmed(text: str, start: int, end: int) -> Place:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
