"""Verdicts are given, taken back and told from the command line."""

import pytest

from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, Reason, Ruling, Verdict
from tests.cli.commands import Command, the_desk


def ruled(claim: ClaimId, layer: Layer = Layer.CONTENT) -> Ruling:
    with the_desk() as ledger:
        found = ledger.claim(claim)
    assert found is not None
    return found.so if layer is Layer.CONTENT else found.said


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_claim_is_judged(proofdesk: Command, claim: ClaimId, verdict: Verdict) -> None:
    assert proofdesk("judge", claim, verdict) == (0, "", "")
    assert ruled(claim).verdict is verdict


def test_a_verdict_has_its_layer_reason_and_rationale(proofdesk: Command, claim: ClaimId) -> None:
    proofdesk(
        "judge", claim, "disputed", "--layer", "attribution", "--reason", "denied", "--rationale", "She denies it."
    )

    found = ruled(claim, Layer.ATTRIBUTION)
    assert (found.verdict, found.reason, found.rationale) == (Verdict.DISPUTED, Reason.DENIED, "She denies it.")
    assert ruled(claim) == Ruling()


def test_a_reason_without_a_dispute_is_told(proofdesk: Command, claim: ClaimId) -> None:
    said = proofdesk("judge", claim, "verified", "--reason", "denied")

    assert said == (1, "", "A reason goes only with the verdict “disputed”. Nothing was changed.\n")
    assert ruled(claim) == Ruling()


def test_a_layer_that_is_not_asked_is_told(proofdesk: Command, article: ArticleId) -> None:
    plain = proofdesk("claim", article, "--quote", "rang on Monday").word

    said = proofdesk("judge", plain, "verified", "--layer", "attribution")

    assert said.code == 1
    assert "“was it said” is not asked of it" in said.err


def test_the_last_deed_is_undone_and_done_again_and_told_by_name(
    proofdesk: Command, article: ArticleId, claim: ClaimId
) -> None:
    proofdesk("judge", claim, "verified")

    undone = proofdesk("undo", article)
    after = ruled(claim)
    done = proofdesk("redo", article)

    assert (undone.code, done.code) == (0, 0)
    assert "of ““It was heard 14 miles away,”” from verified to unreviewed (undo of " in undone.out
    assert "of ““It was heard 14 miles away,”” from unreviewed to verified (redo of " in done.out
    assert after == Ruling()
    assert ruled(claim).verdict is Verdict.VERIFIED


def test_undoing_goes_on_until_nothing_is_left(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    codes = [proofdesk("undo", article).code for _ in range(3)]

    assert codes == [0, 0, 1]
    assert proofdesk("undo", article).err == "There is nothing to undo.\n"
    assert proofdesk("articles").out == ""
    assert "not on the desk any more" in proofdesk("show", article).err
    assert [proofdesk("redo", article).code for _ in range(3)] == [0, 0, 1]
    assert proofdesk("redo", article).err == "There is nothing to redo.\n"


def test_the_history_is_told_oldest_first(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    proofdesk("--reviewer", "Ada Brink", "judge", claim, "refuted", "--rationale", "Measured.")

    lines = proofdesk("history", article).out.splitlines()

    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert lines[0].endswith("Ines Berg took in “Bell of Orsk”")
    assert lines[3].endswith(
        "Ada Brink set “is it so” of ““It was heard 14 miles away,”” from unreviewed to refuted, saying “Measured.”"
    )


def test_the_history_is_filtered_and_searched(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    other = proofdesk("claim", article, "--quote", "rang on Monday").word
    proofdesk("judge", other, "verified", "--rationale", "It is in the parish book.")

    of_one = proofdesk("history", article, "--claim", other[:10]).out.splitlines()
    found = proofdesk("history", article, "--search", "PARISH").out.splitlines()

    assert [line.split()[0] for line in of_one] == ["4", "5"]
    assert [line.split()[0] for line in found] == ["5"]


def test_the_history_of_a_withdrawn_claim_is_told(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    proofdesk("withdraw", claim)

    lines = proofdesk("history", article, "--claim", claim).out.splitlines()

    assert [line.split()[0] for line in lines] == ["3", "4"]


def test_a_claim_that_never_was_has_no_history(proofdesk: Command, article: ArticleId) -> None:
    said = proofdesk("history", article, "--claim", "feed")

    assert said == (1, "", "There is no claim “feed” on this desk.\n")


def test_the_history_for_machines_bears_the_chain_and_the_events(
    proofdesk: Command, article: ArticleId, claim: ClaimId
) -> None:
    proofdesk("judge", claim, "verified")
    proofdesk("undo", article)

    told = proofdesk("history", article, "--json").json

    assert [entry["kind"] for entry in told] == [
        "ArticleTaken", "DraftTaken", "ClaimAdded", "VerdictGiven", "VerdictGiven"
    ]  # fmt: skip
    assert list(told[0]) == [
        "seq", "id", "replica", "number", "at", "author", "step", "way", "undoes", "kind", "subject", "event", "says"
    ]  # fmt: skip
    assert [entry["seq"] for entry in told] == [entry["number"] for entry in told] == [1, 2, 3, 4, 5]
    assert (told[4]["way"], told[4]["undoes"]) == ("undo", told[3]["step"])
    assert told[3]["event"]["now"]["verdict"] == "verified"
    assert all(len(entry["id"]) == 64 for entry in told)
