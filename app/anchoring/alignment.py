"""Two drafts laid upon one another, passage by passage and word by word."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from rapidfuzz.distance import LCSseq

from app.anchoring.along import along
from app.anchoring.page import Page
from app.anchoring.pairing import Pairs, pair
from app.anchoring.passages import Cut, cut
from app.anchoring.regions import Region, Run, regions, undisputed
from app.anchoring.words import Alphabet

Tell = Callable[[int], None]

CLEAR = 0.15
"""By how much the next best must be behind, so that a pair of edited passages is certain."""
NEARLY_CLEAR = 0.04
"""The same where what stands before and behind it tells, too, or where the next best differs so many times as much."""
TIMES = 3
ALIKE = 0.6
"""The share of like words without which no pair of edited passages is certain."""
NOBODY = -1


def untold(percent: int) -> None:
    """Tells nobody how far it is."""


@dataclass(frozen=True, slots=True)
class Link:
    """Old passages and the new ones that they became, ends excluded.

    `exact` says that the words stand, `placed` that they do so in the order of both drafts, `neighbouring` that what
    stands beside them stood there before; `sure` that nothing else could be their partner.
    """

    old: Run
    new: Run
    likeness: float
    exact: bool
    sure: bool
    placed: bool
    neighbouring: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """`link_of` gives the link of an old passage; `to_new` and `to_old` the word in the other draft, or NOBODY.

    `taken` says of each new word whether it is certainly what an old one became; `disputed` are old passages of which
    two new ones could be the one.
    """

    old: Cut
    new: Cut
    alphabet: Alphabet
    links: tuple[Link, ...]
    link_of: dict[int, Link]
    to_new: tuple[int, ...]
    to_old: tuple[int, ...]
    taken: bytes
    disputed: frozenset[int]


def align(old: Page, new: Page, tell: Tell = untold) -> Alignment:
    """Lays the new draft upon the old one. Tells how far it is, in percent."""
    alphabet = Alphabet()
    ours = cut(old, alphabet, partial(tell, 10))
    theirs = cut(new, alphabet, partial(tell, 20))
    pairs = undisputed(ours, theirs, pair(ours.keys, theirs.keys), alphabet)
    tell(40)
    links = _links(pairs, regions(ours, theirs, pairs, alphabet, partial(tell, 50)), len(ours.keys), len(theirs.keys))
    tell(70)
    return _by_word(ours, theirs, alphabet, along(links, partial(tell, 70)), pairs.disputed)


def _links(pairs: Pairs, found: list[Region], old: int, new: int) -> tuple[Link, ...]:
    chain = frozenset(pairs.chain)
    new_of = {**pairs.new_of, -1: -1, old: new}
    exact = [
        Link(
            (at, at + 1),
            (there, there + 1),
            1.0,
            exact=True,
            sure=at not in pairs.unsure,
            placed=at in chain,
            neighbouring=new_of.get(at - 1) == there - 1 or new_of.get(at + 1) == there + 1,
        )
        for at, there in pairs.new_of.items()
    ]
    edited = [
        Link(
            one.old,
            one.new,
            one.likeness,
            exact=False,
            sure=_is_sure(one),
            placed=one.placed,
            neighbouring=one.neighbours > 0,
        )
        for one in found
    ]
    return tuple(sorted((*exact, *edited), key=lambda link: link.old))


def _is_sure(one: Region) -> bool:
    """Whether the next best is far behind; less far where the neighbours tell, or where nearly all words are alike."""
    behind = 1 - one.likeness + one.margin
    nearly = one.margin >= NEARLY_CLEAR and (one.neighbours == 2 or behind >= TIMES * (1 - one.likeness))
    return one.likeness >= ALIKE and (one.margin >= CLEAR or nearly)


def _by_word(old: Cut, new: Cut, alphabet: Alphabet, links: Iterable[Link], disputed: frozenset[int]) -> Alignment:
    to_new = [NOBODY] * len(old.words.letters)
    to_old = [NOBODY] * len(new.words.letters)
    taken = bytearray(len(to_old))
    linked = list[Link]()
    for link in links:
        linked.append(link)
        for first, there, length in _equal(old, new, link):
            to_new[first : first + length] = range(there, there + length)
            to_old[there : there + length] = range(first, first + length)
            if link.sure:
                taken[there : there + length] = b"\1" * length
    link_of = {at: link for link in linked for at in range(*link.old)}
    return Alignment(old, new, alphabet, tuple(linked), link_of, tuple(to_new), tuple(to_old), bytes(taken), disputed)


def _equal(old: Cut, new: Cut, link: Link) -> Iterator[tuple[int, int, int]]:
    """The runs of words that stand in both: where they begin in either, and their length."""
    mine, other = old.letters(*link.old), new.letters(*link.new)
    start, there = old.firsts[link.old[0]], new.firsts[link.new[0]]
    if mine == other:
        yield start, there, len(mine)
        return
    for step in LCSseq.opcodes(mine, other):
        if step.tag == "equal":
            yield start + step.src_start, there + step.dest_start, step.src_end - step.src_start
