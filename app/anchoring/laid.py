"""Two drafts laid upon one another word by word: what the rows of a comparison are made from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.anchoring.beside import Compared, Side
from app.anchoring.page import Page
from app.anchoring.passages import cut
from app.anchoring.rows import Sort
from app.anchoring.stretches import How, Stretch
from app.anchoring.words import Alphabet, Words

Range = tuple[int, int]
"""From the first word to before the last."""

_GONE = {How.REMOVED: Sort.REMOVED, How.CHANGED: Sort.REMOVED, How.MOVED: Sort.MOVED}
_COME = {How.ADDED: Sort.ADDED, How.CHANGED: Sort.ADDED, How.MOVED: Sort.MOVED}


class Step(NamedTuple):
    """A stretch of the comparison in words; an empty range stands where its words would."""

    how: How
    was: Range
    now: Range


@dataclass(frozen=True, slots=True)
class Laid:
    """The words of both drafts, the steps from the one to the other, and the sort of each word."""

    old: Words
    new: Words
    steps: tuple[Step, ...]
    sorts_old: tuple[Sort, ...]
    sorts_new: tuple[Sort, ...]


def lay(compared: Compared) -> Laid:
    """Lays the words of the new draft upon those of the old one, as they were compared."""
    alphabet, known = Alphabet(), compared.comparison.alignment
    old = known.old.words if known else _words(compared.old, alphabet)
    new = known.new.words if known else _words(compared.new, alphabet)
    steps = tuple(_steps(compared.comparison.stretches, old, new))
    sorts_old, sorts_new = [Sort.SAME] * len(old.starts), [Sort.SAME] * len(new.starts)
    for how, was, now in steps:
        sorts_old[slice(*was)] = [_GONE.get(how, Sort.SAME)] * (was[1] - was[0])
        sorts_new[slice(*now)] = [_COME.get(how, Sort.SAME)] * (now[1] - now[0])
    for at, there in _shaped(compared, old, new, steps):
        sorts_old[at] = sorts_new[there] = Sort.SHAPED
    return Laid(old, new, steps, tuple(sorts_old), tuple(sorts_new))


def _words(side: Side, alphabet: Alphabet) -> Words:
    return cut(Page(side.text, side.draft.blocks), alphabet).words


def _steps(stretches: Iterable[Stretch], old: Words, new: Words) -> Iterator[Step]:
    for stretch in stretches:
        yield Step(stretch.how, old.within(*stretch.was), new.within(*stretch.now))


def _shaped(compared: Compared, old: Words, new: Words, steps: Iterable[Step]) -> Iterator[tuple[int, int]]:
    """The words that stand in both drafts, and differ in typography."""
    text, other = compared.old.text, compared.new.text
    for how, was, now in steps:
        if how is How.SAME and text[slice(*old.place(*was))] != other[slice(*new.place(*now))]:
            for at, there in zip(range(*was), range(*now), strict=True):
                if text[old.starts[at] : old.ends[at]] != other[new.starts[there] : new.ends[there]]:
                    yield at, there
