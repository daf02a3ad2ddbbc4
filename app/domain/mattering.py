"""Which differences between two wordings can matter to a verdict: figures, dates, units, names, negations and the like.

Wordings that are much alike can say opposite things. The rules are broad: what might matter counts, for a second look
costs a minute and a verdict on other words costs a correction. No list knows every word that turns a sentence, so the
rest of a claim's sentence has to say the same words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from app.domain.typography import fold
from app.domain.weighing import Word, weighed
from app.domain.weightywords import STARTERS, Change

__all__ = ["Change", "changes", "turned"]

_COUNTED = (Change.FIGURE, Change.DATE, Change.UNIT, Change.CURRENCY, Change.NAME)
"""What is read in its order: from 5 to 7 is not from 7 to 5."""

_BESIDE = frozenset({Change.NEGATION, Change.HEDGE})
"""What bears on the word behind it."""

_SIDED = frozenset({Change.NEGATION, Change.HEDGE, Change.MODAL, Change.QUOTATION_MARK, Change.DIRECTION})
"""What bears on its own side of a gap."""

_LIGHT = frozenset({"a", "an", "the", "that", "and", *".,;:-()"})
"""Words and signs that come and go and turn nothing."""


def changes(was: str, now: str) -> tuple[Change, ...]:
    """The kinds of words in which two wordings differ and that can matter; none where only typography differs."""
    if fold(was) == fold(now):
        return ()
    old, new = weighed(was), weighed(now)
    small = _small(old) | _small(new)
    return tuple(change for change in Change if _row(change, old, small) != _row(change, new, small))


def turned(was: str, now: str) -> tuple[Change, ...]:
    """What changed in the rest of a sentence that can turn the meaning of words in it that stand.

    Both are the sentence with " … " for these words. The same words have to stand on either side of them, in their
    order, but for articles and the signs that part and close.
    """
    if fold(was) == fold(now):
        return ()
    old, new = weighed(was), weighed(now)
    small = _small(old) | _small(new)
    found = tuple(change for change in Change if _turns(change, old, new, small))
    return found or ((Change.WORD,) if _rest(old) != _rest(new) else ())


def _turns(change: Change, old: Sequence[Word], new: Sequence[Word], small: frozenset[str]) -> bool:
    if change in _COUNTED:
        return _row(change, old, small) != _row(change, new, small)
    return Counter(_keys(change, old)) != Counter(_keys(change, new))


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


def _is_mere_opener(word: Word, small: frozenset[str]) -> bool:
    """Whether a capital comes from the beginning of a sentence alone: elsewhere the word stands without it."""
    return word.opens and word.small in small and not (word.text.isupper() and len(word.text) > 1)


def _small(words: Iterable[Word]) -> frozenset[str]:
    return STARTERS | {word.text for word in words if word.text == word.small}


def _rest(words: Iterable[Word]) -> list[tuple[str, int]]:
    """The words that have to stand, each with its side of the gap."""
    return [(word.small, word.side) for word in words if word.kinds or word.small not in _LIGHT]
