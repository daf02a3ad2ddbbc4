"""What taking the draft would do, in rows: the counts, each with what it counts below it.

A row names what it is about and is told in words only when it is seen: there may be thousands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.anchoring.outcome import Decisions, Outcome, Place, Summary
from app.domain.claim import Footing
from app.domain.ids import ClaimId
from app.domain.mattering import changes
from app.domain.typography import fold
from ui.differing import Side, differing
from ui.redraft.asked import Asked
from ui.redraft.excerpt import cut

SENTENCE = 240
"""Code points of a sentence that are shown at most."""
_FEW = 3


@dataclass(frozen=True, slots=True)
class Counted:
    """A count in words; `more` says what follows from it."""

    says: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class OfClaim:
    """A claim of which more is to be said than that it stands; `reworded` where its words are to be compared."""

    claim: ClaimId
    reworded: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the new draft, or one of the old that is gone."""

    place: Place
    is_new: bool


Row = Counted | OfClaim | Sentence


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim's number, its statement where that is more than its words, these then and now where they are to be
    compared, and why it is listed.
    """

    number: int
    statement: str
    why: str
    was: Side = ()
    now: Side = ()


class Telling:
    """Knows what a summary is about. `decisions` are the answers that it was made with."""

    def __init__(self, asked: Asked, decisions: Decisions) -> None:
        self._asked, self._decisions = asked, decisions
        self._of = {outcome.claim.id: (number, outcome) for number, outcome in enumerate(asked.outcomes, 1)}

    def rows(self, summary: Summary, skipped: int) -> Iterator[Row]:
        """All of it; `skipped` questions have no answer."""
        if skipped:
            yield Counted(f"{_many(skipped, 'question')} not answered", "These words are without a place for now.")
        yield _standing(summary, len(self._asked.outcomes))
        yield from self._claims(summary.stale, "to be checked again", reworded=True)
        yield from self._claims(summary.reworded, "in other words, not checked yet", reworded=True)
        yield from self._claims(summary.orphaned, "without a place")
        yield from self._claims(summary.cut, "closed, because the words were cut")
        if summary.dismissals_lost:
            yield _lifted(summary.dismissals_lost)
        yield from _sentences(summary.added, "new", "that no claim covers", is_new=True)
        yield from _sentences(summary.removed, "gone", "", is_new=False)

    def _claims(self, claims: Sequence[ClaimId], what: str, *, reworded: bool = False) -> Iterator[Row]:
        if claims:
            yield Counted(f"{_many(len(claims), 'claim')} {what}")
            yield from (OfClaim(claim, reworded) for claim in claims if claim in self._of)

    def _now(self, outcome: Outcome) -> list[str]:
        """The claim's words in the new draft, as far as they have a place."""
        found = []
        for index, anchor in enumerate(outcome.anchors):
            decision = self._decisions.get((outcome.claim.id, index))
            place = (decision.place if decision else None) or anchor.place
            if place is not None:
                found.append(self._asked.new.text[slice(*place)])
        return found

    def claim(self, row: OfClaim) -> ToldClaim:
        """What is said of a claim."""
        number, outcome = self._of[row.claim]
        statement = cut(outcome.claim.statement, SENTENCE)
        if not row.reworded:
            return ToldClaim(number, statement, _lost(outcome))
        was, now = _was(outcome), " … ".join(self._now(outcome))
        worded = "" if fold(was) == fold(outcome.claim.statement) else statement
        return ToldClaim(number, worded, _why(outcome, was, now), *differing(was, now))

    def sentence(self, row: Sentence) -> str:
        """The words of a sentence, cut where they are many."""
        text = (self._asked.new if row.is_new else self._asked.old).text
        return cut(text[slice(*row.place)], SENTENCE)


def _standing(summary: Summary, of: int) -> Counted:
    stand = summary.kept + summary.moved
    says = f"{stand:,} of {_many(of, 'claim')} {'stands' if stand == 1 else 'stand'}"
    if of == stand:
        says = f"All {of:,} claims stand" if of > 1 else "The claim stands"
    moved = f"{summary.moved:,} of them elsewhere in the draft." if summary.moved else ""
    return Counted(says if of else "There are no claims", moved)


def _lifted(count: int) -> Counted:
    one = count == 1
    says = f"{_many(count, 'dismissal')} lifted"
    return Counted(says, f"The words of {'it' if one else 'these'} changed, so {'it is' if one else 'they are'} open.")


def _sentences(places: Sequence[Place], what: str, more: str, *, is_new: bool) -> Iterator[Row]:
    if places:
        yield Counted(" ".join(filter(None, (f"{len(places):,} {what}", _noun(len(places), "sentence"), more))))
        yield from (Sentence(place, is_new) for place in places)


def _was(outcome: Outcome) -> str:
    return " … ".join(span.quote for span in outcome.claim.spans)


def _lost(outcome: Outcome) -> str:
    """Why a claim has no words; only where that is news."""
    return "" if outcome.claim.footing is Footing.STANDING else "as before"


def _why(outcome: Outcome, was: str, now: str) -> str:
    """What changed and can matter; such as: a figure changed."""
    if fold(was) != fold(now):
        kinds = [str(change) for change in changes(was, now)]
        return f"{_listed(kinds)} changed" if kinds else "other words"
    around = sorted({kind for anchor in outcome.anchors for kind in anchor.changes})
    if around:
        return f"around these words {_listed(around)} changed"
    return "it had to be before"


def _listed(kinds: Sequence[str]) -> str:
    named = [f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" for kind in kinds]
    if len(named) > _FEW:
        named = [*named[:_FEW], "more"]
    return " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))


def _noun(count: int, noun: str) -> str:
    return noun if count == 1 else f"{noun}s"


def _many(count: int, noun: str) -> str:
    return f"{count:,} {_noun(count, noun)}"


def aloud(row: Row, telling: Telling) -> str:
    """The whole row for what reads the screen."""
    match row:
        case Counted(says, more):
            return f"{says}. {more}".strip()
        case OfClaim():
            told = telling.claim(row)
            sides = (("was", told.was), ("now", told.now)) if told.now else ()
            words = [f"{name}: {''.join(part.text for part in side)}" for name, side in sides]
            return ". ".join(filter(None, (f"Claim {told.number}", told.statement, *words, told.why)))
        case Sentence(is_new=is_new):
            return f"{'New' if is_new else 'Gone'}: {telling.sentence(row)}"
