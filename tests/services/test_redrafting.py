"""The next draft of an article: what stands is carried over, what changed is open again, what is in doubt is asked."""

from collections.abc import Mapping

import pytest

from app.anchoring.outcome import Decision, Doubt
from app.domain.article import Label
from app.domain.claim import Footing, Kind
from app.domain.dismissal import NotCheckable
from app.domain.events import DraftTaken
from app.domain.freshness import state
from app.domain.ids import ArticleId, ClaimId, DraftId
from app.domain.problem import Problem
from app.domain.rejection import PROPOSAL
from app.domain.span import Fate
from app.domain.verdict import Layer, State, Verdict
from app.services import (
    cutting,
    dismissing,
    judging,
    news,
    pending,
    proposing,
    redrafting,
    spanning,
    taking_in,
    undoing,
)
from app.store.ledger import Ledger
from tests.desks import an_article
from tests.redrafts import FIRST, SECOND, read, recorded, redrafted, weighed
from tests.services.marked import claimed, place, quotes, text_of, the

GATE = "The sluice gate at Orsk broke on Monday evening."
PEOPLE = "Some 475 people left their homes in the night."
WARNED = "the town had been warned at noon"
HEARD = "“We heard it 14 miles away,”"
COST = "The repair will cost three million crowns."
HURT = "Nobody was hurt in the flood."
BUILT = "The gate was built by the Varga works in 1931."


@pytest.fixture
def article(ledger: Ledger) -> ArticleId:
    return an_article(ledger, FIRST)


@pytest.fixture
def claims(ledger: Ledger, article: ArticleId) -> Mapping[str, ClaimId]:
    """A claim on each of the sentences, verified."""
    made = {quote: claimed(ledger, article, quote) for quote in (GATE, PEOPLE, WARNED, HEARD, COST, HURT, BUILT)}
    for quote, claim in made.items():
        judging.judge(ledger, claim, Verdict.VERIFIED)
        if Kind.QUOTATION in the(ledger, claim).kinds:
            judging.judge(ledger, claim, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale=quote)
    return made


def tables(ledger: Ledger) -> list[list[tuple[object, ...]]]:
    names = ("articles", "drafts", "claims", "dismissals", "rejections")
    return [ledger._db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in names]


def test_each_claim_stands_where_its_words_are(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    draft = redrafted(ledger, article)

    text = text_of(ledger, article)
    for claim in (the(ledger, id) for id in claims.values()):
        if claim.footing is Footing.STANDING:
            assert all(span.draft == draft.id and text[span.start : span.end] == span.quote for span in claim.spans)


@pytest.mark.parametrize(
    ("quote", "now", "fate"),
    [
        (GATE, State.VERIFIED, Fate.KEPT),
        (PEOPLE, State.STALE, Fate.STALE),
        (WARNED, State.STALE, Fate.KEPT),
        (HURT, State.VERIFIED, Fate.MOVED),
        (BUILT, State.VERIFIED, Fate.KEPT),
    ],
)
def test_a_verdict_stands_only_where_the_words_do(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId], quote: str, now: State, fate: Fate
) -> None:
    redrafted(ledger, article)

    claim = the(ledger, claims[quote])
    kept_or_moved = {Fate.KEPT, Fate.MOVED} if fate in (Fate.KEPT, Fate.MOVED) else {fate}
    assert state(claim) is now
    assert claim.spans[0].fate in kept_or_moved


def test_a_claim_whose_words_are_gone_has_no_place(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)

    lost = the(ledger, claims[COST])
    assert state(lost) is State.ORPHANED
    assert quotes(ledger, claims[COST]) == [COST]
    assert lost.so.verdict is Verdict.VERIFIED


