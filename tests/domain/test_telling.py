"""The history is told in sentences, each of which goes on after the name of who did it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import events as e
from app.domain.article import Label
from app.domain.claim import Attribution, Claim, Kind
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.ids import ArticleId, ClaimId, DismissalId, DraftId, RejectionId
from app.domain.rejection import PROPOSAL, Origin, Rejection
from app.domain.span import span_of
from app.domain.telling import quoted, tell
from app.domain.verdict import Layer, Reason, Ruling, Verdict, Wording
from tests.desks import TEXT
from tests.strategies import a_draft, histories

A, C, X, R = ArticleId("a1"), ClaimId("c1"), DismissalId("x1"), RejectionId("r1")
DRAFT = a_draft(DraftId("d1"))
BELL, ORSK = (span_of(DRAFT.id, TEXT, 0, 4),), (span_of(DRAFT.id, TEXT, 0, 4), span_of(DRAFT.id, TEXT, 8, 12))
CLAIM = Claim(C, A, "V", "The bell rang.", BELL)
WORDS = Wording("The bell rang.", ("Bell",))
VERIFIED, DISPUTED = Ruling(Verdict.VERIFIED, wording=WORDS), Ruling(Verdict.DISPUTED, Reason.DENIED, wording=WORDS)
OUTDATED = replace(DISPUTED, reason=Reason.OUTDATED)
SO, SAID = Layer.CONTENT, Layer.ATTRIBUTION
SENTENCES = [
    (e.ArticleTaken(A, "Bell of Orsk"), "took in “Bell of Orsk”"),
    (e.ArticleTakenOut(A, "Bell of Orsk"), "took “Bell of Orsk” out of the library"),
    (e.TitleChanged(A, "Bell", "Bells"), "changed the title from “Bell” to “Bells”"),
    (e.DraftTaken(DRAFT), "took in draft 1 from “story.txt”"),
    (e.DraftTakenBack(DRAFT), "took draft 1 back out"),
    (
        e.LabelCorrected(DRAFT.id, 1, Label.BODY, Label.CAPTION),
        "corrected the label of block 2 from body to caption",
    ),
    (e.ClaimAdded(CLAIM), "added the claim “The bell rang.”"),
    (e.ClaimWithdrawn(CLAIM), "withdrew the claim “The bell rang.”"),
    (e.StatementReworded(C, "It rang.", "It rings."), "reworded “It rang.” to “It rings.”"),
    (e.KindsChanged(C, (), (Kind.NUMBER, Kind.DATE)), "called “N” number, date or time"),
    (e.KindsChanged(C, (Kind.NUMBER,), ()), "took the kinds off “N”"),
    (e.AttributionChanged(C, None, Attribution("Ada\nBrink")), "attributed “N” to Ada Brink"),
    (e.AttributionChanged(C, None, Attribution("", "reportedly")), "attributed “N” to nobody named"),
    (e.AttributionChanged(C, Attribution("Ada Brink"), None), "took the attribution off “N”"),
    (e.SpansChanged(C, BELL, ORSK), "changed the words marked for “N” from “Bell” to “Bell … Orsk”"),
    (e.ClaimMoved(C, "V", "k"), "moved “N” in the list"),
    (e.WordingProposed(C, "", "It rings."), "proposed the wording “It rings.” for “N”"),
    (e.WordingProposed(C, "It rings.", ""), "took back the wording for “N”"),
    (e.VerdictGiven(C, SO, Ruling(), VERIFIED), "set “is it so” of “N” from unreviewed to verified"),
    (e.VerdictGiven(C, SAID, VERIFIED, Ruling()), "set “was it said” of “N” from verified to unreviewed"),
    (
        e.VerdictGiven(C, SO, VERIFIED, DISPUTED),
        "set “is it so” of “N” from verified to disputed (denied by the person concerned)",
    ),
    (
        e.VerdictGiven(C, SO, DISPUTED, OUTDATED),
        "set “is it so” of “N” from disputed (denied by the person concerned) to disputed (outdated)",
    ),
    (
        e.VerdictGiven(C, SO, VERIFIED, replace(VERIFIED, wording=Wording("It rang.", ("Bell",)))),
        "set “is it so” of “N” to verified anew, on the words as they stand",
    ),
    (
        e.VerdictGiven(C, SO, Ruling(), replace(VERIFIED, rationale="Heard on\nMonday.")),
        "set “is it so” of “N” from unreviewed to verified, saying “Heard on Monday.”",
    ),
    (
        e.VerdictGiven(C, SO, VERIFIED, replace(VERIFIED, rationale="Heard.")),
        "set “is it so” of “N” to verified again, saying “Heard.”",
    ),
    (e.RationaleWritten(C, SO, "", "Heard."), "wrote on “is it so” of “N”: “Heard.”"),
    (e.RationaleWritten(C, SAID, "Heard.", ""), "cleared a rationale of “N”"),
    (e.DismissalAdded(Dismissal(X, A, BELL, NotCheckable.OPINION)), "dismissed “Bell” as opinion"),
    (e.DismissalWithdrawn(Dismissal(X, A, BELL, NotCheckable.OPINION)), "took back the dismissal of “Bell”"),
    (
        e.DismissalChanged(X, NotCheckable.OPINION, NotCheckable.NOT_OURS),
        "changed the reason of a dismissal from opinion to not ours",
    ),
    (
        e.DismissalAdded(Dismissal(X, A, BELL, NotCheckable.OPINION, Origin("rules"))),
        "dismissed “Bell” as opinion, as was proposed",
    ),
    (e.ClaimAdded(Claim(C, A, "V", "It rang.", origin=Origin("rules"))), "accepted the proposal “It rang.”"),
    (e.RejectionAdded(Rejection(R, A, PROPOSAL, BELL, "It rang.")), "rejected the proposal “It rang.”"),
    (e.RejectionAdded(Rejection(R, A, "sum", BELL, "3 and 4 is 7.")), "rejected the remark “3 and 4 is 7.”"),
    (
        e.RejectionWithdrawn(Rejection(R, A, PROPOSAL, BELL, "It rang.")),
        "took back the rejection of the proposal “It rang.”",
    ),
    (None, "did something whose content was erased since"),
]


@pytest.mark.parametrize(("event", "sentence"), SENTENCES, ids=[f"{type(event).__name__}" for event, _ in SENTENCES])
def test_an_event_is_told(event: e.Event | None, sentence: str) -> None:
    assert tell(event, "N") == sentence


def test_a_claim_without_a_name_is_called_the_claim() -> None:
    assert tell(e.ClaimMoved(C, "V", "k")) == "moved the claim in the list"


@pytest.mark.parametrize(("length", "told"), [(80, 80), (81, 80), (500, 80)])
def test_a_long_text_is_cut_on_one_line(length: int, told: int) -> None:
    found = quoted("a" * length)

    assert len(found) == told + 2
    assert found.endswith("…”") is (length > 80)


@given(st.text())
def test_what_is_quoted_is_one_line_between_quotation_marks(text: str) -> None:
    found = quoted(text)

    assert found[0] + found[-1] == "“”"
    assert len(found.splitlines()) == 1
    assert len(found) <= 82


@given(histories(), st.text(max_size=99))
def test_every_history_reads_as_one_line_an_event(history: list[e.Event], name: str) -> None:
    told = [tell(event, name) for event in history]

    assert all(sentence and len(sentence.splitlines()) == 1 for sentence in told)
