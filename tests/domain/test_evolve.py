"""What an event means: each changes its own part of a thing, follows only from what was, and can be taken back."""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import events as e
from app.domain.article import Article, Block, Draft, Label
from app.domain.claim import Attribution, Claim, Footing, Kind
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.evolve import NotNext, Thing, evolve, settle
from app.domain.ids import ArticleId, ClaimId, DismissalId, DraftId, RejectionId
from app.domain.inverse import inverse
from app.domain.rejection import PROPOSAL, Rejection
from app.domain.span import span_of
from app.domain.verdict import Layer, Reason, Ruling, Verdict
from tests.desks import TEXT
from tests.strategies import a_draft, events, histories

ARTICLE = Article(ArticleId("a1"), "Bell of Orsk")
DRAFT = a_draft(DraftId("d1"))
SPANS = (span_of(DRAFT.id, TEXT, 0, 4),)
NEXT = (span_of(DraftId("d2"), TEXT, 0, 4),)
CLAIM = Claim(ClaimId("c1"), ARTICLE.id, "V", "The bell rang.", SPANS, (Kind.EVENT,))
DISMISSAL = Dismissal(DismissalId("x1"), ARTICLE.id, SPANS, NotCheckable.OPINION)
REJECTION = Rejection(RejectionId("r1"), ARTICLE.id, PROPOSAL, SPANS, "The bell rang.")
VERIFIED = Ruling(Verdict.VERIFIED, None, "Heard.")
DENIED = Ruling(Verdict.DISPUTED, Reason.DENIED)

CHANGES: list[tuple[Thing, e.Event, str]] = [
    (ARTICLE, e.TitleChanged(ARTICLE.id, "Bell of Orsk", "The bell"), "title"),
    (ARTICLE, e.ArticleTakenOut(ARTICLE.id, "Bell of Orsk"), "taken_out"),
    (replace(ARTICLE, taken_out=True), e.ArticleTaken(ARTICLE.id, "Bell of Orsk"), "taken_out"),
    (DRAFT, e.LabelCorrected(DRAFT.id, 1, Label.BODY, Label.CAPTION), "blocks"),
    (DISMISSAL, e.DismissalChanged(DISMISSAL.id, NotCheckable.OPINION, NotCheckable.RHETORIC), "reason"),
    (DISMISSAL, e.DismissalPlaced(DISMISSAL.id, SPANS, NEXT), "spans"),
    (REJECTION, e.RejectionPlaced(REJECTION.id, SPANS, NEXT), "spans"),
    (CLAIM, e.FootingChanged(CLAIM.id, Footing.STANDING, Footing.ORPHANED), "footing"),
    (CLAIM, e.StatementReworded(CLAIM.id, "The bell rang.", "It rang."), "statement"),
    (CLAIM, e.KindsChanged(CLAIM.id, (Kind.EVENT,), ()), "kinds"),
    (CLAIM, e.AttributionChanged(CLAIM.id, None, Attribution("Ada Brink")), "attribution"),
    (CLAIM, e.SpansChanged(CLAIM.id, SPANS, ()), "spans"),
    (CLAIM, e.ClaimMoved(CLAIM.id, "V", "k"), "rank"),
    (CLAIM, e.VerdictGiven(CLAIM.id, Layer.CONTENT, Ruling(), VERIFIED), "so"),
    (CLAIM, e.VerdictGiven(CLAIM.id, Layer.ATTRIBUTION, Ruling(), DENIED), "said"),
    (replace(CLAIM, so=VERIFIED), e.RationaleWritten(CLAIM.id, Layer.CONTENT, "Heard.", "Seen."), "so"),
    (CLAIM, e.RationaleWritten(CLAIM.id, Layer.ATTRIBUTION, "", "Asked."), "said"),
    (CLAIM, e.WordingProposed(CLAIM.id, "", "It rang twice."), "proposed"),
]
COMINGS: list[tuple[Thing, e.Event]] = [
    (ARTICLE, e.ArticleTaken(ARTICLE.id, "Bell of Orsk")),
    (DRAFT, e.DraftTaken(DRAFT)),
    (CLAIM, e.ClaimAdded(CLAIM)),
    (DISMISSAL, e.DismissalAdded(DISMISSAL)),
    (REJECTION, e.RejectionAdded(REJECTION)),
]
GOINGS: list[tuple[Thing, e.Event]] = [
    (DRAFT, e.DraftTakenBack(DRAFT)),
    (CLAIM, e.ClaimWithdrawn(CLAIM)),
    (DISMISSAL, e.DismissalWithdrawn(DISMISSAL)),
    (REJECTION, e.RejectionWithdrawn(REJECTION)),
]


def named(cases: list[tuple[Thing, e.Event]] | list[tuple[Thing, e.Event, str]]) -> list[str]:
    return [f"{type(case[1]).__name__}-{i}" for i, case in enumerate(cases)]


@pytest.mark.parametrize(("thing", "event", "part"), CHANGES, ids=named(CHANGES))
def test_an_event_changes_its_own_part_and_no_other(thing: Thing, event: e.Event, part: str) -> None:
    after = evolve(thing, event)

    assert after is not None
    assert [field.name for field in fields(thing) if getattr(thing, field.name) != getattr(after, field.name)] == [part]


