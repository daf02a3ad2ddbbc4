"""One quotation in two wordings: stretches in quotation marks that are much alike and yet not the same words.

Quoting a part is no second wording, nor are two cuts of one sentence, what stands in square brackets, or typography.
Candidates share two telling words that stand side by side, so that the work stays in proportion to the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations, islice, pairwise

from app.domain.typography import folded
from app.reading.quotes import Quotation
from app.reading.reading import Place, Remark, RemarkKind
from app.reading.remarks.material import Material
from app.reading.remarks.words import quoted, stem

FEWEST = 4
"""Words of a stretch that is compared."""
MOST = 60
_ALIKE = 0.65
_IN_ORDER = 0.6
"""More than this share of words in the same order, and of telling words, have two wordings of one saying in common."""
_CROWD = 30
"""No more stretches than this are compared for one pair of words."""
_MOST_PAIRS = 50_000
_CUT = re.compile(r"[.!?…]+[\"”’')\]]*(?:\s+|$)|;\s|\s[–—-]\s|\[[^\]]{0,80}\]")
_WORD = re.compile(r"[^\W_]+(?:(?:['’-]|[-*]{3,})[^\W_]+)*")
_SMALL_WORDS = """
    a an the and or but if of in on at by for from to with as than that this these those it its he she they them we us
    our you your i my me his her their is are was were be been being am do does did has have had will would can could
    shall should may might must not no so there here what which who whom when where why how all any some just very
    don't doesn't didn't can't won't it's that's i'm we're you're they're going
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class _Stretch:
    place: Place
    words: tuple[str, ...]
    stems: tuple[str, ...]
    telling: tuple[str, ...]
    block: int
    speaker: str


def find(material: Material) -> Iterator[Remark]:
    """One remark for each two wordings, with all the places of both."""
    stretches = [one for quotation in material.quotations for one in _stretches(material, quotation)]
    spoken: dict[tuple[str, ...], list[Place]] = {}
    for one in stretches:
        spoken.setdefault(one.words, []).append(one.place)
    told: set[frozenset[tuple[str, ...]]] = set()
    for a, b in sorted(_candidates(stretches)):
        one, other = stretches[a], stretches[b]
        both = frozenset((one.words, other.words))
        if both not in told and _are_wordings(one, other):
            told.add(both)
            places = sorted((*spoken[one.words], *spoken[other.words]))
            yield Remark(RemarkKind.TWO_WORDINGS, tuple(places), _says(material, one, other))


def _stretches(material: Material, quotation: Quotation) -> Iterator[_Stretch]:
    text = material.page.text
    speakers = {saying.person for _, saying in material.sight.said((quotation.start, quotation.end)) if saying.person}
    speaker = speakers.pop() if len(speakers) == 1 else ""
    block = bisect_right(material.blocks, quotation.start, key=lambda one: one.start)
    end = quotation.end - quotation.closed
    at = quotation.start + 1
    for cut in [*_CUT.finditer(text, at, end), None]:
        behind = cut.start() if cut else end
        found = list(_WORD.finditer(text, at, behind)) if behind - at < MOST * 20 else []
        if FEWEST <= len(found) <= MOST:
            words = tuple(folded(word[0]) for word in found)
            telling = tuple(stem(word) for word in words if word not in _SMALL)
            place = found[0].start(), found[-1].end()
            yield _Stretch(place, words, tuple(map(stem, words)), telling, block, speaker)
        at = cut.end() if cut else end


def _candidates(stretches: list[_Stretch]) -> set[tuple[int, int]]:
    shared: dict[tuple[str, str], list[int]] = {}
    for index, one in enumerate(stretches):
        beside = (*pairwise(one.telling), *zip(one.telling, one.telling[2:], strict=False))
        for pair in dict.fromkeys(beside):
            shared.setdefault((min(pair), max(pair)), []).append(index)
    pairs = (pair for indexes in shared.values() for pair in combinations(indexes[:_CROWD], 2))
    return set(islice(pairs, _MOST_PAIRS))


def _are_wordings(one: _Stretch, other: _Stretch) -> bool:
    if one.block == other.block or one.words == other.words:
        return False
    if one.speaker and other.speaker and one.speaker != other.speaker:
        return False
    telling, others = set(one.telling), set(other.telling)
    both = len(telling & others)
    if both < 2 or 2 * both / (len(telling) + len(others)) <= _ALIKE:
        return False
    match = SequenceMatcher(None, one.stems, other.stems, autojunk=False)
    return match.ratio() > _IN_ORDER and not _are_cuts(one, other)


def _are_cuts(one: _Stretch, other: _Stretch) -> bool:
    """Whether the two are the same words, cut at other ends."""
    same = SequenceMatcher(None, one.words, other.words, autojunk=False).find_longest_match()
    starts = same.a == 0 or same.b == 0
    ends = same.a + same.size == len(one.words) or same.b + same.size == len(other.words)
    return same.size >= FEWEST - 1 and starts and ends


def _says(material: Material, one: _Stretch, other: _Stretch) -> str:
    who = one.speaker or other.speaker
    whose = f" of {who}" if who else ""
    words = f"{quoted(material, one.place)} and {quoted(material, other.place)}"
    return f"{words} both stand in quotation marks: one saying{whose}, it seems, in two wordings."
