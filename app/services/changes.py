"""The changes between two drafts as a report tells them: passages of whole sentences, before and now."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.anchoring import rows as r
from app.anchoring.rows import Rows, Run, Sort
from app.domain.sentence import Place, sentences
from app.reports.since import Became, Change, Side
from app.services.shortening import parts


def changes(rows: Rows) -> tuple[Change, ...]:
    """In the order of the new draft, what was removed where it stood. Slow for long drafts: for a thread."""
    old = _half(rows.old.text, (row.old for row in rows.rows), Sort.REMOVED)
    new = _half(rows.new.text, (row.new for row in rows.rows), Sort.ADDED)
    told = (change for change in rows.changes if not _repeats(rows.rows[change.row]))
    single = (passage for change in told for passage in _passages(old, new, change))
    return tuple(_told(old, new, passage) for passage in _elsewhere_once(_joined(old, new, single)))


@dataclass(frozen=True, slots=True)
class _Passage:
    """Sentences of the old draft and those of the new one; None where a draft has nothing of them."""

    was: Place | None
    now: Place | None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class _Half:
    """One draft: its sentences, which words only it has (`changed`), and the sort of each run of words."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    runs: tuple[Run, ...]
    changed: tuple[Place, ...]

    def around(self, place: Place | None) -> Place | None:
        """The sentences that the words of a place stand in; None where it has none."""
        if place is None or place[0] == place[1]:
            return None
        first, last = bisect_right(self.ends, place[0]), bisect_left(self.starts, place[1]) - 1
        return (self.starts[first], self.ends[last]) if first <= last else None

    def beside(self, place: Place | None, *, opens: bool) -> Place | None:
        """The sentence that a point between words belongs to: at its edge the one behind it, if words would open it."""
        if place is None:
            return None
        at = bisect_left(self.ends, place[0]) + (opens and place[0] in self.ends)
        at = min(at, len(self.starts) - 1)
        return (self.starts[at], self.ends[at]) if at >= 0 else None

    def sorts(self, place: Place) -> set[Sort]:
        """The sorts of the words of a place."""
        first = bisect_right(self.runs, place[0], key=lambda run: run.end)
        last = bisect_left(self.runs, place[1], key=lambda run: run.start)
        return {run.sort for run in self.runs[first:last]}

    def is_followed(self, place: Place, other: Place) -> bool:
        """Whether the one begins with the sentence after the other, or before its end."""
        behind = bisect_left(self.starts, place[1])
        return place[0] <= other[0] and (behind == len(self.starts) or other[0] <= self.starts[behind])

    def side(self, place: Place | None) -> Side | None:
        """What the report says of it."""
        if place is None:
            return None
        first = bisect_right(self.changed, place[0], key=lambda one: one[1])
        last = bisect_left(self.changed, place[1], key=lambda one: one[0])
        return Side(*place, parts(self.text, place, self.changed[first:last]))


def _half(text: str, cells: Iterable[r.Cell], only: Sort) -> _Half:
    """One draft from its cells; `only` are words that the other one has not."""
    found = list(cells)
    places = [one for cell in found for piece in cell.pieces for one in sentences(text, piece.start, piece.end)]
    runs = tuple(run for cell in found for run in cell.runs)
    changed = tuple((run.start, run.end) for run in runs if run.sort is only)
    return _Half(text, tuple(start for start, _ in places), tuple(end for _, end in places), runs, changed)


def _repeats(row: r.Row) -> bool:
    """Whether all of it says again what an earlier block says: the change is told there."""
    return all(piece.repeats for piece in (*row.old.pieces, *row.new.pieces))


def _passages(old: _Half, new: _Half, change: r.Change) -> Iterator[_Passage]:
    """A change with the sentences around it: those that went as a whole, and those that came, are passages apart."""
    was, now = old.around(change.old), new.around(change.new)
    if now and change.new and Sort.MOVED in new.sorts(change.new) and change.old:
        yield _Passage(was, now, moved=True)
        return
    went = was is not None and old.sorts(was) == {Sort.REMOVED}
    came = now is not None and new.sorts(now) == {Sort.ADDED}
    if went and came:
        yield from (_Passage(was, None), _Passage(None, now))
        return
    if now and change.new and not was and not came:
        was = old.beside(change.old, opens=change.new[0] == now[0])
    if was and change.old and not now and not went:
        now = new.beside(change.new, opens=change.old[0] == was[0])
    yield _Passage(was, now)


def _joined(old: _Half, new: _Half, passages: Iterable[_Passage]) -> Iterator[_Passage]:
    """Passages with a sentence in common as one, and those that moved one behind the other."""
    last: _Passage | None = None
    for passage in passages:
        if last and (_share(last, passage) or _moved_on(old, new, last, passage)):
            moved = last.moved or passage.moved
            last = _Passage(_hull(last.was, passage.was), _hull(last.now, passage.now), moved)
            continue
        if last:
            yield last
        last = passage
    if last:
        yield last


def _share(one: _Passage, other: _Passage) -> bool:
    return _overlap(one.was, other.was) or _overlap(one.now, other.now)


def _overlap(one: Place | None, other: Place | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _moved_on(old: _Half, new: _Half, one: _Passage, other: _Passage) -> bool:
    if not (one.moved and other.moved and one.was and one.now and other.was and other.now):
        return False
    return old.is_followed(one.was, other.was) and new.is_followed(one.now, other.now)


def _hull(one: Place | None, other: Place | None) -> Place | None:
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _elsewhere_once(passages: Iterable[_Passage]) -> Iterator[_Passage]:
    """What went out of sentences that moved is told where they stand now."""
    found = list(passages)
    moved = sorted(passage.was for passage in found if passage.moved and passage.was)
    for passage in found:
        at = bisect_right(moved, passage.was[0], key=lambda place: place[0]) - 1 if passage.was else -1
        if passage.now or at < 0 or not _overlap(moved[at], passage.was):
            yield passage


def _told(old: _Half, new: _Half, passage: _Passage) -> Change:
    became = Became.REMOVED if passage.now is None else Became.ADDED if passage.was is None else Became.CHANGED
    return Change(Became.MOVED if passage.moved else became, old.side(passage.was), new.side(passage.now))
