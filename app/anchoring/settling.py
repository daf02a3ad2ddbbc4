"""Whether what the alignment tells of a span is certain: its words stand, or others stand in their place.

The figures were measured on edited articles (`./do bench anchoring`): below them, other sentences that merely look
alike were taken for edited ones.
"""

from dataclasses import dataclass

from app.anchoring.alignment import NOBODY, Alignment, Link
from app.anchoring.regions import Run
from app.anchoring.trace import Trace, occurrences
from app.domain.mattering import Change
from app.domain.span import Fate
from app.domain.weighing import weighed

SOME_WORDS = 6
"""So many words stand for themselves wherever they are."""
SHORT = 4
"""A sentence of fewer words is told by its neighbours alone."""
SHORT_IN_PLACE = 2
"""The same where it stands in the order of both drafts."""
KEPT_IN = 0.7
"""The share of like words in an edited sentence in which a few standing words are certain."""
STALE_IN = 0.75
"""The share of like words in an edited sentence in which replaced words are certain."""
_STANDING = 0.5
_MOST = 3
_MEASURES = frozenset({Change.FIGURE, Change.DATE, Change.UNIT, Change.CURRENCY})


@dataclass(frozen=True, slots=True)
class Settled:
    """What certainly became of words, and the new ones, end excluded; `standing` what did where only the sign that
    closes them is another.
    """

    fate: Fate
    new: Run
    standing: Fate = Fate.MOVED


def size(alignment: Alignment, letters: str) -> float:
    """How many words these are: signs are none, and of scripts without spaces two letters count as one."""
    return sum(alignment.alphabet.weight(letter) for letter in letters)


def settled(alignment: Alignment, found: Trace) -> Settled | None:
    """What is certain about these words; None where nothing is."""
    links = [link for link in found.links if link]
    if not found.is_whole or not all(link.sure for link in links):
        return None
    fate = Fate.KEPT if all(link.placed for link in links) else Fate.MOVED
    if all(link.exact for link in links):
        return _standing_sentences(alignment, found, links, fate)
    if not all(link.placed or link.neighbouring for link in links):
        return None
    return _standing(alignment, found, links, fate) or _replaced(alignment, found, links, fate)


def _standing_sentences(alignment: Alignment, found: Trace, links: list[Link], fate: Fate) -> Settled | None:
    first, end = alignment.old.firsts[links[0].old[0]], alignment.old.firsts[links[-1].old[1]]
    told = any(link.neighbouring for link in links)
    enough = SHORT_IN_PLACE if fate is Fate.KEPT else SHORT
    if found.new is None or not (told or size(alignment, alignment.old.words.letters[first:end]) >= enough):
        return None
    return Settled(fate, found.new, fate)


def _standing(alignment: Alignment, found: Trace, links: list[Link], fate: Fate) -> Settled | None:
    """The same words in an edited sentence."""
    letters = alignment.old.words.letters[slice(*found.old)]
    words = size(alignment, letters)
    if words < SOME_WORDS and min(link.likeness for link in links) < KEPT_IN:
        return None
    here, start = alignment.old.letters(links[0].old[0], links[-1].old[1]), alignment.old.firsts[links[0].old[0]]
    there, start_there = alignment.new.letters(links[0].new[0], links[-1].new[1]), alignment.new.firsts[links[0].new[0]]
    old, new = occurrences(letters, here, 99), occurrences(letters, there, 99)
    if len(old) != len(new) or len(old) == 99:
        return None
    run = start_there + new[old.index(found.old[0] - start)]
    if found.new != (run, run + len(letters)) and (words < SHORT or len(new) > 1):
        return None
    return Settled(fate, (run, run + len(letters)), fate)


def _replaced(alignment: Alignment, found: Trace, links: list[Link], fate: Fate) -> Settled | None:
    """Other words between the same ends of a sentence that is much alike."""
    if found.new is None or min(link.likeness for link in links) < STALE_IN:
        return None
    old, new = found.old[1] - found.old[0], found.new[1] - found.new[0]
    words = [word for word in range(*found.old) if alignment.alphabet.weight(alignment.old.words.letters[word])]
    standing = sum(alignment.to_new[word] != NOBODY for word in words)
    if not 0 < new <= 2 * old + SOME_WORDS:
        return None
    if standing < max(1, _STANDING * len(words)) and not _counts_the_same(alignment, found.old, found.new):
        return None
    return Settled(Fate.STALE, found.new, fate)


def _counts_the_same(alignment: Alignment, old: Run, new: Run) -> bool:
    """Whether a few words measure something, and as many others in their place measure the same kind of thing."""
    if old[1] - old[0] != new[1] - new[0] or old[1] - old[0] > _MOST:
        return False
    was = alignment.old.page.text[slice(*alignment.old.words.place(*old))]
    now = alignment.new.page.text[slice(*alignment.new.words.place(*new))]
    kinds = [{kind for word in weighed(text) for kind in word.kinds} & _MEASURES for text in (was, now)]
    return kinds[0] == kinds[1] and bool(kinds[0])
