"""Taking the next draft of an article: comparing it with the newest one, and recording what came of that as one step.

`gather` reads what is needed from the desk; `weigh` is slow and pure, for a thread; `record` writes. Nothing is
recorded on a comparison that was made before the last event.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from app.anchoring.anchors import Anchor, Candidate, anchor
from app.anchoring.comparison import compare, likeness
from app.anchoring.outcome import Decisions, Outcome
from app.anchoring.page import Page
from app.domain.article import Draft, Label
from app.domain.claim import Claim, Footing
from app.domain.dismissal import Dismissal
from app.domain.events import LabelCorrected
from app.domain.ids import ArticleId, DraftId
from app.domain.problem import Problem
from app.domain.rejection import Rejection
from app.domain.span import Fate
from app.intake.reading_in import Intake
from app.services.asking import the_draft
from app.services.carrying import events_of
from app.services.redraft import MadeUp, Redraft
from app.services.taking_in import draft_of
from app.store.codec import build
from app.store.ledger import Ledger
from app.store.queries import Queries

Tell = Callable[[int], None]
ANOTHER_ARTICLE = 20
"""Percent of its words below which a text is no draft of the article, as far as one can tell."""
_ALL = 1 << 60


@dataclass(frozen=True, slots=True)
class Ground:
    """What the article is before the next draft; what is many is packed as the desk has it, for a thread to unpack."""

    article: ArticleId
    draft: Draft
    text: str
    claims: tuple[bytes, ...]
    dismissals: tuple[bytes, ...]
    rejections: tuple[bytes, ...]
    older: tuple[tuple[bytes, bytes], ...]
    corrected: tuple[LabelCorrected, ...]
    seen: str


def gather(desk: Queries, article: ArticleId) -> Ground:
    """Raises Problem where the article was taken out."""
    draft, text = the_draft(desk, article)
    marked = desk.history(article, subject=draft.id, limit=_ALL)
    return Ground(
        article,
        draft,
        text,
        desk.packed("claims", article),
        desk.packed("dismissals", article),
        desk.packed("rejections", article),
        tuple((body, desk.content(digest)) for body, digest in desk.drafts_of_lost_claims(article)),
        tuple(entry.event for entry in reversed(marked) if isinstance(entry.event, LabelCorrected)),
        desk.checkpoint(article).sha256,
    )


def refuse_the_same(ground: Ground, intake: Intake) -> None:
    """Raises Problem where the text is the newest draft's, letter for letter."""
    if intake.text == ground.text:
        raise Problem(
            f"“{intake.source.name}” is draft {ground.draft.number} letter for letter.",
            kept="Nothing was taken in; every verdict stands as it stood.",
        )


def another_article(redraft: Redraft) -> Problem:
    """The sentence for a text that has next to nothing of the article in it."""
    few = f"only {redraft.likeness} %" if redraft.likeness else "none"
    return Problem(
        f"“{redraft.intake.source.name}” seems to be another article: {few} of the words are those of draft "
        f"{redraft.before.number}.",
        kept="Nothing was taken in.",
        do="Take it in as an article of its own, or say that it is the next draft anyway.",
    )


def weigh(ground: Ground, intake: Intake, data: bytes, tell: Tell = lambda _: None) -> Redraft:
    """What the text would be as the next draft. Slow, and of nothing but its arguments; `tell` hears whole percent."""
    old, new = Page(ground.text, ground.draft.blocks), Page(intake.text, intake.blocks)
    claims: list[Claim] = [build(Claim, body) for body in ground.claims]
    dismissals: list[Dismissal] = [build(Dismissal, body) for body in ground.dismissals]
    rejections: list[Rejection] = [build(Rejection, body) for body in ground.rejections]
    comparison = compare(old, new, lambda percent: tell(percent // 2))
    standing = [claim for claim in claims if claim.footing is Footing.STANDING]
    carried = [one for one in rejections if all(span.draft == ground.draft.id for span in one.spans)]
    everything: list[Claim | Dismissal | Rejection] = [*standing, *dismissals, *carried]
    places = [(span.start, span.end) for one in everything for span in one.spans]
    anchors = iter(anchor(comparison, old, new, places, lambda percent: tell(50 + percent // 2)))
    found: dict[str, tuple[Anchor, ...]] = {one.id: tuple(islice(anchors, len(one.spans))) for one in everything}
    found |= _back(ground, [claim for claim in claims if claim.footing is not Footing.STANDING], new)
    return Redraft(
        ground.article,
        ground.draft,
        ground.text,
        ground.seen,
        intake,
        data,
        comparison,
        likeness(comparison),
        tuple(Outcome(claim, found[claim.id]) for claim in claims),
        tuple((one, found[one.id]) for one in dismissals),
        tuple((one, found[one.id]) for one in carried),
        _labels(ground, intake, comparison.blocks),
    )


def _back(ground: Ground, lost: Sequence[Claim], new: Page) -> dict[str, tuple[Anchor, ...]]:
    """Claims that have no words in the draft before: where just their words stand in the new one, a person is asked."""
    found: dict[str, list[Anchor]] = {claim.id: [Anchor(Fate.ORPHANED, None)] * len(claim.spans) for claim in lost}
    for body, content in ground.older if lost else ():
        draft: Draft = build(Draft, body)
        of_draft = [
            (claim.id, at, span) for claim in lost for at, span in enumerate(claim.spans) if span.draft == draft.id
        ]
        if of_draft:
            old = Page(content.decode(), draft.blocks)
            places = [(span.start, span.end) for _, _, span in of_draft]
            for (claim, at, _), one in zip(of_draft, anchor(compare(old, new), old, new, places), strict=True):
                found[claim][at] = _offered(one)
    return {claim: tuple(anchors) for claim, anchors in found.items()}


def _offered(one: Anchor) -> Anchor:
    """What is certain as an offer, and of what is not only the very words."""
    certain = (Candidate(one.place, 100, same=True),) if one.place and one.fate in (Fate.KEPT, Fate.MOVED) else ()
    return Anchor(Fate.ORPHANED, None, certain or tuple(candidate for candidate in one.candidates if candidate.same))


def _labels(ground: Ground, intake: Intake, same: Sequence[int | None]) -> dict[int, Label]:
    """The labels that somebody corrected, of the blocks that say the same in the new draft."""
    corrected = {event.block: event.now for event in ground.corrected}
    found = {at: corrected[old] for at, old in enumerate(same) if old is not None and old in corrected}
    return {at: label for at, label in found.items() if intake.blocks[at].label is not label}


def made_up(redraft: Redraft, decisions: Decisions, id: DraftId) -> MadeUp:
    """The draft and its events, with these decisions; what is doubtful and was not decided counts as gone. Slow for
    many claims, and of nothing but its arguments.
    """
    draft = draft_of(redraft.intake, id, redraft.article, redraft.before.number + 1)
    return MadeUp(redraft, draft, tuple(events_of(redraft, draft, decisions)))


def record(ledger: Ledger, made: MadeUp) -> Draft:
    """Take the draft, with everything that is carried over, as one step. Raises Problem where anything happened to the
    article since it was compared.
    """
    redraft = made.redraft
    if ledger.checkpoint(redraft.article).sha256 != redraft.seen:
        raise Problem(
            "The article was changed while the new draft was compared with it.",
            kept="Nothing was taken in.",
            do="Compare the draft again.",
        )
    contents = (redraft.intake.text.encode(), redraft.data)
    known = [outcome.claim for outcome in redraft.outcomes]
    ledger.record(redraft.article, *made.events, contents=contents, known=known)
    return made.draft
