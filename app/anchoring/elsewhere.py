"""Words that are certain because they are said once: nothing else in either draft could be meant.

They are looked for where the alignment of their sentence leaves a doubt: many words anywhere, a few with those beside
them, and a rare one in a sentence that is much like theirs.
"""

from dataclasses import replace

from rapidfuzz.distance import Indel

from app.anchoring.alignment import Alignment, Link
from app.anchoring.candidates import Search
from app.anchoring.regions import LIKE, Run
from app.anchoring.settling import SOME_WORDS, STALE_IN, Settled, size
from app.anchoring.trace import Trace, occurrences
from app.anchoring.words import FIGURE
from app.domain.span import Fate
from app.domain.typography import same

FEW_WORDS = 3
"""So many words, with one that says something, are certain in a sentence that has half of the other words, too."""
TWO_WORDS = 2
"""A sentence of fewer words says nothing for those that are in it."""


def elsewhere(alignment: Alignment, search: Search, found: Trace) -> Settled | None:
    """Where words that are said once in the old draft stand in the one free place of the new one."""
    if not alignment.disputed.isdisjoint(alignment.old.at[slice(*found.old)]):
        return None
    for run in (found.old, _without_closing(alignment, found.old)):
        known = _many(alignment, search, run) or _rare(alignment, search, found, run)
        if known:
            return known
    return _among_others(alignment, search, found)


def _without_closing(alignment: Alignment, run: Run) -> Run:
    """Without the sign that closes them, which comes and goes where sentences are split and joined."""
    sign = alignment.old.page.text[slice(*alignment.old.words.place(run[1] - 1, run[1]))]
    return (run[0], run[1] - 1) if run[1] - run[0] > 1 and same(sign, "") else run


def _many(alignment: Alignment, search: Search, run: Run) -> Settled | None:
    if size(alignment, alignment.old.words.letters[slice(*run)]) < SOME_WORDS or not search.is_only_one(run):
        return None
    places = search.same(run, 2)
    return Settled(Fate.MOVED, places[0]) if len(places) == 1 else None


def _rare(alignment: Alignment, search: Search, found: Trace, run: Run) -> Settled | None:
    """A word that says something and stands once in each draft, here and there in sentences that are much alike."""
    link = found.links[0]
    letters = alignment.old.words.letters[slice(*run)]
    if link is None or len(found.links) > 1 or not _says_something(alignment, letters):
        return None
    places = occurrences(letters, alignment.new.words.letters, 2)
    if len(places) != 1 or not search.is_only_one(run):
        return None
    there = places[0], places[0] + len(letters)
    fits = _is_much_alike(alignment, link, run, there) and search.is_free(there, run)
    fate = Fate.KEPT if link.placed else Fate.MOVED
    return Settled(fate, there, fate) if fits else None


def _says_something(alignment: Alignment, letters: str) -> bool:
    heavy, blank = alignment.alphabet.heavy, alignment.alphabet.blank
    return any(letter in heavy or blank.get(ord(letter)) == FIGURE for letter in letters)


def _is_much_alike(alignment: Alignment, link: Link, run: Run, there: Run) -> bool:
    """Whether the sentences are, or what is left of them beside a few words."""
    old, new = alignment.old, alignment.new
    first, end = new.firsts[link.new[0]], new.firsts[link.new[1]]
    if not (first <= there[0] and there[1] <= end) or size(alignment, old.letters(*link.old)) < TWO_WORDS:
        return False
    if link.likeness >= STALE_IN:
        return True
    start, stop = old.firsts[link.old[0]], old.firsts[link.old[1]]
    mine = old.words.letters[start : run[0]] + old.words.letters[run[1] : stop]
    other = new.words.letters[first : there[0]] + new.words.letters[there[1] : end]
    alike = Indel.normalized_similarity(*(rest.translate(alignment.alphabet.blank) for rest in (mine, other)))
    return bool(mine) and alike >= LIKE and size(alignment, old.words.letters[slice(*run)]) >= FEW_WORDS


def _among_others(alignment: Alignment, search: Search, found: Trace) -> Settled | None:
    """A few words that those beside them tell, which went the same way and are certain with them."""
    link = found.links[0]
    if found.new is None or link is None or len(found.links) > 1:
        return None
    old, new = _standing_beside(alignment, found.old, found.new, link)
    known = _many(alignment, search, old) or _rare(alignment, search, found, old)
    return replace(known, new=found.new) if known and known.new == new else None


def _standing_beside(alignment: Alignment, old: Run, new: Run, link: Link) -> tuple[Run, Run]:
    """Both places with the words before and behind them, as far as they stand."""
    first, end = alignment.old.firsts[link.old[0]], alignment.old.firsts[link.old[1]]
    start, start_there = old[0], new[0]
    while start > first and start_there and alignment.to_new[start - 1] == start_there - 1:
        start, start_there = start - 1, start_there - 1
    stop, stop_there = old[1], new[1]
    while stop < end and alignment.to_new[stop] == stop_there:
        stop, stop_there = stop + 1, stop_there + 1
    return (start, stop), (start_there, stop_there)
