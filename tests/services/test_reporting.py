"""A report says how the desk stands at its moment, and by which history."""

from datetime import UTC, datetime

import pytest

from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.domain.verdict import State, Verdict
from app.reports.json import parse, render
from app.services import claiming, dismissing, judging
from app.services.reporting import report_on
from app.services.undoing import undo
from app.store.ledger import Ledger
from tests.services.marked import claimed, place, text_of

MADE = datetime(2025, 10, 14, 12, tzinfo=UTC)


def test_a_report_says_what_was_checked_and_what_was_not(ledger: Ledger, article: ArticleId) -> None:
    checked = claimed(ledger, article, "rang on Monday")
    claimed(ledger, article, "Some 300 people came")
    judging.judge(ledger, checked, Verdict.VERIFIED, rationale="Heard.")
    dismissing.dismiss(ledger, article, [place(ledger, article, "for the first time")], NotCheckable.RHETORIC)

    report = report_on(ledger, article, made=MADE)

    assert [finding.state for finding in report.findings] == [State.VERIFIED, State.UNREVIEWED]
    assert [finding.number for finding in report.unchecked] == [2]
    assert [part.words for dismissed in report.dismissed for part in dismissed.passages] == ["for the first time"]
    assert 0 < report.coverage.percent < 100


def test_a_report_bears_the_text_the_hash_and_the_checkpoint(ledger: Ledger, article: ArticleId) -> None:
    report = report_on(ledger, article, made=MADE)

    draft = ledger.newest_draft(article)
    assert draft is not None
    assert (report.text, report.draft.sha256) == (text_of(ledger, article), draft.sha256)
    assert report.checkpoint == ledger.checkpoint(article)


def test_a_report_tells_the_whole_history_oldest_first(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")
    claiming.withdraw(ledger, claim)
    undo(ledger, article)

    told = [deed.sentence for deed in report_on(ledger, article, made=MADE).history]

    assert told == [
        "took in “Bell of Orsk”",
        "took in draft 1 from “story.txt”",
        "added the claim “rang on Monday”",
        "withdrew the claim “rang on Monday”",
        "added the claim “rang on Monday”, as an undo",
    ]


def test_a_report_of_a_real_desk_reads_back_as_it_is(ledger: Ledger, article: ArticleId) -> None:
    judging.judge(ledger, claimed(ledger, article, "“It was heard 14 miles away,”"), Verdict.REFUTED)

    report = report_on(ledger, article, made=MADE)

    assert parse(render(report)) == report


def test_an_article_that_is_not_there_has_no_report(ledger: Ledger, article: ArticleId) -> None:
    undo(ledger, article)

    for id in (article, ArticleId("none")):
        with pytest.raises(Problem, match="not on th"):
            report_on(ledger, id, made=MADE)