@pytest.mark.parametrize(("thing", "event", "part"), CHANGES, ids=named(CHANGES))
def test_a_change_is_taken_back_by_its_inverse(thing: Thing, event: e.Event, part: str) -> None:
    assert evolve(evolve(thing, event), inverse(event)) == thing


@pytest.mark.parametrize(("thing", "event", "part"), CHANGES, ids=named(CHANGES))
def test_a_change_does_not_follow_twice(thing: Thing, event: e.Event, part: str) -> None:
    with pytest.raises(NotNext):
        evolve(evolve(thing, event), event)


@pytest.mark.parametrize(("thing", "event", "part"), CHANGES, ids=named(CHANGES))
def test_nothing_changes_that_is_not_there(thing: Thing, event: e.Event, part: str) -> None:
    if isinstance(event, e.ArticleTaken):
        assert evolve(None, event) == ARTICLE
        return
    with pytest.raises(NotNext):
        evolve(None, event)


@pytest.mark.parametrize(("thing", "event"), COMINGS, ids=named(COMINGS))
def test_a_thing_comes_once(thing: Thing, event: e.Event) -> None:
    assert evolve(None, event) == thing
    with pytest.raises(NotNext):
        evolve(thing, event)


@pytest.mark.parametrize(("thing", "event"), GOINGS, ids=named(GOINGS))
def test_a_thing_goes_as_it_is_and_comes_back_as_it_was(thing: Thing, event: e.Event) -> None:
    assert evolve(thing, event) is None
    assert evolve(None, inverse(event)) == thing


@pytest.mark.parametrize(("thing", "event"), GOINGS, ids=named(GOINGS))
def test_a_thing_that_was_changed_since_does_not_go(thing: Thing, event: e.Event) -> None:
    changed = [evolve(one, change) for one, change, _ in CHANGES if one == thing]

    for other in (*changed[:1], None):
        with pytest.raises(NotNext):
            evolve(other, event)


def test_an_article_that_was_taken_out_is_still_known() -> None:
    assert evolve(ARTICLE, inverse(e.ArticleTaken(ARTICLE.id, "Bell of Orsk"))) == replace(ARTICLE, taken_out=True)


def test_an_article_is_taken_out_under_its_own_title_only() -> None:
    with pytest.raises(NotNext):
        evolve(ARTICLE, e.ArticleTakenOut(ARTICLE.id, "Another"))


@pytest.mark.parametrize("block", [-1, 3, 99])
def test_a_block_that_is_not_there_has_no_label(block: int) -> None:
    with pytest.raises(NotNext):
        evolve(DRAFT, e.LabelCorrected(DRAFT.id, block, Label.BODY, Label.CAPTION))


def test_a_corrected_label_leaves_the_rest_of_the_block() -> None:
    repeating = replace(DRAFT, blocks=(*DRAFT.blocks[:1], Block(30, 40, Label.BODY, repeats=0, when="2025-10-14")))

    after = evolve(repeating, e.LabelCorrected(DRAFT.id, 1, Label.BODY, Label.HEADLINE))

    assert isinstance(after, Draft)
    assert after.blocks[1] == Block(30, 40, Label.HEADLINE, repeats=0, when="2025-10-14")


def test_no_event_reaches_a_thing_of_another_kind() -> None:
    for thing, event in strangers():
        with pytest.raises(NotNext):
            evolve(thing, event)


def strangers() -> Iterator[tuple[Thing, e.Event]]:
    """Each kind of thing with each event that is not its own."""
    kinds = [type(thing) for thing, _ in COMINGS]
    every = [(thing, event) for thing, event, _ in CHANGES] + COMINGS + GOINGS
    for kind, (thing, _) in zip(kinds, COMINGS, strict=True):
        yield from ((thing, event) for owner, event in every if type(owner) is not kind)


@given(histories())
def test_a_history_settles_to_what_it_evolves_to(history: list[e.Event]) -> None:
    strict: dict[str, Thing | None] = {}
    loose: dict[str, Thing | None] = {}

    for event in history:
        about = str(e.subject(event))
        strict[about] = evolve(strict.get(about), event)
        loose[about] = settle(loose.get(about), event)

    assert loose == strict


@given(histories())
def test_a_history_taken_back_from_its_end_leaves_nothing(history: list[e.Event]) -> None:
    things: dict[str, Thing | None] = {}
    for event in [*history, *map(inverse, reversed(history))]:
        about = str(e.subject(event))
        things[about] = evolve(things.get(about), event)

    left = [thing for thing in things.values() if thing is not None]
    assert all(isinstance(thing, Article) and thing.taken_out for thing in left)


@given(st.none() | st.just(CLAIM) | st.just(DRAFT), events())
def test_an_event_follows_or_does_not_and_nothing_else(thing: Thing | None, event: e.Event) -> None:
    try:
        after = evolve(thing, event)
    except NotNext:
        return

    assert after is None or after != thing or getattr(event, "was", None) == getattr(event, "now", None)
