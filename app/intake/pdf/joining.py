"""Paragraphs that go on in the next column or at the next page become one; what stands between goes behind it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from app.intake.pdf.hyphens import is_cut
from app.intake.pdf.passages import Passage, is_closed, is_marked, is_set_otherwise

_FARTHEST = 24
_PAGES = 2
_FEWEST_WORDS = 4
_SPACE = 0.6


def joined(found: Sequence[Passage]) -> list[Passage]:
    """The passages of a document, each with all that is printed of it."""
    sets_in = _sets_in(found)
    kept: list[Passage] = []
    taken: set[int] = set()
    for at, each in enumerate(found):
        if at in taken:
            continue
        whole, end = each, at
        while (after := _next(found, end, whole)) is not None and _goes_on(whole, found[after], sets_in=sets_in):
            whole, end = _with(whole, found[after]), after
            taken.add(after)
        kept.append(whole)
    return kept


_OFTEN = 0.4


def _sets_in(found: Sequence[Passage]) -> bool:
    """Whether the document sets in the first line of a paragraph."""
    texts = [each for each in found if each.label is None and len(each.lines) > 1]
    return sum(each.sets_in for each in texts) > _OFTEN * len(texts)


def _next(found: Sequence[Passage], at: int, each: Passage) -> int | None:
    """The first passage behind this one that begins a column in its type."""
    if each.label is not None or not each.ends_column:
        return None
    for after in islice(range(at + 1, len(found)), _FARTHEST):
        other = found[after]
        if other.first.page - each.last.page > _PAGES:
            return None
        if other.label is None and not is_set_otherwise(each.last, other.first):
            return after if other.tops_column else None
    return None


def _goes_on(each: Passage, other: Passage, *, sets_in: bool) -> bool:
    """Whether a paragraph goes on with what begins the next column."""
    last, first = each.last.text, other.first.text
    if first[0].islower() and (is_cut(last) or not is_closed(last)):
        return True
    if is_marked(other.first) or other.sets_in:
        return False
    is_full = each.room < other.first.opening + _SPACE * each.last.size
    if not is_closed(last):
        return is_cut(last) or (is_full and len(last.split()) >= _FEWEST_WORDS)
    return is_full and sets_in


def _with(each: Passage, other: Passage) -> Passage:
    return replace(each, parts=each.parts + other.parts, room=other.room, ends_column=other.ends_column)
