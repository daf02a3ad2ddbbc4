"""Quotations by their marks: straight and curly, double and single, low and high, and angled.

A mark opens or closes by what stands beside it; an apostrophe is neither. A quotation ends inside its paragraph: where
the mark that closes it is missing, with the paragraph, as writers do who let a speaker go on in the next one, but not
where only the shape of a straight mark says that it opens in the middle.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.article import Block
from app.reading.reading import Place


@dataclass(frozen=True, slots=True)
class Quotation:
    """A place with its marks. `closed` says that it has both; one inside another is not told."""

    start: int
    end: int
    closed: bool = True


def quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """The outermost quotations of all blocks, in the order of the text."""
    plain = _TWICE.sub(_once, text)
    found = (one for block in blocks for one in _in_block(plain, block.start, block.end))
    return tuple(found) if plain is text else tuple(_doubled(text, one) for one in found)


_TWICE = re.compile(r"(?:''|``)(?!')")


def _once(found: re.Match[str]) -> str:
    """Two single marks typed for a double one, as that mark and a blank on its outer side."""
    behind = found.string[found.end() : found.end() + 1]
    return ' "' if behind and not behind.isspace() and behind not in ",.;:!?)" else '" '


def _doubled(text: str, one: Quotation) -> Quotation:
    before = one.start > 0 and text[one.start - 1 : one.start + 1] in ("''", "``")
    behind = text[one.end - 1 : one.end + 1] == "''"
    return replace(one, start=one.start - before, end=one.end + behind)


def is_quoted(place: Place, within: Sequence[Quotation]) -> bool:
    """Whether the place is inside one quotation, apart from a comma or a stop behind it."""
    index = bisect_right(within, place[0], key=lambda found: found.start) - 1
    return index >= 0 and place[1] <= within[index].end + 1


_MARK = re.compile("[\"“”„‟«»‹›‘’‚‛']")
_CLOSES = {
    '"': '"”',
    "“": '”"“',
    "‟": "”",
    "„": '“”"‟',
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’'",
    "‚": "‘’",
    "‛": "’",
    "'": "'’",
    "”": "”",
}
"""For each mark that can open, the marks that can close it; the best first."""
_SINGLE = "‘’'‛‚‹›"
_LEFT = re.compile(r"[\w.,!?…;:%)\]]")
_RIGHT = re.compile(r"[\w(\[$€£#@.…‘'“\"¿¡-]")


_SHORTENED = re.compile(r"['‘’](?:\d\ds\b|n['’]|em\b|tis\b|twas\b|til\b|cause\b)")


def _in_block(text: str, start: int, end: int) -> Iterator[Quotation]:
    marks = [found.start() for found in _MARK.finditer(text, start, end)]
    at = 0
    while at < len(marks):
        mark = marks[at]
        if not _opens(text, mark, start, end):
            at += 1
            continue
        partner = _partner(text, marks, at, end)
        if partner is not None:
            yield Quotation(mark, marks[partner] + 1)
            at = partner + 1
        elif text[mark] not in _SINGLE and (text[mark] in "“„«" or not text[start:mark].strip()):
            yield Quotation(mark, end, closed=False)
            return
        else:
            at += 1


def _opens(text: str, at: int, start: int, end: int) -> bool:
    """Whether the mark can open: nothing but a gap, a bracket or a dash before it, a word behind it."""
    before = text[at - 1] if at > start else " "
    behind = text[at + 1] if at + 1 < end else " "
    if text[at] == "«" and behind in _NARROW:
        return (before.isspace() or before in "([") and bool(_RIGHT.match(text, at + 2, end))
    if text[at] not in _CLOSES or behind.isspace() or (text[at] == "”" and before != " "):
        return False
    return not _LEFT.match(before) and bool(_RIGHT.match(behind)) and not _SHORTENED.match(text, at, end)


_FAR = 400
"""Marks that are looked at for the partner of one; a paragraph has fewer."""


def _partner(text: str, marks: Sequence[int], at: int, end: int) -> int | None:
    closing = _CLOSES[text[marks[at]]]
    depth = 0
    for index in range(at + 1, min(at + _FAR, len(marks))):
        mark = marks[index]
        if (
            text[mark] == text[marks[at]] != closing[0]
            and text[mark] not in closing
            and _LEFT.match(text[mark - 1]) is None
        ):
            depth += 1
        elif text[mark] in closing and _shuts(text, mark, end):
            if not depth:
                return index
            depth -= 1
    return None


def _shuts(text: str, at: int, end: int) -> bool:
    """Whether the mark can close: words before it, none right behind it."""
    behind = text[at + 1] if at + 1 < end else " "
    before = text[at - 1]
    return (not before.isspace() or (text[at] == "»" and before in _NARROW)) and not behind.isalnum()


_NARROW = " \u00a0\u202f"
"""Blanks that French puts inside its marks."""
