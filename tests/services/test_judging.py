"""A verdict stands on the words of its moment, on the layer that was asked, with the ground that was given."""

import pytest

from app.domain.claim import Kind, wording
from app.domain.freshness import is_stale
from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, Ruling, State, Verdict
from app.services import claiming, judging, spanning
from app.store.ledger import Ledger
from tests.services.marked import claimed, the


@pytest.fixture
def claim(ledger: Ledger, article: ArticleId) -> ClaimId:
    """A claim with one layer."""
    return claimed(ledger, article, "Some 300 people came")


@pytest.fixture
def quotation(ledger: Ledger, article: ArticleId) -> ClaimId:
    """A claim with both layers."""
    return claimed(ledger, article, "“It was heard 14 miles away,”")


def state_of(ledger: Ledger, claim: ClaimId) -> str:
    line = ledger.claim_line(claim)
    assert line is not None
    return line.state


@pytest.mark.parametrize("verdict", [Verdict.VERIFIED, Verdict.DISPUTED, Verdict.REFUTED])
def test_a_verdict_bears_the_wording_that_was_checked(ledger: Ledger, claim: ClaimId, verdict: Verdict) -> None:
    judging.judge(ledger, claim, verdict)

    assert the(ledger, claim).so == Ruling(verdict, wording=wording(the(ledger, claim)))
    assert state_of(ledger, claim) == verdict


def test_both_layers_of_a_quotation_are_ruled_apart(ledger: Ledger, quotation: ClaimId) -> None:
    judging.judge(ledger, quotation, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="On the tape.")
    half = state_of(ledger, quotation)
    judging.judge(ledger, quotation, Verdict.REFUTED)

    found = the(ledger, quotation)
    assert (found.said.verdict, found.said.rationale) == (Verdict.VERIFIED, "On the tape.")
    assert (found.so.verdict, found.so.rationale) == (Verdict.REFUTED, "")
    assert (half, state_of(ledger, quotation)) == (State.UNREVIEWED, State.REFUTED)


def test_a_layer_that_is_not_asked_is_told(ledger: Ledger, claim: ClaimId) -> None:
    with pytest.raises(Problem, match="“was it said” is not asked of it"):
        judging.judge(ledger, claim, Verdict.VERIFIED, layer=Layer.ATTRIBUTION)

    assert the(ledger, claim).said == Ruling()


def test_a_layer_is_asked_once_the_claim_is_somebodys_words(ledger: Ledger, claim: ClaimId) -> None:
    claiming.set_kinds(ledger, claim, [Kind.REPORTED])

    judging.judge(ledger, claim, Verdict.VERIFIED, layer=Layer.ATTRIBUTION)

    assert the(ledger, claim).said.verdict is Verdict.VERIFIED


def test_the_other_layer_waits_where_the_claim_is_nobodys_words_for_a_while(ledger: Ledger, quotation: ClaimId) -> None:
    judging.judge(ledger, quotation, Verdict.REFUTED, layer=Layer.ATTRIBUTION)
    kinds = the(ledger, quotation).kinds

    claiming.set_kinds(ledger, quotation, [Kind.NUMBER])
    plain = state_of(ledger, quotation)
    claiming.set_kinds(ledger, quotation, kinds)

    assert (plain, state_of(ledger, quotation)) == (State.UNREVIEWED, State.REFUTED)


@pytest.mark.parametrize("reason", list(Reason))
def test_a_dispute_says_why(ledger: Ledger, claim: ClaimId, reason: Reason) -> None:
    judging.judge(ledger, claim, Verdict.DISPUTED, reason=reason)

    assert the(ledger, claim).so.reason is reason


@pytest.mark.parametrize("verdict", [Verdict.VERIFIED, Verdict.REFUTED, Verdict.UNREVIEWED])
def test_a_reason_goes_with_a_dispute_alone(ledger: Ledger, claim: ClaimId, verdict: Verdict) -> None:
    with pytest.raises(Problem, match="goes only with the verdict “disputed”"):
        judging.judge(ledger, claim, verdict, reason=Reason.DENIED)

    assert the(ledger, claim).so == Ruling()


def test_another_verdict_takes_the_reason_off(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.DISPUTED, reason=Reason.OUTDATED)

    judging.judge(ledger, claim, Verdict.VERIFIED)

    assert the(ledger, claim).so.reason is None


def test_disputing_again_keeps_the_reason_that_was_given(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.DISPUTED, reason=Reason.OUTDATED)
    claiming.reword(ledger, claim, "Some 200 people came")

    judging.judge(ledger, claim, Verdict.DISPUTED, rationale="An old count.")

    assert (the(ledger, claim).so.reason, state_of(ledger, claim)) == (Reason.OUTDATED, State.DISPUTED)


