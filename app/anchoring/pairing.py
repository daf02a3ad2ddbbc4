"""Which passages of two drafts are the same: those in the same words, told apart by their neighbours where they repeat.

A passage that stands once in each draft needs no telling apart. One that repeats is certain only where the passages
before or behind it stand beside no other of its like, in either draft, and nothing on its other side speaks against it.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

REACH = (1, 2, 4, 8)
"""How many passages on one side are looked at to tell repeated ones apart."""

LONG = 40
"""Code points of a repeated passage that its place between two certain ones is enough to tell."""
_EDGE = -1


@dataclass(frozen=True, slots=True)
class Pairs:
    """`new_of` gives the partner of an old passage; `unsure` are old passages whose partner is only likely.

    `chain` are the old passages that stand in the order of both drafts; `disputed` have no partner because what stands
    in their place is much like them, too.
    """

    new_of: dict[int, int]
    unsure: frozenset[int]
    chain: tuple[int, ...]
    disputed: frozenset[int] = frozenset()


def pair(old: Sequence[str], new: Sequence[str]) -> Pairs:
    """Pairs the passages that are the same words, by their folded text."""
    numbers: dict[str, int] = {}
    ours = [numbers.setdefault(key, len(numbers)) for key in old]
    theirs = [numbers.setdefault(key, len(numbers)) for key in new]
    sure = _once(ours, theirs)
    if len(set(ours)) < len(ours) or len(set(theirs)) < len(theirs):
        sides = _both_sides(ours, theirs)
        sure |= _by_neighbours(ours, theirs, sides)
        alone = _alone_between(ours, theirs, sure)
        sure |= {at: to for at, to in alone.items() if len(old[at]) >= LONG and not _against(sides, at, to)}
        left = _left_over(ours, theirs, sure)
        sure |= {at: to for at, to in left.items() if _told(sides, at, to) and not _against(sides, at, to)}
    chain = in_order(sorted(sure.items()))
    likely = dict(_between(ours, theirs, sure, chain))
    return Pairs(sure | likely, frozenset(likely), tuple(sorted({old for old, _ in chain} | likely.keys())))


def in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs, sorted by their first, whose second numbers grow (patience sorting)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(last[pile - 1] if pile else -1)
        tops[pile : pile + 1], last[pile : pile + 1] = [place], [index]
    kept, index = list[tuple[int, int]](), last[-1] if last else -1
    while index >= 0:
        kept.append(pairs[index])
        index = before[index]
    return kept[::-1]


def _places(keys: Iterable[int]) -> dict[int, list[int]]:
    found = defaultdict[int, list[int]](list)
    for at, key in enumerate(keys):
        found[key].append(at)
    return found


def _once(old: Sequence[int], new: Sequence[int]) -> dict[int, int]:
    theirs = _places(new)
    ours = _places(old)
    return {at[0]: theirs[key][0] for key, at in ours.items() if len(at) == 1 == len(theirs.get(key, ()))}


def _by_neighbours(old: Sequence[int], new: Sequence[int], sides: Mapping[bool, "_Side"]) -> dict[int, int]:
    """Repeated passages that what stands before or behind them tells apart."""
    ours, theirs = _repeated(old, new)
    found: dict[int, int] = {}
    rivals: set[int] = set()
    for back in (True, False):
        other = sides[not back]
        for reach in REACH:
            for one, partner in _told_by(old, new, ours, theirs, (back, reach)):
                if other.against(one, partner) or found.setdefault(one, partner) != partner:
                    rivals.add(one)
    taken = Counter(found.values())
    return {one: partner for one, partner in found.items() if one not in rivals and taken[partner] == 1}


def _told_by(
    old: Sequence[int], new: Sequence[int], ours: Sequence[int], theirs: Sequence[int], side: tuple[bool, int]
) -> Iterable[tuple[int, int]]:
    """Passages whose neighbours on one side, so far, stand beside no other of the like in either draft."""
    back, reach = side
    mine = _alone(((_beside(old, at, reach, back=back)), at) for at in ours)
    other = _alone(((_beside(new, at, reach, back=back)), at) for at in theirs)
    return ((at, other[key]) for key, at in mine.items() if key in other)


def _alone(found: Iterable[tuple[tuple[int, ...], int]]) -> dict[tuple[int, ...], int]:
    """What stands alone of its like; where the draft ends is no neighbour that tells."""
    alone: dict[tuple[int, ...], int] = {}
    for key, at in found:
        alone[key] = -1 if key in alone else at
    return {key: at for key, at in alone.items() if at >= 0 and _EDGE not in key}


def _beside(keys: Sequence[int], at: int, reach: int, *, back: bool) -> tuple[int, ...]:
    """The passage with its neighbours on one side, the edge of the draft where there are none."""
    found = keys[max(0, at - reach) : at + 1] if back else keys[at : at + reach + 1]
    edge = [_EDGE] * (reach + 1 - len(found))
    return tuple([*edge, *found] if back else [*found, *edge])


class _Side:
    """What stands on one side of the repeated passages of both drafts."""

    def __init__(self, mine: Mapping[int, tuple[int, ...]], other: Mapping[int, tuple[int, ...]]) -> None:
        self._mine, self._other = mine, other
        self._in_old, self._in_new = set(mine.values()), set(other.values())

    def is_same(self, one: int, partner: int) -> bool:
        return self._mine[one] == self._other[partner] and _EDGE not in self._mine[one]

    def against(self, one: int, partner: int) -> bool:
        """Whether this side says that the one, or the other, belongs elsewhere."""
        mine, other = self._mine[one], self._other[partner]
        return mine != other and (mine in self._in_new or other in self._in_old)


def _both_sides(old: Sequence[int], new: Sequence[int]) -> dict[bool, _Side]:
    """What stands before (True) and behind."""
    ours, theirs = _repeated(old, new)
    return {
        back: _Side(
            {at: _beside(old, at, 1, back=back) for at in ours}, {at: _beside(new, at, 1, back=back) for at in theirs}
        )
        for back in (True, False)
    }


def _repeated(old: Sequence[int], new: Sequence[int]) -> tuple[list[int], list[int]]:
    """The passages of either draft that stand more than once in one of them."""
    both = Counter(old) | Counter(new)
    return [at for at, key in enumerate(old) if both[key] > 1], [at for at, key in enumerate(new) if both[key] > 1]


def _told(sides: Mapping[bool, _Side], one: int, partner: int) -> bool:
    return any(side.is_same(one, partner) for side in sides.values())


def _against(sides: Mapping[bool, _Side], one: int, partner: int) -> bool:
    return any(side.against(one, partner) for side in sides.values())


def _alone_between(old: Sequence[int], new: Sequence[int], sure: dict[int, int]) -> dict[int, int]:
    """What stands alone of its like between the same two certain passages in both drafts; at an end of the draft only
    where no other of its like came or went.
    """
    chain = in_order(sorted(sure.items()))
    often, often_there = Counter(old), Counter(new)
    return {
        mine[0]: other[0]
        for ours, theirs in _stretches(old, new, sure, chain)
        for there in [_of_each(new, theirs)]
        for key, mine in _of_each(old, ours).items()
        if len(mine) == 1 == len(other := there.get(key, []))
        if often[key] == often_there[key] or (chain and chain[0][0] < mine[0] < chain[-1][0])
    }


def _of_each(keys: Sequence[int], places: Sequence[int]) -> dict[int, list[int]]:
    found = defaultdict[int, list[int]](list)
    for at in places:
        found[keys[at]].append(at)
    return found


def _left_over(old: Sequence[int], new: Sequence[int], sure: dict[int, int]) -> dict[int, int]:
    """What is the only one of its like on both sides, now that the others have their partners."""
    taken = set(sure.values())
    theirs = _places(key if at not in taken else _EDGE for at, key in enumerate(new))
    ours = _places(key if at not in sure else _EDGE for at, key in enumerate(old))
    return {
        at[0]: theirs[key][0] for key, at in ours.items() if key != _EDGE and len(at) == 1 == len(theirs.get(key, ()))
    }


def _between(
    old: Sequence[int], new: Sequence[int], sure: dict[int, int], chain: Sequence[tuple[int, int]]
) -> Iterable[tuple[int, int]]:
    """Likely partners in the order of both, between two certain ones: they are shown as what stands, and asked."""
    for mine, other in _stretches(old, new, sure, chain):
        for step in LCSseq.opcodes([old[at] for at in mine], [new[at] for at in other]):
            if step.tag == "equal":
                yield from zip(mine[step.src_start : step.src_end], other[step.dest_start :], strict=False)


def _stretches(
    old: Sequence[int], new: Sequence[int], sure: dict[int, int], chain: Sequence[tuple[int, int]]
) -> Iterable[tuple[list[int], list[int]]]:
    """What has no certain partner, between two neighbours of the chain in either draft."""
    taken = set(sure.values())
    start, there = 0, 0
    for end, end_there in (*chain, (len(old), len(new))):
        mine = [at for at in range(start, end) if at not in sure]
        other = [at for at in range(there, end_there) if at not in taken]
        start, there = end + 1, end_there + 1
        if mine and other:
            yield mine, other
