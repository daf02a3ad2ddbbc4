"""What became of each claim's words in a next draft, what a person has to decide, and what came of it: values alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.anchoring.anchors import Anchor, Candidate
from app.domain.claim import Claim, Footing
from app.domain.ids import ClaimId
from app.domain.span import Fate, Span

Place = tuple[int, int]


class Doubt(StrEnum):
    """Why a person is asked about words."""

    CHANGED = "changed"
    TWICE = "twice"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Question:
    """Which place of the new draft, if any, is that of a claim's span (its index among them, from 0)."""

    claim: ClaimId
    index: int
    span: Span
    doubt: Doubt
    candidates: tuple[Candidate, ...]

    @property
    def key(self) -> "Key":
        return self.claim, self.index


Key = tuple[ClaimId, int]


@dataclass(frozen=True, slots=True)
class Decision:
    """The place that a person chose; None where the words are gone, `cut` where that closes the claim."""

    place: Place | None
    cut: bool = False


Decisions = Mapping[Key, Decision]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A claim with what became of each of its spans, in their order."""

    claim: Claim
    anchors: tuple[Anchor, ...]

    @property
    def questions(self) -> Iterator[Question]:
        """What a person has to decide about it, one question a span."""
        back = self.claim.footing is not Footing.STANDING
        for index, (span, anchor) in enumerate(zip(self.claim.spans, self.anchors, strict=True)):
            if anchor.candidates:
                same = sum(candidate.same for candidate in anchor.candidates)
                doubt = Doubt.BACK if back else Doubt.TWICE if same > 1 else Doubt.CHANGED
                yield Question(self.claim.id, index, span, doubt, anchor.candidates)


@dataclass(frozen=True, slots=True)
class Summary:
    """What was done with a next draft: how many claims stand, which are to be checked again or placed, what is new.

    `reworded` are claims that nobody had checked yet, whose words are others now.
    """

    kept: int
    moved: int
    stale: tuple[ClaimId, ...]
    reworded: tuple[ClaimId, ...]
    orphaned: tuple[ClaimId, ...]
    cut: tuple[ClaimId, ...]
    dismissals_lost: int
    added: tuple[Place, ...]
    removed: tuple[Place, ...]


def fate_of(anchors: tuple[Anchor, ...]) -> Fate:
    """The one word for what became of a claim: of several spans that of the one that fared worst."""
    worst = (Fate.ORPHANED, Fate.STALE, Fate.MOVED, Fate.KEPT)
    return min((anchor.fate for anchor in anchors), key=worst.index, default=Fate.ORPHANED)
