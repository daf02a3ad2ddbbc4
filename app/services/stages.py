"""How an article stood in each of its drafts: its claims at the moment when the next draft came, and now.

Told from the history alone: a draft that was taken back leaves no stage, and what an undo took back is not in one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain import events as e
from app.domain.article import Draft
from app.domain.claim import Claim
from app.domain.evolve import evolve
from app.domain.ids import ClaimId
from app.domain.span import Span
from app.store.codec import decode


@dataclass(frozen=True, slots=True)
class Stage:
    """A draft, and the claims as they stood when it was left; of the newest draft, as they stand."""

    draft: Draft
    claims: tuple[Claim, ...]

    def spans(self, claim: ClaimId) -> tuple[Span, ...]:
        """Where the claim stood in this draft; nothing where it had no words there."""
        found = next((one for one in self.claims if one.id == claim), None)
        return tuple(span for span in found.spans if span.draft == self.draft.id) if found else ()


def stages(history: Iterable[tuple[str, bytes]]) -> tuple[Stage, ...]:
    """The stages in the order of the drafts, from the packed history of one article. Slow for a long one."""
    left: list[Stage] = []
    drafts: dict[str, Draft] = {}
    claims: dict[ClaimId, Claim] = {}
    for kind, payload in history:
        match decode(kind, payload):
            case e.DraftTaken(draft):
                left += [
                    Stage(one, _in_order(claims)) for one in list(drafts.values())[-1:] if one.number < draft.number
                ]
                drafts[draft.id] = draft
            case e.DraftTakenBack(draft):
                drafts.pop(draft.id, None)
                left = [stage for stage in left if stage.draft.number < draft.number - 1]
            case e.LabelCorrected() as event if event.draft in drafts:
                changed = evolve(drafts[event.draft], event)
                drafts |= {event.draft: changed} if isinstance(changed, Draft) else {}
            case event if isinstance(event, e.ClaimEvent):
                _follow(claims, event)
    return (*left, *(Stage(one, _in_order(claims)) for one in list(drafts.values())[-1:]))


def _follow(claims: dict[ClaimId, Claim], event: e.ClaimEvent) -> None:
    id = ClaimId(e.subject(event))
    now = evolve(claims.pop(id, None), event)
    if isinstance(now, Claim):
        claims[id] = now


def _in_order(claims: dict[ClaimId, Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims.values(), key=lambda claim: (claim.rank, claim.id)))
