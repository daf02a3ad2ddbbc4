"""One claim cut in two, two made one: no word is lost, and nothing decided is carried over in silence."""

import pytest

from app.domain.claim import Attribution, Kind
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.domain.verdict import State, Verdict
from app.services import claiming, judging, spanning
from app.services.undoing import undo
from app.store.ledger import Ledger
from tests.desks import an_article
from tests.services.marked import TRICKY, claimed, place, places, quotes, statements, the


def test_a_split_leaves_every_word_with_one_of_the_two(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew 14\u00a0miles to قصر البارون,")
    at = place(ledger, tricky, "to قصر")[0]

    new = spanning.split(ledger, claim, at)

    assert quotes(ledger, claim) == ["crew flew 14\u00a0miles"]
    assert quotes(ledger, new) == ["to قصر البارون,"]
    assert statements(ledger, tricky) == ["crew flew 14 miles", "to قصر البارون,"]


def test_a_split_parts_spans_of_several_paragraphs(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew", "twice.", "Étienne")

    new = spanning.split(ledger, claim, place(ledger, tricky, "twice.")[0])

    assert quotes(ledger, claim) == ["crew flew"]
    assert quotes(ledger, new) == ["twice.", "Étienne"]


def test_a_split_of_overlapping_spans_marks_each_stretch_once(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "The 👩🏽‍🚀 crew flew", "crew flew")

    new = spanning.split(ledger, claim, place(ledger, tricky, "flew")[0])

    assert quotes(ledger, claim) == ["The 👩🏽‍🚀 crew", "crew"]
    assert quotes(ledger, new) == ["flew"]


def test_a_split_keeps_what_was_decided_with_the_old_claim_as_decided_on_other_words(
    ledger: Ledger, tricky: ArticleId
) -> None:
    claim = claimed(ledger, tricky, "crew flew 14\u00a0miles")
    judging.judge(ledger, claim, Verdict.VERIFIED, rationale="The log says so.")

    new = spanning.split(ledger, claim, place(ledger, tricky, "14\u00a0miles")[0])

    old_line, new_line = ledger.claim_line(claim), ledger.claim_line(new)
    assert old_line is not None
    assert new_line is not None
    assert (old_line.state, new_line.state) == (State.STALE, State.UNREVIEWED)
    assert the(ledger, claim).so.rationale == "The log says so."


def test_both_parts_of_a_split_quotation_are_still_somebodys_words(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew 14\u00a0miles", kinds=(Kind.REPORTED,))
    claiming.attribute(ledger, claim, Attribution("the warden"))

    new = spanning.split(ledger, claim, place(ledger, tricky, "14\u00a0miles")[0])

    assert the(ledger, new).kinds == (Kind.REPORTED, Kind.NUMBER)
    assert the(ledger, new).attribution == Attribution("the warden")


@pytest.mark.parametrize("offset", [-20, -1, 0, 4, 5, 300])
def test_a_split_outside_the_words_is_refused(ledger: Ledger, tricky: ArticleId, offset: int) -> None:
    claim = claimed(ledger, tricky, "crew")
    before = ledger.checkpoint(tricky)

    with pytest.raises(Problem, match="cannot be split there"):
        spanning.split(ledger, claim, places(ledger, claim)[0][0] + offset)

    assert ledger.checkpoint(tricky) == before


def test_the_new_claim_of_a_split_stands_right_after_the_old(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday for the first time")
    claimed(ledger, article, "on Monday")

    spanning.split(ledger, claim, place(ledger, article, "for the first")[0])

    assert statements(ledger, article) == ["rang on Monday", "for the first time", "on Monday"]


def test_a_merge_brings_words_kinds_and_place_over(ledger: Ledger, article: ArticleId) -> None:
    one = claimed(ledger, article, "Some 300 people came")
    two = claimed(ledger, article, "rang on Monday")

    spanning.merge(ledger, one, two)

    assert statements(ledger, article) == ["rang on Monday … Some 300 people came"]
    assert the(ledger, one).kinds == (Kind.NUMBER, Kind.DATE)
    assert ledger.claim(two) is None


def test_a_merge_keeps_the_place_of_the_first_in_the_list(ledger: Ledger, article: ArticleId) -> None:
    two = claimed(ledger, article, "rang on Monday")
    claimed(ledger, article, "since 1911")
    one = claimed(ledger, article, "Some 300 people came")

    spanning.merge(ledger, one, two)

    assert ledger.claims(article)[0].id == one


def test_a_merge_joins_statements_that_somebody_worded(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "Some 300 people came")
    claiming.reword(ledger, two, "About 300 came.")

    spanning.merge(ledger, one, two)

    assert the(ledger, one).statement == "rang on Monday About 300 came."


def test_a_merge_of_overlapping_claims_marks_each_stretch_once(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "rang on Monday", "since 1911")

    spanning.merge(ledger, one, two)

    assert quotes(ledger, one) == ["rang on Monday", "since 1911"]


def test_a_merge_brings_over_what_the_first_claim_does_not_have(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "Some 300 people came")
    claiming.attribute(ledger, two, Attribution("Ada Brink", "said"))
    claiming.propose_wording(ledger, two, "About 220 people came")

    spanning.merge(ledger, one, two)

    assert the(ledger, one).attribution == Attribution("Ada Brink", "said")
    assert the(ledger, one).proposed == "About 220 people came"


def test_a_merge_leaves_what_the_first_claim_has(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "Some 300 people came")
    for claim, speaker in ((one, "Ines Berg"), (two, "Ada Brink")):
        claiming.attribute(ledger, claim, Attribution(speaker))
        claiming.propose_wording(ledger, claim, f"as {speaker} says")

    spanning.merge(ledger, one, two)

    assert the(ledger, one).attribution == Attribution("Ines Berg")
    assert the(ledger, one).proposed == "as Ines Berg says"


def test_a_merge_makes_the_verdict_stale(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "Some 300 people came")
    judging.judge(ledger, one, Verdict.VERIFIED)

    spanning.merge(ledger, one, two)

    line = ledger.claim_line(one)
    assert line is not None
    assert line.state == State.STALE


def test_a_claim_is_not_merged_with_itself_nor_across_articles(ledger: Ledger, article: ArticleId) -> None:
    one = claimed(ledger, article, "rang on Monday")
    other = claimed(ledger, an_article(ledger, TRICKY), "crew flew")

    for two in (one, other):
        with pytest.raises(Problem, match="another one of its article"):
            spanning.merge(ledger, one, two)


def test_a_split_undone_by_a_merge_is_the_claim_that_was(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday for the first time")
    before = the(ledger, claim)

    new = spanning.split(ledger, claim, place(ledger, article, "for the first")[0])
    undo(ledger, article)
    again = the(ledger, claim)

    assert again == before
    assert ledger.claim(new) is None
