"""How well claims are found again in an edited draft, held against what the editor knows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.anchoring.anchors import Anchor, Fate, anchor
from app.anchoring.comparison import compare
from app.domain.sentence import Place
from tests.anchoring.manuscript import Proof, Truth, core

Marks = Counter[str]


def marked(proof: Proof, places: Sequence[Place]) -> Marks:
    """Counts what became of the claims, by what is asked."""
    answers = anchor(compare(proof.old, proof.new), proof.old, proof.new, places)
    marks = Marks()
    for place, answer in zip(places, answers, strict=True):
        marks.update(mark(proof.truth(place), _in_words(proof, answer)))
    return marks


def _in_words(proof: Proof, answer: Anchor) -> Anchor:
    """The answer without the signs at the ends of its places, of which nobody can say whose they are."""
    offered = tuple(replace(one, place=core(proof.new.text, one.place)) for one in answer.candidates)
    return replace(answer, place=answer.place and core(proof.new.text, answer.place), candidates=offered)


def mark(truth: Truth, answer: Anchor) -> list[str]:
    """The names of all that is counted of one claim."""
    found = ["claims", "asked"] if answer.candidates else ["claims"]
    if answer.fate is Fate.STALE:
        found.append("stale")
    if truth.copied:
        found.append("copied")
    elif truth.now:
        found += _standing(truth, truth.now, answer)
    elif truth.left:
        found += _changed(truth, answer)
    else:
        found.append("deleted")
        if answer.place:
            found.append("deleted, placed")
        elif answer.candidates:
            found.append("deleted, asked")
    return found


def _standing(truth: Truth, now: Place, answer: Anchor) -> list[str]:
    right = answer.place == now
    found = ["standing", "standing, found"] if right else ["standing"]
    if answer.place and not right:
        found.append("wrong place")
    if any(one.place == now for one in answer.candidates):
        found.append("standing, asked")
    if truth.turned:
        found.append("turned")
        if answer.fate in {Fate.KEPT, Fate.MOVED} and not answer.changes:
            found.append("turned, kept")
    elif answer.fate is Fate.STALE or answer.changes:
        found.append("standing, doubted")
    return found


def _changed(truth: Truth, answer: Anchor) -> list[str]:
    found = ["changed"]
    if answer.fate in {Fate.KEPT, Fate.MOVED}:
        found.append("changed, told" if answer.changes else "turned, kept" if truth.turned else "wrong place")
    elif answer.place:
        start, end = answer.place
        hit = any(start <= at < end for at in truth.left)
        found.append("changed, placed" if hit else "wrong place")
    elif answer.candidates:
        found.append("changed, asked")
    return found
