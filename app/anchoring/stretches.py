"""What stands, moved, was changed, removed and added, as stretches of both texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.anchoring.alignment import NOBODY, Alignment
from app.anchoring.words import Words
from app.domain.sentence import Place


class How(StrEnum):
    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the old draft and what they are in the new one, in code points.

    `was` is empty for what was added, `now` for what was removed: there it is the point where it would stand.
    """

    how: How
    was: Place
    now: Place


Run = tuple[int, int]


def stretches(alignment: Alignment) -> Iterator[Stretch]:
    """Every word of both drafts once, in the order of the new one, removed words where they stood."""
    walk = _Walk(alignment)
    yield from (walk.told(step) for step in walk.steps())


@dataclass(frozen=True, slots=True)
class _Step:
    """Words of both drafts, ends excluded; empty runs stand where the words would."""

    how: How
    was: Run
    now: Run

    def with_next(self, other: "_Step") -> "_Step | None":
        """Both as one, where they follow one another."""
        follows = self.how is other.how and self.was[1] == other.was[0] and self.now[1] == other.now[0]
        return _Step(self.how, (self.was[0], other.was[1]), (self.now[0], other.now[1])) if follows else None


class _Walk:
    """Goes along the words that stand in the order of both drafts and tells what lies between them."""

    def __init__(self, alignment: Alignment) -> None:
        self._a = alignment
        self._link = [NOBODY] * len(alignment.old.keys)
        self._link_there = [NOBODY] * len(alignment.new.keys)
        self._moved = bytearray(len(alignment.old.keys))
        for number, link in enumerate(alignment.links):
            for at in range(*link.old):
                self._link[at], self._moved[at] = number, not link.placed
            for at in range(*link.new):
                self._link_there[at] = number

    def steps(self) -> Iterator[_Step]:
        """The steps of the walk, those that follow one another as one."""
        last: _Step | None = None
        for step in self._single_steps():
            both = last.with_next(step) if last else step
            if last and both is None:
                yield last
            last = both or step
        if last:
            yield last

    def _single_steps(self) -> Iterator[_Step]:
        at, there = 0, 0
        for word, partner in enumerate(self._a.to_old):
            if partner != NOBODY and not self._is_moved(partner):
                yield from self._between((at, partner), (there, word))
                yield _Step(How.SAME, (partner, partner + 1), (word, word + 1))
                at, there = partner + 1, word + 1
        yield from self._between((at, len(self._a.to_new)), (there, len(self._a.to_old)))

    def _between(self, old: Run, new: Run) -> Iterator[_Step]:
        """What lies between two words that stand: changed where both are of the same passages, else gone or come."""
        at, there = old[0], new[0]
        for was, now in self._side_by_side(old, new):
            if now is None:
                yield _Step(How.REMOVED, was or (at, at), (there, there))
            elif was is not None:
                yield _Step(How.CHANGED, was, now)
            else:
                yield self._come(now, at)
            at, there = was[1] if was else at, now[1] if now else there

    def _side_by_side(self, old: Run, new: Run) -> Iterator[tuple[Run | None, Run | None]]:
        """Runs of words that are gone or come; those of the same passages beside one another, gone ones first."""
        gone = [run for run in _runs(old, self._side) if self._a.to_new[run[0]] == NOBODY]
        come = list(_runs(new, self._side_there))
        links = {self._side_there(run[0])[0] for run in come}
        while gone and self._side(gone[0][0])[0] not in links:
            yield gone.pop(0), None
        for now in come:
            match = next((run for run in gone if self._are_one(run, now)), None)
            if match is not None:
                yield from ((run, None) for run in gone[: gone.index(match)])
                del gone[: gone.index(match) + 1]
            yield match, now
        yield from ((run, None) for run in gone)

    def _are_one(self, gone: Run, come: Run) -> bool:
        link = self._side(gone[0])[0]
        return link != NOBODY and self._side_there(come[0]) == (link, NOBODY)

    def _come(self, now: Run, at: int) -> _Step:
        was = self._a.to_old[now[0]]
        if was == NOBODY:
            return _Step(How.ADDED, (at, at), now)
        return _Step(How.MOVED, (was, was + now[1] - now[0]), now)

    def _side(self, word: int) -> tuple[int, int]:
        """What neighbours among the old words must share to be one run: their link, and that they are gone or moved."""
        there = self._a.to_new[word]
        return self._link[self._a.old.at[word]], there if there == NOBODY else there - word + len(self._a.to_new)

    def _side_there(self, word: int) -> tuple[int, int]:
        was = self._a.to_old[word]
        return self._link_there[self._a.new.at[word]], was if was == NOBODY else word - was + len(self._a.to_old)

    def _is_moved(self, word: int) -> bool:
        return bool(self._moved[self._a.old.at[word]])

    def told(self, step: _Step) -> Stretch:
        """The step in code points."""
        return Stretch(step.how, _place(self._a.old.words, step.was), _place(self._a.new.words, step.now))


def _runs(whole: Run, side: Callable[[int], tuple[int, int]]) -> Iterator[Run]:
    """Neighbouring words of the same side as one run."""
    start = whole[0]
    for word in range(whole[0] + 1, whole[1] + 1):
        if word == whole[1] or side(word) != side(word - 1):
            yield start, word
            start = word


def _place(words: Words, run: Run) -> Place:
    """From the first word to the last; the end of the word before where there is none."""
    if run[0] < run[1]:
        return words.place(*run)
    point = words.ends[run[0] - 1] if run[0] else 0
    return point, point
