"""What a row says, shortly and aloud."""

from dataclasses import replace

import pytest

from app.domain.claim import Attribution, Claim, Kind, wording
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Reason, Ruling, State, Verdict
from app.store.lines import ClaimLine
from app.store.projections import row
from ui.claims.words import aloud, facts, lacking, remark

CLAIM = Claim(ClaimId("a"), ArticleId("x"), "V", "It rang.", kinds=(Kind.DATE, Kind.COMPARISON))
SAID = replace(CLAIM, kinds=(Kind.QUOTATION,), attribution=Attribution("Ada Brink"))


def line_of(claim: Claim) -> ClaimLine:
    """The line that the desk file has for it."""
    return ClaimLine._make(row(claim)[:13])


def judged(claim: Claim, verdict: Verdict, reason: Reason | None = None, rationale: str = "") -> Claim:
    return replace(claim, so=Ruling(verdict, reason, rationale, wording(claim)))


def texts(claim: Claim) -> list[list[str]]:
    """The facts with the name of a state where its sign stands."""
    return [[fact.text or str(fact.state) for fact in group] for group in facts(line_of(claim))]


def test_kinds_are_said_in_one_word_each() -> None:
    assert texts(CLAIM) == [["date · comparison"]]


def test_a_quotation_says_both_layers_and_who_spoke() -> None:
    assert texts(judged(SAID, Verdict.DISPUTED)) == [
        ["quotation"],
        ["said", "unreviewed", "· so", "disputed"],
        ["Ada Brink"],
    ]


def test_a_stale_claim_says_so_first() -> None:
    stale = replace(judged(CLAIM, Verdict.VERIFIED, rationale="x"), statement="It rang twice.")

    assert texts(stale) == [["wording changed since it was checked"], ["date · comparison"]]
    assert remark(line_of(stale), lacking(stale)) == "stale"


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        (CLAIM, ""),
        (judged(CLAIM, Verdict.VERIFIED), "needs a rationale"),
        (judged(CLAIM, Verdict.VERIFIED, rationale="x"), ""),
        (judged(CLAIM, Verdict.DISPUTED), "needs a reason"),
        (judged(CLAIM, Verdict.DISPUTED, rationale="x"), "needs a reason"),
        (judged(CLAIM, Verdict.DISPUTED, Reason.DENIED), "needs a rationale"),
        (judged(CLAIM, Verdict.DISPUTED, Reason.MISLEADING, "x"), "misleading"),
        (judged(CLAIM, Verdict.DISPUTED, Reason.CONFLICTING, "x"), "conflicting"),
        (judged(CLAIM, Verdict.REFUTED), "needs a rationale"),
    ],
)
def test_the_remark_is_what_is_missing_or_why(claim: Claim, said: str) -> None:
    assert remark(line_of(claim), lacking(claim)) == said


def test_every_reason_has_a_short_word() -> None:
    words = {remark(line_of(judged(CLAIM, Verdict.DISPUTED, reason, "x")), ()) for reason in Reason}

    assert words == {"conflicting", "insufficient", "misleading", "denied", "outdated"}


def test_what_two_layers_lack_is_said_once() -> None:
    both = replace(judged(SAID, Verdict.DISPUTED), said=Ruling(Verdict.VERIFIED, None, "", wording(SAID)))

    assert lacking(both) == ("a reason", "a rationale")


def test_a_row_is_read_aloud_in_sentences() -> None:
    claim = judged(CLAIM, Verdict.DISPUTED, Reason.OUTDATED, "x")

    assert line_of(claim).state == State.DISPUTED
    assert aloud(4, line_of(claim), lacking(claim)) == (
        "4, disputed, It rang. Date or time, comparison or superlative. Outdated."
    )
