"""Where sentences begin and end, well enough to say what stands around a claim: rules alone, the same on every machine.

A break stands behind a full stop, question or exclamation mark (with the quotation marks and brackets that close
there) where what follows begins as a sentence does, and at a blank line. It is none behind an abbreviation, an
initial or a figure that counts. Scripts without capitals break behind their own marks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

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
_MARK = re.compile(rf"[\"{QUOTATION_MARKS}]|(?<![^\W_])['{APOSTROPHES}]|(?<!\d)['{APOSTROPHES}](?![^\W_])")
"""What opens or closes a quotation, whichever shape it has; no apostrophe inside a word, no foot behind a figure."""


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
    """The sentence, or the sentences, of the stretch `within` that the words from `start` to `end` stand in, with the
    whole of a quotation that goes on over them.
    """
    found = sentences(text, *within)
    firsts = [first for first, _ in found]
    first = found[max(0, bisect_right(firsts, start) - 1)] if found else (start, end)
    last = found[max(0, bisect_right(firsts, max(start, end - 1)) - 1)] if found else (start, end)
    return _with_whole_quotations(text, found, (min(start, first[0]), max(end, last[1])))


def _with_whole_quotations(text: str, found: list[Place], place: Place) -> Place:
    """A quotation that goes on over several sentences is one: who said it may stand beside any of them."""
    first, last = place
    for start, end in _long_quotations(text, found):
        if start < place[1] and place[0] < end:
            first, last = min(first, start), max(last, end)
    return first, last


def _long_quotations(text: str, found: list[Place]) -> Iterator[Place]:
    """The sentences, as one stretch, from where a quotation opens to where it closes, if that is another one."""
    opened: int | None = None
    for number, (start, end) in enumerate(found):
        for mark in _MARK.finditer(text, start, end):
            if _opens(text, mark, closes=opened is not None):
                opened = number if opened is None else opened
            elif opened is not None:
                if opened < number:
                    yield found[opened][0], end
                opened = None


def _opens(text: str, mark: re.Match[str], *, closes: bool) -> bool:
    """Whether a mark opens: it stands before a word and behind none; between two spaces what it did not last."""
    before, after = text[max(0, mark.start() - 1) : mark.start()], text[mark.end() : mark.end() + 1]
    spaced = not before or before.isspace() or before in _OPENING or before in "—–-/"
    return spaced and not closes if not after or after.isspace() else spaced


def _trimmed(text: str, start: int, end: int) -> Place:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
