"""Passages that were edited, split or joined: which of the old draft became which of the new.

Every candidate is a run of old passages and a run of new ones, one of the two a single passage. It counts by how many
words are alike, all words and those that say something, whichever is less; the best go first. How far the next best
is behind says how certain it is.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel, LCSseq

from app.anchoring.along import along
from app.anchoring.pairing import Pairs, in_order
from app.anchoring.passages import Cut
from app.anchoring.words import FIGURE, Alphabet

LIKE = 0.5
"""A region is no region below this share of like words."""
REPEATED = 0.75
"""Something so much alike where a moved passage stood may be that passage, and the moved one a copy of it."""
LONGEST_RUN = 3
_COMMON = 12
"""A word that stands in more passages than this says nothing about which is which."""
_BEST = 6
_NEAR = 12
_CONTAINED = 0.5
MENDED = 0.9
"""The share of like letters from which on a sentence is one that was mended."""
_LESS = 0.1

Run = tuple[int, int]
Sayings = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Region:
    """Old passages and the new ones that they became, ends excluded.

    `likeness` is the share of like words from 0 to 1, `margin` by how much the next best is behind; `placed` says that
    it stands in the order of both drafts, `neighbours` on how many sides what stands beside it does so in both.
    """

    old: Run
    new: Run
    likeness: float
    margin: float
    placed: bool = False
    neighbours: int = 0


def regions(
    old: Cut, new: Cut, pairs: Pairs, alphabet: Alphabet, tell: Callable[[], None] = lambda: None
) -> list[Region]:
    """The regions of what has no partner yet, in the order of the old draft. Tells that it goes on."""
    loose = _Loose(old, new, pairs, alphabet)
    found = sorted(loose.candidates(tell), key=lambda one: (-one.likeness, one.old, one.new))
    kept = [replace(one, margin=min(one.margin, one.likeness - loose.echo(one))) for one in _best_first(found)]
    return _placed(kept, loose)


def undisputed(old: Cut, new: Cut, pairs: Pairs, alphabet: Alphabet) -> Pairs:
    """The pairs but for those of which something much alike stands where the words stood: repeated, it may be, and then
    the first one edited.
    """
    taken, chain = set(pairs.new_of.values()), set(pairs.chain)
    disputed = {
        at
        for at in pairs.new_of
        if at not in chain
        for there in (pairs.new_of.get(at - 1, -2) + 1, pairs.new_of.get(at + 1, 0) - 1)
        if 0 <= there < len(new.keys) and there not in taken
        if _alike(_sayings(old, at, alphabet), _sayings(new, there, alphabet)) >= REPEATED
    }
    rest = {at: there for at, there in pairs.new_of.items() if at not in disputed}
    return replace(pairs, new_of=rest, disputed=frozenset(disputed))


def _sayings(cut: Cut, at: int, alphabet: Alphabet) -> Sayings:
    """The words of a passage without signs, and those that say something; one figure is as good as another."""
    words = cut.letters(at, at + 1).translate(alphabet.blank)
    return words, "".join(letter for letter in words if letter in alphabet.heavy or letter == FIGURE)


def _alike(mine: Sayings, other: Sayings) -> float:
    return min(Indel.normalized_similarity(mine[kind], other[kind]) for kind in (0, 1))


class _Loose:
    """The passages of both drafts that have no partner in the same words."""

    def __init__(self, old: Cut, new: Cut, pairs: Pairs, alphabet: Alphabet) -> None:
        self._old, self._new, self._pairs = old, new, pairs
        partners = set(pairs.new_of.values())
        self._mine = [at for at in range(len(old.keys)) if at not in pairs.new_of]
        self._other = [at for at in range(len(new.keys)) if at not in partners]
        self.gaps, self.gaps_there = _gaps(pairs, len(old.keys), len(new.keys))
        self._said = {at: _sayings(old, at, alphabet) for at in self._mine}
        self._said_there = {at: _sayings(new, at, alphabet) for at in self._other}
        self.partners = pairs.new_of
        self._alphabet = alphabet
        self._standing = defaultdict[str, list[int]](list)
        for at in pairs.new_of:
            for letter in set(old.letters(at, at + 1)) & alphabet.heavy:
                self._standing[letter].append(at)
        self.ends = len(old.keys), len(new.keys)

    def candidates(self, tell: Callable[[], None]) -> Iterator[Region]:
        """Single passages and runs that could be the same."""
        links = self._links(tell)
        back = defaultdict[int, list[int]](list)
        for one, others in links.items():
            for other in others:
                back[other].append(one)
        for one, others in along(list(links.items()), tell):
            yield from (self._region((one, one + 1), run) for run in _runs_of(sorted(others)))
        for other, ones in back.items():
            yield from (self._region(run, (other, other + 1)) for run in _runs_of(sorted(ones)) if run[1] - run[0] > 1)

    def _region(self, run: Run, there: Run) -> Region:
        mine = [self._said[at] for at in range(*run)]
        other = [self._said_there[at] for at in range(*there)]
        alike = _alike(_together(mine), _together(other))
        return Region(run, there, alike, alike)

    def echo(self, one: Region) -> float:
        """How much alike the new words are to an old passage that stands elsewhere: they may be that one, repeated."""
        other = _together([self._said_there[at] for at in range(*one.new)])
        hits = Counter[int]()
        for letter in set(other[1]):
            places = self._standing.get(letter, ())
            hits.update(places if len(places) <= _COMMON else ())
        near = (_sayings(self._old, at, self._alphabet) for at, _ in hits.most_common(_BEST))
        return max((_alike(said, other) for said in near), default=0.0)

    def mended(self, one: Region) -> float:
        """How much alike the letters are, where they nearly all are: a word that was mended is no other word."""
        mine, other = "".join(self._old.keys[slice(*one.old)]), "".join(self._new.keys[slice(*one.new)])
        alike = Indel.normalized_similarity(mine, other)
        return alike - _LESS if alike >= MENDED else 0.0

    def _links(self, tell: Callable[[], None]) -> dict[int, list[int]]:
        """For each old passage the new ones that hold, or are held by, half of its telling words."""
        index = defaultdict[str, list[int]](list)
        for at, (_, heavy) in self._said_there.items():
            for letter in set(heavy):
                index[letter].append(at)
        near = defaultdict[int, list[int]](list)
        for at in self._other:
            near[self.gaps_there[at]].append(at)
        return {at: self._linked(at, index, near[self.gaps[at]]) for at in along(self._mine, tell)}

    def _linked(self, at: int, index: dict[str, list[int]], near: Sequence[int]) -> list[int]:
        heavy = self._said[at][1]
        hits = Counter[int]()
        for letter in set(heavy):
            places = index.get(letter, ())
            if len(places) <= _COMMON:
                hits.update(places)
        likely = {place for place, _ in hits.most_common(_BEST)} | (set(near) if len(near) <= _NEAR else set())
        return [place for place in likely if self._holds(at, place)]

    def _holds(self, at: int, there: int) -> bool:
        kind = 1 if self._said[at][1] and self._said_there[there][1] else 0
        mine, other = self._said[at][kind], self._said_there[there][kind]
        least = min(len(mine), len(other))
        return least > 0 and LCSseq.similarity(mine, other) >= _CONTAINED * least


def _together(said: Sequence[Sayings]) -> Sayings:
    return "".join(words for words, _ in said), "".join(heavy for _, heavy in said)


def _gaps(pairs: Pairs, old: int, new: int) -> tuple[list[int], list[int]]:
    """For each passage how many of the chain stand before it, in either draft."""
    mine, other = [0] * (old + 1), [0] * (new + 1)
    for at in pairs.chain:
        mine[at + 1] += 1
        other[pairs.new_of[at] + 1] += 1
    for row in (mine, other):
        for at in range(1, len(row)):
            row[at] += row[at - 1]
    return mine, other


def _runs_of(numbers: Sequence[int]) -> Iterator[Run]:
    """Every run of neighbours, from one number to as many as a run may have."""
    known = set(numbers)
    for first in numbers:
        for length in range(1, LONGEST_RUN + 1):
            if first + length - 1 not in known:
                break
            yield first, first + length


def _best_first(found: Sequence[Region]) -> list[Region]:
    """The best of those that want the same passage, each with its distance to the next best."""
    kept: list[Region] = []
    by_old, by_new = dict[int, Region](), dict[int, Region]()
    wanted, wanted_there = _wanted(found)
    for one in found:
        if one.likeness < LIKE or any(at in by_old for at in range(*one.old)):
            continue
        if any(at in by_new for at in range(*one.new)):
            continue
        rivals = [r for at in range(*one.old) for r in wanted[at] if not _inside(r.new, one.new)]
        rivals += [r for at in range(*one.new) for r in wanted_there[at] if not _inside(r.old, one.old)]
        rivals = [r for r in rivals if not (_inside(one.old, r.old) and _inside(one.new, r.new))]
        behind = one.likeness - max((r.likeness for r in rivals), default=0.0)
        kept.append(Region(one.old, one.new, one.likeness, behind))
        by_old |= dict.fromkeys(range(*one.old), one)
        by_new |= dict.fromkeys(range(*one.new), one)
    return sorted(kept, key=lambda one: one.old)


def _wanted(found: Sequence[Region]) -> tuple[dict[int, list[Region]], dict[int, list[Region]]]:
    mine, other = defaultdict[int, list[Region]](list), defaultdict[int, list[Region]](list)
    for one in found:
        for at in range(*one.old):
            mine[at].append(one)
        for at in range(*one.new):
            other[at].append(one)
    return mine, other


def _inside(run: Run, whole: Run) -> bool:
    return whole[0] <= run[0] and run[1] <= whole[1]


def _placed(kept: Sequence[Region], loose: _Loose) -> list[Region]:
    """With what their place says: between the same certain passages, in the same order; or beside the same ones."""
    fitting = [one for one in kept if loose.gaps[one.old[0]] == loose.gaps_there[one.new[0]]]
    chain = {old for old, _ in in_order([(one.old[0], one.new[0]) for one in fitting])}
    last = {**loose.partners, **{one.old[1] - 1: one.new[1] - 1 for one in kept}, -1: -1}
    first = {loose.ends[0]: loose.ends[1], **loose.partners, **{one.old[0]: one.new[0] for one in kept}}
    return [
        Region(
            one.old,
            one.new,
            max(one.likeness, loose.mended(one)),
            one.margin,
            one.old[0] in chain,
            (last.get(one.old[0] - 1) == one.new[0] - 1) + (first.get(one.old[1]) == one.new[1]),
        )
        for one in kept
    ]