def test_a_statement_that_was_the_words_follows_them_and_another_one_stays(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    from_words, worded = claims[PEOPLE], claimed(ledger, article, "475 people")
    recorded(ledger, weighed(ledger, article))

    assert the(ledger, from_words).statement == "Some 745 people left their homes in the night."
    assert the(ledger, worded).statement == "745 people"


def test_the_new_draft_is_one_step_and_taken_back_as_one(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    before = tables(ledger)

    redrafted(ledger, article)
    after = tables(ledger)
    undoing.undo(ledger, article)

    assert tables(ledger) == before
    undoing.redo(ledger, article)
    assert tables(ledger) == after
    assert ledger.verify() == []


def test_the_same_text_again_is_refused(ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]) -> None:
    redrafted(ledger, article)
    before = tables(ledger)

    with pytest.raises(Problem, match="letter for letter"):
        redrafting.refuse_the_same(redrafting.gather(ledger, article), read(SECOND))

    assert tables(ledger) == before


def test_the_first_draft_again_brings_back_what_it_had(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)

    back = weighed(ledger, article, FIRST)
    (question,) = [one for one in back.questions if one.claim == claims[COST]]
    recorded(ledger, back, {question.key: Decision(question.candidates[0].place)})

    assert question.doubt is Doubt.BACK
    assert state(the(ledger, claims[COST])) is State.VERIFIED
    assert state(the(ledger, claims[PEOPLE])) is State.VERIFIED


def test_a_comparison_that_is_older_than_the_last_deed_is_not_recorded(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redraft = weighed(ledger, article)
    judging.judge(ledger, claims[GATE], Verdict.REFUTED)
    before = tables(ledger)

    with pytest.raises(Problem, match="was changed while"):
        recorded(ledger, redraft)

    assert tables(ledger) == before


def test_of_two_drafts_compared_at_once_the_second_is_refused(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    mine, theirs = weighed(ledger, article), weighed(ledger, article, SECOND.replace("lorries", "all"))
    recorded(ledger, mine)

    with pytest.raises(Problem, match="Compare the draft again"):
        recorded(ledger, theirs)

    taken = [entry for entry in ledger.history(article) if isinstance(entry.event, DraftTaken)]
    assert len(taken) == 2


def test_words_that_stand_twice_are_asked_about_and_a_person_places_them(ledger: Ledger) -> None:
    article = an_article(
        ledger, "The ferry sank.\n\nIt had left Lind at nine. Nobody knows why it turned north.\n\nA storm came."
    )
    claim = claimed(ledger, article, "Nobody knows why it turned north.")
    text = (
        "The ferry sank.\n\nRescuers came late.\n\nNobody knows why it turned north.\n\nDivers are on their way.\n\n"
        "A storm came. Nobody knows why it turned north."
    )

    redraft = weighed(ledger, article, text)
    (question,) = redraft.questions
    second = question.candidates[1].place
    recorded(ledger, redraft, {question.key: Decision(second)})

    assert question.doubt is Doubt.TWICE
    assert [(span.start, span.end) for span in the(ledger, claim).spans] == [second]
    assert the(ledger, claim).spans[0].chosen


@pytest.mark.parametrize(
    ("decision", "footing"),
    [(None, Footing.ORPHANED), (Decision(None), Footing.ORPHANED), (Decision(None, cut=True), Footing.CUT)],
)
def test_what_is_not_placed_is_orphaned_or_cut(ledger: Ledger, decision: Decision | None, footing: Footing) -> None:
    article = an_article(ledger, "The ferry sank.\n\nThe ferry Alma left Lind at nine in the evening with 40 lorries.")
    claim = claimed(ledger, article, "The ferry Alma left Lind at nine in the evening with 40 lorries.")
    text = (
        "The ferry sank.\n\nRescuers came late.\n\nAlma, the ferry, sailed from Lind at ten at night with 14 lorries."
    )
    redraft = weighed(ledger, article, text)

    recorded(ledger, redraft, {(claim, 0): decision} if decision else {})

    assert the(ledger, claim).footing is footing


def test_a_dismissal_is_carried_where_its_words_stand_and_lifted_where_they_changed(
    ledger: Ledger, article: ArticleId
) -> None:
    stands = dismissing.dismiss(ledger, article, [place(ledger, article, HURT)], NotCheckable.CONNECTIVE)
    dismissing.dismiss(ledger, article, [place(ledger, article, PEOPLE)], NotCheckable.OPINION)

    draft = redrafted(ledger, article)

    (left,) = ledger.dismissals(article)
    assert (left.id, left.spans[0].draft, left.spans[0].quote) == (stands, draft.id, HURT)


def test_a_dismissal_that_was_carried_is_known_again(ledger: Ledger, article: ArticleId) -> None:
    known = dismissing.dismiss(ledger, article, [place(ledger, article, HURT)], NotCheckable.CONNECTIVE)
    redrafted(ledger, article)

    again = dismissing.dismiss(ledger, article, [place(ledger, article, HURT)], NotCheckable.OPINION)

    assert again == known
    assert [one.reason for one in ledger.dismissals(article)] == [NotCheckable.OPINION]


def test_a_rejection_is_carried_where_its_words_stand(ledger: Ledger, article: ArticleId) -> None:
    proposing._refuse(ledger, article, [(PROPOSAL, [place(ledger, article, quote)], quote) for quote in (HURT, COST)])

    draft = redrafted(ledger, article)

    assert [(one.says, one.spans[0].draft) for one in ledger.rejections(article)] == [(HURT, draft.id)]


def test_a_label_that_was_corrected_stays_so(ledger: Ledger, article: ArticleId) -> None:
    first = ledger.newest_draft(article)
    assert first is not None
    taking_in.correct_label(ledger, first.id, 4, Label.CAPTION)

    redrafted(ledger, article)

    newest = ledger.newest_draft(article)
    assert newest is not None
    assert [block.label for block in newest.blocks].count(Label.CAPTION) == 1
    assert newest.blocks[4].label is Label.CAPTION


def test_the_summary_says_what_is_to_do_and_what_is_new(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redraft = weighed(ledger, article)

    found = news.summary(redrafting.made_up(redraft, {}, DraftId("next")))

    assert (found.kept + found.moved, set(found.stale)) == (4, {claims[PEOPLE], claims[WARNED]})
    assert found.orphaned == (claims[COST],)
    assert "A new road along the river is planned." in [SECOND[slice(*one)] for one in found.added]
    assert [FIRST[slice(*one)] for one in found.removed] == [COST]


def test_another_article_is_known_by_its_words(ledger: Ledger, article: ArticleId) -> None:
    other = weighed(ledger, article, "Cheese prices\n\nMilk has become dearer, dairies report from every valley.")

    assert other.likeness < redrafting.ANOTHER_ARTICLE <= weighed(ledger, article).likeness


def test_answers_on_the_sheet_are_kept_for_that_very_comparison(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)
    back = weighed(ledger, article, FIRST)
    (question,) = [one for one in back.questions if one.claim == claims[COST]]
    answers = {question.key: Decision(question.candidates[0].place)}

    pending.keep(ledger, back, answers)

    assert pending.kept(ledger, weighed(ledger, article, FIRST)) == answers
    judging.judge(ledger, claims[GATE], Verdict.REFUTED)
    assert pending.kept(ledger, weighed(ledger, article, FIRST)) == {}
    pending.forget(ledger, article)
    assert ledger.unsaved() == []


def test_a_lost_claim_is_closed_as_cut_and_opened_again(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)

    cutting.close_as_cut(ledger, claims[COST])

    assert state(the(ledger, claims[COST])) is State.CUT
    cutting.reopen(ledger, claims[COST])
    assert state(the(ledger, claims[COST])) is State.ORPHANED
    with pytest.raises(Problem, match="stand in the article"):
        cutting.close_as_cut(ledger, claims[GATE])


def test_a_lost_claim_is_given_a_place_by_hand(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)

    spanning.add_span(ledger, claims[COST], *place(ledger, article, "A new road along the river is planned."))

    placed = the(ledger, claims[COST])
    assert (placed.footing, state(placed)) == (Footing.STANDING, State.STALE)
    assert quotes(ledger, claims[COST]) == ["A new road along the river is planned."]
    undoing.undo(ledger, article)
    assert state(the(ledger, claims[COST])) is State.ORPHANED


def test_boundaries_of_a_lost_claim_cannot_be_moved(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)

    with pytest.raises(Problem, match="not in this draft"):
        spanning.move_boundary(ledger, claims[COST], 0, "end", 1)


def test_merging_with_a_lost_claim_keeps_the_words_that_stand(
    ledger: Ledger, article: ArticleId, claims: Mapping[str, ClaimId]
) -> None:
    redrafted(ledger, article)

    spanning.merge(ledger, claims[COST], claims[HURT])

    merged = the(ledger, claims[COST])
    assert (merged.footing, quotes(ledger, merged.id)) == (Footing.STANDING, [HURT])
