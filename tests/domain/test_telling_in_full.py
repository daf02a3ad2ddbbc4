"""The long form of the history says what a lawyer asks two years later: on what ground, in which wording."""

from dataclasses import replace

from app.domain.claim import Claim, wording
from app.domain.events import StatementReworded, VerdictGiven
from app.domain.ids import ArticleId, ClaimId, DraftId
from app.domain.span import Span
from app.domain.telling import tell, tell_in_full
from app.domain.verdict import Layer, Ruling, Verdict

LONG = "The bell of Orsk, which hangs in the northern tower, rang on Monday for the first time since the year 1911."
SPAN = Span(DraftId("d"), 0, 14, "rang on Monday")
CLAIM = Claim(ClaimId("c"), ArticleId("a"), "V", LONG, (SPAN,))


def test_a_verdict_says_its_wording_and_its_ground() -> None:
    ruled = Ruling(Verdict.VERIFIED, rationale="Tower log, p. 3", wording=wording(CLAIM))

    told = tell_in_full(VerdictGiven(CLAIM.id, Layer.CONTENT, CLAIM.so, ruled), "The bell rang")

    assert f"on the wording “{LONG}” for “rang on Monday”" in told
    assert told.endswith(", because: “Tower log, p. 3”")


def test_a_ground_that_stood_before_is_not_said_again() -> None:
    was = Ruling(Verdict.VERIFIED, rationale="Tower log", wording=wording(CLAIM))

    told = tell_in_full(VerdictGiven(CLAIM.id, Layer.CONTENT, was, replace(was, verdict=Verdict.REFUTED)))

    assert "because" not in told


def test_only_the_long_form_keeps_every_word() -> None:
    event = StatementReworded(CLAIM.id, LONG, LONG + " So it is said.")

    assert "So it is said.”" in tell_in_full(event)
    assert "So it is said.”" not in tell(event)
