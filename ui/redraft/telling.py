"""What taking the draft would do, in rows: the counts, each with what it counts below it.

A row names what it is about and is told in words only when it is seen: there may be thousands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.anchoring.outcome import Decisions, Outcome, Place, Summary
from app.domain.article import stretch_of
from app.domain.claim import Footing
from app.domain.ids import ClaimId
from app.domain.mattering import changes, turned
from app.domain.span import around
from app.domain.typography import fold, same
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
        yield from _sentences(summary.added, "new {} that no claim covers", is_new=True)
        yield from _sentences(summary.removed, "{} gone", is_new=False)

    def _claims(self, claims: Sequence[ClaimId], what: str, *, reworded: bool = False) -> Iterator[Row]:
        if claims:
            yield Counted(f"{_many(len(claims), 'claim')} {what}")
            yield from (OfClaim(claim, reworded) for claim in claims if claim in self._of)

    def _places(self, outcome: Outcome) -> list[Place]:
        """Where the claim's words stand in the new draft, as far as they have a place."""
        decided = [self._decisions.get((outcome.claim.id, index)) for index in range(len(outcome.anchors))]
        found = [
            (one.place if one else None) or anchor.place for one, anchor in zip(decided, outcome.anchors, strict=True)
        ]
        return [place for place in found if place is not None]

    def claim(self, row: OfClaim) -> ToldClaim:
        """What is said of a claim."""
        number, outcome = self._of[row.claim]
        statement = cut(outcome.claim.statement, SENTENCE)
        if not row.reworded:
            return ToldClaim(number, statement, _lost(outcome))
        was, now = _was(outcome), " … ".join(self._asked.new.text[slice(*place)] for place in self._places(outcome))
        if same(was, now):
            return self._around(number, statement, outcome)
        worded = "" if fold(was) == fold(outcome.claim.statement) else statement
        return ToldClaim(number, worded, _differs(changes(was, now)), *differing(was, now))

    def _around(self, number: int, statement: str, outcome: Outcome) -> ToldClaim:
        """A claim whose own words stand: what is beside them may have changed."""
        page, spans, places = self._asked.new, outcome.claim.spans, self._places(outcome)
        now = [around(page.text, *place, stretch_of(page.blocks, *place)) for place in places]
        pairs = [(span.around, there) for span, there in zip(spans, now, strict=False) if span.around]
        kinds = list(dict.fromkeys(str(kind) for pair in pairs for kind in turned(*pair)))
        if not kinds:
            return ToldClaim(number, statement, "it had to be checked again before")
        sides = differing(" ".join(was for was, _ in pairs), " ".join(there for _, there in pairs))
        return ToldClaim(number, statement, f"beside these words, {_differs(kinds)}", *sides)

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


def _sentences(places: Sequence[Place], says: str, *, is_new: bool) -> Iterator[Row]:
    if places:
        yield Counted(f"{len(places):,} {says.format(_noun(len(places), 'sentence'))}")
        yield from (Sentence(place, is_new) for place in places)


def _was(outcome: Outcome) -> str:
    return " … ".join(span.quote for span in outcome.claim.spans)


def _lost(outcome: Outcome) -> str:
    """Why a claim has no words; only where that is news."""
    return "" if outcome.claim.footing is Footing.STANDING else "as before"


def _differs(kinds: Sequence[str]) -> str:
    """What changed and can matter; such as: a figure and a name changed."""
    named = [f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" for kind in kinds]
    if len(named) > _FEW:
        named = [*named[:_FEW], "more"]
    return f"{' and '.join(filter(None, (', '.join(named[:-1]), named[-1])))} changed" if named else "other words"


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
