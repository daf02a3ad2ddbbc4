"""Which differences between two wordings can matter to a verdict: figures, dates, units, names, negations and the like.

Wordings that are much alike can say opposite things. The rules are broad: what might matter counts, for a second look
costs a minute and a verdict on other words costs a correction.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from app.domain.typography import fold
from app.domain.weighing import Word, weighed
from app.domain.weightywords import STARTERS, Change

__all__ = ["Change", "changes", "turned"]

_COUNTED = (Change.FIGURE, Change.DATE, Change.UNIT, Change.CURRENCY, Change.NAME)
"""What is read in its order: from 5 to 7 is not from 7 to 5."""

_MEASURES = frozenset({Change.FIGURE, Change.UNIT, Change.CURRENCY})

_BESIDE = frozenset({Change.NEGATION, Change.HEDGE})
"""What bears on the word behind it."""

_SIDED = frozenset({Change.NEGATION, Change.HEDGE, Change.MODAL, Change.QUOTATION_MARK, Change.DIRECTION})
"""What bears on its own side of a gap."""


def changes(was: str, now: str) -> tuple[Change, ...]:
    """The kinds of words in which two wordings differ and that can matter; none where only typography differs."""
    if fold(was) == fold(now):
        return ()
    old, new = weighed(was), weighed(now)
    small = _small(old) | _small(new)
    return tuple(change for change in Change if _row(change, old, small) != _row(change, new, small))


def turned(was: str, now: str) -> tuple[Change, ...]:
    """What changed in the rest of a sentence that can turn the meaning of words in it that stand.

    Both are the sentence with " … " for these words. Negations, attributions, hedges, modals and quotation marks must
    be the same ones on both sides; directions, figures, dates, units, currencies and names that were there must still
    be there, in their order and with what is bound to them, and new ones may stand beside them.
    """
    if fold(was) == fold(now):
        return ()
    old, new = weighed(was), weighed(now)
    small = _small(old) | _small(new)
    found = tuple(change for change in Change if _turns(change, old, new, small))
    bound = () if found or _is_within(list(_bound(old)), list(_bound(new))) else (Change.FIGURE,)
    return found or bound


def _turns(change: Change, old: Sequence[Word], new: Sequence[Word], small: frozenset[str]) -> bool:
    if change is Change.NAME:
        return not _is_within(_names(old, small), _names(new, small))
    if change is Change.FIGURE and not _is_within(_numbers(old), _numbers(new)):
        return True
    if change in _COUNTED:
        return not _is_within(_row(change, old, small), _row(change, new, small))
    before, after = Counter(_keys(change, old)), Counter(_keys(change, new))
    return not before <= after if change is Change.DIRECTION else before != after


def _keys(change: Change, words: Iterable[Word]) -> Iterator[tuple[str, int, str]]:
    """What a word of that kind is known by: itself, its side of the gap, the word that it bears on."""
    for word in words:
        if change in word.kinds:
            yield word.small, word.side if change in _SIDED else 0, word.after if change in _BESIDE else ""


def _row(change: Change, words: Sequence[Word], small: frozenset[str]) -> list[str]:
    """The words of a kind: in their order where that says something, else sorted."""
    found = [word for word in words if change in word.kinds]
    if change is Change.NAME:
        return [word.text for word in found if not _is_mere_opener(word, small)]
    row = [word.small for word in found]
    return row if change in _COUNTED else sorted(row)


def _numbers(words: Iterable[Word]) -> list[str]:
    """Whatever counts or dates in figures, in one row: 5 of them in 1902 are not 1902 of them in 5."""
    return [word.small for word in words if Change.FIGURE in word.kinds or word.text[0].isdecimal()]


def _names(words: Sequence[Word], small: frozenset[str]) -> list[str]:
    """Names as they stand together: Orsk is another one in South Orsk."""
    runs = groupby(words, lambda word: Change.NAME in word.kinds and not _is_mere_opener(word, small))
    return [" ".join(word.text for word in run) for is_name, run in runs if is_name]


def _is_mere_opener(word: Word, small: frozenset[str]) -> bool:
    """Whether a capital comes from the beginning of a sentence alone: elsewhere the word stands without it."""
    return word.opens and word.small in small and not (word.text.isupper() and len(word.text) > 1)


def _small(words: Iterable[Word]) -> frozenset[str]:
    return STARTERS | {word.text for word in words if word.text == word.small}


def _bound(words: Sequence[Word]) -> Iterator[str]:
    """Each figure with what stands right beside it and counts with it."""
    for at, word in enumerate(words):
        if Change.FIGURE in word.kinds:
            before = [one.small for one in words[max(0, at - 1) : at] if Change.CURRENCY in one.kinds]
            after = [one.small for one in words[at + 1 : at + 2] if not _MEASURES.isdisjoint(one.kinds)]
            yield " ".join((*before, word.small, *after))


def _is_within(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the new row has the old one in it, in its order."""
    rest = iter(new)
    return all(one in rest for one in old)
