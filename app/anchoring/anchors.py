"""What became of each span in the next draft: kept, moved, stale or orphaned, and what a person has to be asked.

Never silently wrong: a place is given only where the words stand there for certain, or where what replaced them does.
Whatever is in doubt is a question with candidates.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.anchoring.alignment import Alignment, Tell, align, untold
from app.anchoring.candidates import FLOOR, MOST, Candidate, Search
from app.anchoring.comparison import Comparison
from app.anchoring.elsewhere import elsewhere
from app.anchoring.page import Page
from app.anchoring.passages import Cut
from app.anchoring.regions import Run
from app.anchoring.settling import Settled, settled
from app.anchoring.trace import Trace, trace
from app.domain.mattering import changes, turned
from app.domain.sentence import Place
from app.domain.span import Fate, around
from app.domain.typography import same

__all__ = ["Anchor", "Candidate", "Fate", "anchor"]


_TOLD = 50
"""How often is told at most how far it is."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What became of one span: what is certain, and else the candidates, best first, to be put to the person.

    `changes` are the kinds of words that differ and can matter, in the words (STALE) or around them (KEPT, MOVED).
    """

    fate: Fate
    place: Place | None
    candidates: tuple[Candidate, ...] = ()
    changes: tuple[str, ...] = ()


def anchor(
    comparison: Comparison, old: Page, new: Page, places: Sequence[Place], tell: Tell = untold
) -> tuple[Anchor, ...]:
    """What became of each of these places of the old draft, in their order. Tells how far it is, in percent."""
    finder = _Finder(comparison.alignment or align(old, new))
    found = []
    for number, place in enumerate(places):
        found.append(finder.anchor(place))
        if number % (1 + len(places) // _TOLD) == 0:
            tell(100 * number // len(places))
    tell(100)
    return tuple(found)


class _Finder:
    """Says of one span after the other what became of it."""

    def __init__(self, alignment: Alignment) -> None:
        self._a = alignment
        self._search = Search(alignment)

    def anchor(self, place: Place) -> Anchor:
        found = trace(self._a, place)
        if found is None:
            return Anchor(Fate.ORPHANED, None)
        known = settled(self._a, found)
        if known is None or known.fate is Fate.STALE:
            known = elsewhere(self._a, self._search, found) or known
        return (known and self._given(place, found, known)) or self._asked(place, found)

    def _given(self, place: Place, found: Trace, known: Settled) -> Anchor | None:
        """The answer where all is certain; None where the words only seemed to be the same."""
        there = self._place(place, found.old, known.new)
        was, now = self._a.old.page.text[slice(*place)], self._a.new.page.text[slice(*there)]
        if same(was, now):
            return Anchor(known.standing, there, changes=self._turns(place, there))
        if known.fate is not Fate.STALE:
            return None
        return Anchor(Fate.STALE, there, changes=self._differences(place, there, was, now))

    def _differences(self, place: Place, there: Place, was: str, now: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*changes(was, now), *self._turns(place, there))))

    def _turns(self, place: Place, there: Place) -> tuple[str, ...]:
        """What changed around the words that can turn their meaning."""
        return turned(_around(self._a.old, place), _around(self._a.new, there))

    def _place(self, place: Place, old: Run, new: Run) -> Place:
        """The new words in code points; of a span that begins or ends inside a word, so do they."""
        start, end = self._a.new.words.place(*new)
        first, last = self._a.old.words.place(*old)
        head, tail = place[0] - first, last - place[1]
        mine = self._a.old.page.text[first:last]
        if (head > 0 or tail > 0) and mine == self._a.new.page.text[start:end]:
            return start + max(0, head), end - max(0, tail)
        return start, end

    def _asked(self, place: Place, found: Trace) -> Anchor:
        """Nothing certain: the likeliest places, best first."""
        was = self._a.old.page.text[slice(*place)]
        offered: dict[Place, Candidate] = {}
        for run in self._search.likely(found):
            there = self._place(place, found.old, run)
            stands = same(was, self._a.new.page.text[slice(*there)])
            likeness = 100 if stands else min(99, self._search.likeness(found.old, run))
            if likeness >= FLOOR:
                offered[there] = Candidate(there, likeness, stands)
        best = sorted(offered.values(), key=lambda one: (not one.same, -one.likeness, one.place))
        return Anchor(Fate.ORPHANED, None, tuple(_apart(best))[:MOST])


def _apart(best: Sequence[Candidate]) -> Iterator[Candidate]:
    """Those that no better one touches."""
    for at, one in enumerate(best):
        if not any(other.place[0] < one.place[1] and one.place[0] < other.place[1] for other in best[:at]):
            yield one


def _around(draft: Cut, place: Place) -> str:
    first, end = draft.words.within(*place)
    within = draft.within[draft.at[first]][0], draft.within[draft.at[end - 1]][1]
    return around(draft.page.text, *place, within)
