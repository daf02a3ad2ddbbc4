"""Where words whose place is in doubt may stand now: the same words first, then what is most alike."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from app.anchoring.alignment import Alignment
from app.anchoring.regions import Run
from app.anchoring.trace import Trace, occurrences
from app.domain.sentence import Place

MOST = 5
FLOOR = 50
"""Whole percent of the words that must stand at a place that is offered."""
_LOOKED_AT = 8
_COMMON = 40
_FEW = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place of the new text where the words may stand now; `likeness` is how many of them do, in whole percent.

    `same` says that they are the very words, but for typography.
    """

    place: Place
    likeness: int
    same: bool


class Search:
    """Looks through the words of the new draft that are not certainly those of other old ones."""

    def __init__(self, alignment: Alignment) -> None:
        self._a = alignment
        self._index = defaultdict[str, list[int]](list)
        heavy = alignment.alphabet.heavy
        for at in range(len(alignment.new.keys)):
            for letter in set(alignment.new.letters(at, at + 1)) & heavy:
                self._index[letter].append(at)

    def same(self, old: Run, most: int = MOST + 1) -> list[Run]:
        """Free places where the very words stand, the first so many."""
        letters = self._a.old.words.letters[slice(*old)]
        places = ((at, at + len(letters)) for at in occurrences(letters, self._a.new.words.letters, 20 * most))
        return [place for place in places if self.is_free(place, old)][:most]

    def is_only_one(self, old: Run) -> bool:
        """Whether the old draft says it once."""
        letters = self._a.old.words.letters[slice(*old)]
        return len(occurrences(letters, self._a.old.words.letters, 2)) == 1

    def is_free(self, new: Run, old: Run) -> bool:
        """Whether a place is not that of other old words which certainly stand there."""
        owners = [self._a.to_old[word] for word in range(*new) if self._a.taken[word]]
        others = [word for word in owners if not old[0] <= word < old[1]]
        exact = sum(self._a.link_of[self._a.old.at[word]].exact for word in others)
        return exact == 0 and 2 * len(others) <= new[1] - new[0]

    def likely(self, found: Trace) -> Iterator[Run]:
        """Places that may be meant, in no order: between the same ends, the same words, alike ones."""
        if found.new is not None and found.new[0] < found.new[1]:
            yield found.new
        letters = self._a.old.words.letters[slice(*found.old)]
        heavy = [letter for letter in letters if letter in self._a.alphabet.heavy]
        same = self.same(found.old)
        if len(heavy) > 1 or len(same) <= _FEW:
            yield from same
        if len(heavy) > 1:
            yield from self._alike(letters, set(heavy), found)

    def _alike(self, letters: str, heavy: set[str], found: Trace) -> Iterator[Run]:
        hits = Counter[int]()
        for letter in heavy:
            places = self._index.get(letter, ())
            hits.update(places if len(places) <= _COMMON else ())
        linked = {at for link in found.links if link for at in range(*link.new)}
        passages = len(found.links)
        for at in {at for at, _ in hits.most_common(_LOOKED_AT)} | linked:
            run = self._best_in(letters, at, min(at + passages, len(self._a.new.keys)))
            if run is not None and self.is_free(run, found.old):
                yield run

    def _best_in(self, letters: str, first: int, end: int) -> Run | None:
        """The part of these passages that is most alike, from the first word that stands to the last."""
        there, start = self._a.new.letters(first, end), self._a.new.firsts[first]
        best = fuzz.partial_ratio_alignment(letters, there) if len(letters) < len(there) else None
        part = (best.dest_start, best.dest_end) if best else (0, len(there))
        steps = [step for step in LCSseq.opcodes(letters, there[slice(*part)]) if step.tag == "equal"]
        if not steps:
            return None
        return start + part[0] + steps[0].dest_start, start + part[0] + steps[-1].dest_end

    def likeness(self, old: Run, new: Run) -> int:
        """Whole percent of the old words that stand in the new place, in their order; signs do not count."""
        signs = dict.fromkeys(map(ord, self._a.alphabet.light))
        mine = self._a.old.words.letters[slice(*old)].translate(signs)
        other = self._a.new.words.letters[slice(*new)].translate(signs)
        return int(100 * LCSseq.similarity(mine, other) / len(mine)) if mine else 0