def test_a_dispute_after_another_verdict_begins_without_a_reason(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.DISPUTED, reason=Reason.OUTDATED)
    judging.judge(ledger, claim, Verdict.VERIFIED)

    judging.judge(ledger, claim, Verdict.DISPUTED)

    assert the(ledger, claim).so.reason is None


def test_a_reason_alone_disputes(ledger: Ledger, claim: ClaimId) -> None:
    judging.give_reason(ledger, claim, Reason.MISLEADING)

    assert (the(ledger, claim).so.verdict, the(ledger, claim).so.reason) == (Verdict.DISPUTED, Reason.MISLEADING)


def test_a_rationale_stays_through_verdicts_until_another_is_given(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED, rationale=" The protocol counts 300. ")
    judging.judge(ledger, claim, Verdict.REFUTED)
    kept = the(ledger, claim).so.rationale
    judging.judge(ledger, claim, Verdict.REFUTED, rationale="It counts 220.")

    assert (kept, the(ledger, claim).so.rationale) == ("The protocol counts 300.", "It counts 220.")


def test_a_rationale_is_written_before_a_verdict_and_cleared(ledger: Ledger, claim: ClaimId) -> None:
    judging.write_rationale(ledger, claim, Layer.CONTENT, " Asked the parish. ")
    written = the(ledger, claim).so
    judging.write_rationale(ledger, claim, Layer.CONTENT, " \n")

    assert written == Ruling(rationale="Asked the parish.")
    assert the(ledger, claim).so == Ruling()


def test_each_layer_has_a_rationale_of_its_own(ledger: Ledger, quotation: ClaimId) -> None:
    judging.write_rationale(ledger, quotation, Layer.ATTRIBUTION, "On the tape.")
    judging.write_rationale(ledger, quotation, Layer.CONTENT, "Measured.")

    assert (the(ledger, quotation).said.rationale, the(ledger, quotation).so.rationale) == ("On the tape.", "Measured.")


def test_a_verdict_without_its_words_is_hollow_until_they_are_written(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.DISPUTED)
    lines = [ledger.claim_line(claim)]
    judging.write_rationale(ledger, claim, Layer.CONTENT, "Two counts.")
    lines.append(ledger.claim_line(claim))
    judging.give_reason(ledger, claim, Reason.CONFLICTING)
    lines.append(ledger.claim_line(claim))

    assert [line.hollow for line in lines if line] == [1, 1, 0]


def test_a_verdict_is_stale_after_the_claim_was_reworded(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED)

    claiming.reword(ledger, claim, "Some 200 people came")

    assert is_stale(the(ledger, claim), Layer.CONTENT)
    assert state_of(ledger, claim) == State.STALE


def test_a_verdict_survives_a_change_of_typography_alone(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED)

    claiming.reword(ledger, claim, "Some 300\u00a0people came")

    assert state_of(ledger, claim) == State.VERIFIED


def test_a_verdict_is_stale_on_both_layers_after_a_boundary_moved(ledger: Ledger, quotation: ClaimId) -> None:
    for layer in Layer:
        judging.judge(ledger, quotation, Verdict.VERIFIED, layer=layer)

    spanning.move_boundary(ledger, quotation, 0, "end", 1)

    assert [is_stale(the(ledger, quotation), layer) for layer in Layer] == [True, True]


def test_the_same_verdict_again_stands_on_the_new_words(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED)
    claiming.reword(ledger, claim, "Some 200 people came")

    judging.judge(ledger, claim, Verdict.VERIFIED)

    assert state_of(ledger, claim) == State.VERIFIED
    assert the(ledger, claim).so.wording == wording(the(ledger, claim))


def test_words_put_back_make_a_verdict_fresh_again(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED)

    claiming.reword(ledger, claim, "Some 200 people came")
    claiming.reword(ledger, claim, "Some 300 people came")

    assert state_of(ledger, claim) == State.VERIFIED


def test_back_to_unreviewed_forgets_the_wording_and_keeps_the_rationale(ledger: Ledger, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED, rationale="Counted.")

    judging.judge(ledger, claim, Verdict.UNREVIEWED)

    assert the(ledger, claim).so == Ruling(rationale="Counted.")


def test_the_same_verdict_on_the_same_words_is_not_recorded(ledger: Ledger, article: ArticleId, claim: ClaimId) -> None:
    judging.judge(ledger, claim, Verdict.VERIFIED, rationale="Counted.")
    before = ledger.checkpoint(article)

    judging.judge(ledger, claim, Verdict.VERIFIED)
    judging.write_rationale(ledger, claim, Layer.CONTENT, "Counted. ")

    assert ledger.checkpoint(article) == before


def test_a_withdrawn_claim_is_not_judged(ledger: Ledger, claim: ClaimId) -> None:
    claiming.withdraw(ledger, claim)

    with pytest.raises(Problem, match="not in the list any more"):
        judging.judge(ledger, claim, Verdict.VERIFIED)
