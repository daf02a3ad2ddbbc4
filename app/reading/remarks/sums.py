"""A total and its parts that do not add up: "12 people: 5 men, 4 women and 2 children"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from app.reading.conversion import number_words
from app.reading.quantities import Quantity
from app.reading.reading import Place, Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.units import Dimension

MOST = 16
"""Parts of one total; more are a table."""
_OPENS = re.compile(
    r"(?:\s+[^\W\d]\w*){0,5}\s?(?::\s|[—–]\s?|\s-\s|\()(?:\w+\s){0,2}$"
    r"|(?:\s+\w+){0,5},?\s(?:made\sup\sof|consisting\sof|comprising|composed\sof|namely)\s(?:\w+\s)?$"
)
_BETWEEN = re.compile(r"(?:[\s-]+[^\W\d][\w'’-]*){1,4}(?:,|\s+and|,\s+and|;)\s+(?:an?\s+)?$")
_CLOSES = re.compile(r"(?:[\s-]+[^\W\d][\w'’-]*){1,6}\s?(?:[.;)—–]|$)")
_INCLUDING = re.compile(r"\binclud|\bamong\b|\bother|\bmore\b", re.IGNORECASE)
_IN_ALL = re.compile(
    r"(?:[\s-]+[^\W\d][\w'’-]*){1,4}\s?(?:,|[—–]|\s-|\()\s?(?:(?:for\s|or\s)?a\stotal\sof\s|in\sall,?\s|altogether,?\s)$"
)
_BEFORE = re.compile(r"(?:[\s-]+[^\W\d][\w'’-]*){1,4}\s?(?:,|[—–]|\s-|\()\s?$")
_ALL = re.compile(r"(?:\s+\w+)?\s+(?:in\s(?:all|total)|altogether)\b")
_OF_THE = re.compile(r"\s+of\s+(?:the|its|their|his|her|those)\s+$")
_OF_ALL = re.compile(r"\bof\s+(?:the|its|their|his|her|those)\s+$", re.IGNORECASE)
_JOINED = re.compile(r"(?:\s+[^\W\d][\w'’-]*){1,4},?\s+and\s+(?:\w+\s)?")
_THE_OTHER = re.compile(r"\bthe\s+(?:other|remaining)\s+$", re.IGNORECASE)


def find(material: Material) -> Iterator[Remark]:
    """One remark for each total whose listed parts make another number."""
    for sentence in material.sentences:
        found = list(material.quantities_in(sentence))
        if len(found) >= 3:
            yield from _lists(material, sentence, found)
            yield from _others(material, sentence, found)


def _lists(material: Material, sentence: Place, found: Sequence[Quantity]) -> Iterator[Remark]:
    text = material.page.text
    for at, total in enumerate(found[:-2]):
        parts = _parts(text, sentence, found[at + 1 : at + MOST], total)
        if parts and _OPENS.fullmatch(text[total.end : parts[0].start]):
            yield from _remark(total, parts)
    for at in range(2, len(found)):
        parts = _parts_before(text, found[max(0, at - MOST) : at])
        gap = text[parts[-1].end : found[at].start] if parts else ""
        if len(parts) >= 2 and (_IN_ALL.fullmatch(gap) or (_BEFORE.fullmatch(gap) and _ALL.match(text, found[at].end))):
            yield from _remark(found[at], parts)


def _parts(text: str, sentence: Place, found: Sequence[Quantity], total: Quantity) -> Sequence[Quantity]:
    """The list that begins with the first of these and ends with "and", if it is whole and of the total's kind."""
    parts = [found[0]]
    for one, behind in pairwise(found):
        gap = text[one.end : behind.start]
        if len(gap) > 60 or not _BETWEEN.fullmatch(gap) or _INCLUDING.search(gap):
            break
        parts.append(behind)
    closed = _CLOSES.match(text[parts[-1].end : sentence[1]][:80])
    joined = len(parts) >= 2 and re.search(r"\band\s", text[parts[-2].end : parts[-1].start])
    return parts if closed and joined and _alike([total, *parts]) else ()


def _parts_before(text: str, found: Sequence[Quantity]) -> Sequence[Quantity]:
    parts = [found[-1]]
    for behind, one in pairwise(reversed(found)):
        gap = text[one.end : behind.start]
        if len(gap) > 60 or not _BETWEEN.fullmatch(gap) or _INCLUDING.search(gap):
            break
        parts.insert(0, one)
    return parts if _alike(parts) else ()


def _alike(found: Sequence[Quantity]) -> bool:
    kinds = {(one.dimension, one.unit) for one in found}
    exact = all(not one.approximate for one in found)
    return exact and len(kinds) == 1 and found[0].dimension in (Dimension.COUNT, Dimension.MONEY)


def _others(material: Material, sentence: Place, found: Sequence[Quantity]) -> Iterator[Remark]:
    """Seven of the 12, and then the other four; of the 20, 12 here and nine there."""
    text = material.page.text
    if len(found) != 3 or not _alike(found):
        return
    first = found[0]
    if _OF_ALL.search(text[max(sentence[0], first.start - 20) : first.start]):
        if found[1].low + found[2].low > first.low and _JOINED.fullmatch(text[found[1].end : found[2].start]):
            yield from _remark(first, found[1:])
        return
    part, total, rest = found
    of_the = _OF_THE.fullmatch(text[part.end : total.start])
    if of_the and _THE_OTHER.search(text[max(sentence[0], rest.start - 20) : rest.start]):
        yield from _remark(total, (part, rest))


def _remark(total: Quantity, parts: Sequence[Quantity]) -> Iterator[Remark]:
    """If the parts make another number that is near the total; far from it they are parts of something else."""
    made = sum((one.low for one in parts), Decimal(0))
    slack = sum(
        (one.step for one in (total, *parts) if one.step != one.step.to_integral_value() or one.scale > 1), Decimal(0)
    )
    if abs(made - total.low) <= slack / 2 or 2 * abs(made - total.low) > total.low:
        return
    listed = " + ".join(number_words(one.low) for one in parts)
    says = f"{listed} make {number_words(made)}; the total given is {number_words(total.low)}."
    yield Remark(RemarkKind.SUM, tuple(sorted(one.place for one in (total, *parts))), says)
