"""The changes between two drafts as a reader counts them: what went and what came in its place is one."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from app.anchoring.laid import Laid, Range, Step
from app.anchoring.rows import Change, Sort
from app.anchoring.stretches import How
from app.anchoring.words import Words
from app.domain.sentence import Place

RowOf = Callable[[int], int]
"""The row in which a word stands."""


def count(laid: Laid, old_row: RowOf, new_row: RowOf) -> tuple[Change, ...]:
    """The changes in the order of their rows. What moved is counted where it stands now."""
    found = list[Change]()
    joins = False
    for step in laid.steps:
        for change in _changes(step, laid, old_row, new_row):
            last = found[-1] if found else None
            if joins and last and last.row == change.row and step.how is not How.MOVED:
                found[-1] = Change(change.row, _union(last.old, change.old), _union(last.new, change.new))
            else:
                found.append(change)
            joins = step.how is not How.MOVED
        joins = joins and step.how is not How.SAME
    return tuple(sorted(found, key=lambda change: change.row))


def shapes(laid: Laid, new_row: RowOf) -> tuple[Change, ...]:
    """The places that differ in typography alone."""
    found = []
    for how, was, now in laid.steps:
        if how is How.SAME:
            first = was[0] - now[0]
            for run in _runs(range(*now), lambda word: (laid.sorts_new[word], new_row(word))):
                if laid.sorts_new[run[0]] is Sort.SHAPED:
                    mine = laid.old.place(run[0] + first, run[1] + first)
                    found.append(Change(new_row(run[0]), mine, laid.new.place(*run)))
    return tuple(found)


def _changes(step: Step, laid: Laid, old_row: RowOf, new_row: RowOf) -> Iterator[Change]:
    """A step, cut where it goes on in another row."""
    how, was, now = step
    match how:
        case How.CHANGED:
            yield Change(new_row(now[0]), laid.old.place(*was), laid.new.place(*now))
        case How.REMOVED:
            for run in _runs(range(*was), old_row):
                row = old_row(run[0])
                yield Change(row, laid.old.place(*run), _between(laid.new, now[0], row, new_row))
        case How.ADDED:
            for run in _runs(range(*now), new_row):
                row = new_row(run[0])
                yield Change(row, _between(laid.old, was[0], row, old_row), laid.new.place(*run))
        case How.MOVED:
            for first, end in _runs(range(*now), new_row):
                mine = laid.old.place(first - now[0] + was[0], end - now[0] + was[0])
                yield Change(new_row(first), mine, laid.new.place(first, end))
        case How.SAME:
            return


def _between(words: Words, at: int, row: int, row_of: RowOf) -> Place | None:
    """The point before a word, in the row where it is looked for: behind the word before, if that stands there too."""
    if at and row_of(at - 1) == row:
        return words.ends[at - 1], words.ends[at - 1]
    if at < len(words.starts) and row_of(at) == row:
        return words.starts[at], words.starts[at]
    return None


def _runs(words: Iterable[int], kind: Callable[[int], object]) -> Iterator[Range]:
    """Neighbours of one kind."""
    for _, run in groupby(words, key=kind):
        found = list(run)
        yield found[0], found[-1] + 1


def _union(one: Place | None, other: Place | None) -> Place | None:
    if one is None or other is None or one[0] == one[1]:
        return other or one
    if other[0] == other[1]:
        return one
    return min(one[0], other[0]), max(one[1], other[1])
