"""What every report says in words."""

from hashlib import sha256

import pytest

from app.domain.claim import Attribution
from app.domain.verdict import Verdict
from app.reports import sentences
from tests.reports.builders import FERRY, claim_on, draft_of, judged, reported, sample

DRAFT, TEXT = draft_of(FERRY)


def test_the_outcome_counts_every_state_that_has_claims() -> None:
    told = sentences.outcome(sample())

    assert told == "8 claims: 1 verified, 2 disputed, 1 refuted, 3 not reviewed and 1 to check again."


def test_one_claim_is_told_in_the_singular() -> None:
    assert sentences.outcome(reported(DRAFT, TEXT, [claim_on(TEXT, 1, "Nobody")])) == "1 claim: 1 not reviewed."


def test_a_draft_without_claims_says_so() -> None:
    assert sentences.outcome(reported(DRAFT, TEXT)) == "No claim was marked in this draft."


def test_what_was_not_checked_is_said_outright() -> None:
    told = sentences.unchecked(sample())

    assert told == "Not everything was checked: 4 claims are open and 104 words in 14 passages belong to no claim."


def test_only_a_complete_report_says_that_everything_was_checked() -> None:
    draft, text = draft_of([(FERRY[6][0], "The bell rang.")])
    complete = reported(draft, text, [judged(claim_on(text, 1, "The bell rang."), Verdict.VERIFIED)])

    assert sentences.unchecked(complete) == "Every claim was checked, and every checkable word is accounted for."


def test_a_draft_without_checkable_words_says_so() -> None:
    draft, text = draft_of([(FERRY[0][0], "Region")])

    assert sentences.covered(reported(draft, text)) == "The draft has no checkable words."


def test_verdicts_without_their_ground_are_counted() -> None:
    assert sentences.lacking(sample()) == "2 verdicts are not yet grounded and shown with a hollow sign."
    assert sentences.lacking(reported(DRAFT, TEXT)) == ""


@pytest.mark.parametrize(
    ("at", "told", "short"),
    [
        ("2025-10-14T09:05:07.250+00:00", "14 October 2025, 09:05 UTC", "14 Oct 2025, 09:05"),
        ("some day", "some day", "some day"),
    ],
)
def test_a_moment_is_told_for_a_reader(at: str, told: str, short: str) -> None:
    assert sentences.when(at) == told
    assert sentences.minute(at) == short


def test_an_attribution_tells_speaker_cue_and_hedge() -> None:
    told = sentences.attributed(Attribution("Ilse Brandt", "said", direct=True, hedge="alleged"))

    assert told == "attributed to Ilse Brandt (“said”), in direct speech, hedged with “alleged”"


def test_an_attribution_without_a_name_says_so() -> None:
    told = sentences.attributed(Attribution("", "reportedly"))

    assert told == "attributed to nobody named (“reportedly”)"


def test_the_checkpoint_printed_is_the_one_that_was_hashed() -> None:
    report = sample()
    printed = "".join(f"{line}\n" for line in sentences.checkpoint_lines(report))

    assert sha256(printed.encode()).hexdigest() == report.checkpoint.sha256


def test_the_origin_names_both_hashes_and_the_history() -> None:
    report = sample()
    origin = dict(sentences.origin(report))

    assert origin["SHA-256 of its text"] == sha256(report.text.encode()).hexdigest()
    assert origin["SHA-256 of the source"] == report.draft.source.sha256
    assert origin["History"] == f"{len(report.history)} entries"


@pytest.mark.parametrize(("words", "told"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
def test_a_list_is_told_as_in_a_sentence(words: list[str], told: str) -> None:
    assert sentences.listed(words) == told
