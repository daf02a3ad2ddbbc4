"""Hypothesis strategies for the domain: any event that could ever be recorded, and histories that follow."""

from collections.abc import Callable
from typing import Any, get_args

from hypothesis import strategies as st

from app.domain import events as e
from app.domain.article import Article, Draft, Label, Source
from app.domain.claim import Attribution, Claim, Footing, Kind
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.evolve import Thing, evolve
from app.domain.ids import ArticleId, ClaimId, DismissalId, DraftId, RejectionId, Sha256
from app.domain.inverse import inverse
from app.domain.rejection import PROPOSAL, Rejection
from app.domain.span import span_of
from app.domain.verdict import Layer, Reason, Ruling, Verdict
from tests.desks import TEXT as STORY
from tests.desks import blocks_of

TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
ARTICLE, DRAFT = ArticleId("a1"), DraftId("d1")
WORDS = st.sampled_from(["The bell rang.", "The bell of Orsk rang on Monday.", "It was heard 14 miles away."])
SPANS = st.sampled_from([(span_of(DRAFT, STORY, 0, 4),), (span_of(DRAFT, STORY, 5, 7), span_of(DRAFT, STORY, 30, 40))])
KINDS = st.sampled_from([(), (Kind.NUMBER,), (Kind.QUOTATION, Kind.DATE)])
RULINGS = st.builds(Ruling, st.sampled_from(Verdict), st.sampled_from([None, *Reason]), WORDS)
SOURCE = Source("story.txt", "text/plain", 4, Sha256("0" * 64), "utf-8", "utf-8")


def events() -> st.SearchStrategy[e.Event]:
    """Every kind of event with arbitrary contents."""
    st.register_type_strategy(str, TEXT)
    st.register_type_strategy(int, st.integers(-(2**53) + 1, 2**53 - 1))
    return st.one_of([st.from_type(kind) for kind in get_args(e.Event)])


@st.composite
def histories(draw: Callable[..., Any]) -> list[e.Event]:
    """Events that follow from one another, some of them taken back at once. Any: what is drawn bears no type."""
    things: dict[str, Thing | None] = {}
    history: list[e.Event] = []
    for about in draw(st.lists(st.sampled_from(["a1", "d1", "c1", "c2", "x1", "r1"]), max_size=40)):
        thing = things.get(about)
        event = draw(coming(about) if thing is None else happening(thing))
        events = [event, inverse(event)] if draw(st.booleans()) else [event]
        for one in events:
            things[about] = evolve(things.get(about), one)
        history.extend(events)
    return history


def coming(about: str) -> st.SearchStrategy[e.Event]:
    """How a thing comes to be, told from its name."""
    match about[0]:
        case "a":
            return st.builds(e.ArticleTaken, st.just(ArticleId(about)), WORDS)
        case "d":
            return st.just(e.DraftTaken(a_draft(DraftId(about))))
        case "r":
            id = st.just(RejectionId(about))
            refused = st.builds(Rejection, id, st.just(ARTICLE), st.just(PROPOSAL), SPANS, WORDS)
            return st.builds(e.RejectionAdded, refused)
        case "x":
            reason = st.sampled_from(NotCheckable)
            made = st.builds(Dismissal, st.just(DismissalId(about)), st.just(ARTICLE), SPANS, reason)
            return st.builds(e.DismissalAdded, made)
    return st.builds(e.ClaimAdded, st.builds(Claim, st.just(ClaimId(about)), st.just(ARTICLE), WORDS, WORDS, SPANS))


def a_draft(id: DraftId) -> Draft:
    return Draft(id, ARTICLE, 1, Sha256("0" * 64), len(STORY), SOURCE, blocks_of(STORY))


def happening(thing: Thing) -> st.SearchStrategy[e.Event]:
    """What can happen to a thing that is there."""
    match thing:
        case Article(id, title, taken_out):
            back = e.ArticleTaken(id, title) if taken_out else e.ArticleTakenOut(id, title)
            return st.one_of(st.just(back), st.builds(e.TitleChanged, st.just(id), st.just(title), WORDS))
        case Draft():
            corrected = [e.LabelCorrected(thing.id, at, thing.blocks[at].label, to) for at in (0, 1) for to in Label]
            return st.one_of(st.just(e.DraftTakenBack(thing)), st.sampled_from(corrected))
        case Dismissal():
            reasons = st.sampled_from(NotCheckable)
            changed = st.builds(e.DismissalChanged, st.just(thing.id), st.just(thing.reason), reasons)
            placed = st.builds(e.DismissalPlaced, st.just(thing.id), st.just(thing.spans), SPANS)
            return st.one_of(st.just(e.DismissalWithdrawn(thing)), changed, placed)
        case Rejection():
            carried = st.builds(e.RejectionPlaced, st.just(thing.id), st.just(thing.spans), SPANS)
            return st.one_of(st.just(e.RejectionWithdrawn(thing)), carried)
        case Claim():
            return of_claim(thing)


def of_claim(claim: Claim) -> st.SearchStrategy[e.Event]:
    id = st.just(claim.id)
    speakers = st.one_of(st.none(), st.builds(Attribution, WORDS))
    layers = st.sampled_from(Layer).flatmap(lambda layer: of_layer(claim, layer))
    return st.one_of(
        st.just(e.ClaimWithdrawn(claim)),
        st.builds(e.StatementReworded, id, st.just(claim.statement), WORDS),
        st.builds(e.KindsChanged, id, st.just(claim.kinds), KINDS),
        st.builds(e.AttributionChanged, id, st.just(claim.attribution), speakers),
        st.builds(e.SpansChanged, id, st.just(claim.spans), SPANS),
        st.builds(e.FootingChanged, id, st.just(claim.footing), st.sampled_from(Footing)),
        st.builds(e.ClaimMoved, id, st.just(claim.rank), WORDS),
        st.builds(e.WordingProposed, id, st.just(claim.proposed), WORDS),
        layers,
    )


def of_layer(claim: Claim, layer: Layer) -> st.SearchStrategy[e.Event]:
    was = claim.so if layer is Layer.CONTENT else claim.said
    id, on = st.just(claim.id), st.just(layer)
    return st.one_of(
        st.builds(e.VerdictGiven, id, on, st.just(was), RULINGS),
        st.builds(e.RationaleWritten, id, on, st.just(was.rationale), WORDS),
    )
