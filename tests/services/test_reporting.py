"""A report says how the desk stands at its moment, and by which history."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.article import Note, NoteKind, Region
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.domain.verdict import State, Verdict
from app.reports.csv import render as as_table
from app.reports.html import render as as_page
from app.reports.json import parse, render
from app.reports.report import Report
from app.reports.since import Became
from app.services import claiming, dismissing, judging
from app.services.reporting import pair, report_on, since
from app.services.undoing import undo
from app.store.ledger import Ledger
from tests.desks import an_article
from tests.redrafts import FIRST, SECOND, read, recorded, redrafted, weighed
from tests.services.marked import claimed, place, text_of
from ui.export.galley import galley
from ui.export.paragraph import Paragraph

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


@pytest.fixture
def story(ledger: Ledger) -> ArticleId:
    """The story of the sluice gate in its first draft."""
    return an_article(ledger, FIRST)


def reported_on(ledger: Ledger, article: ArticleId) -> Report:
    """The report with what changed since the draft before."""
    found = pair(ledger, article)
    return report_on(ledger, article, made=MADE, since=since(found) if found else None)


def test_a_report_tells_what_changed_since_the_draft_before(ledger: Ledger, story: ArticleId) -> None:
    before = ledger.newest_draft(story)
    redrafted(ledger, story)

    report = reported_on(ledger, story)

    assert before is not None
    assert report.since is not None
    assert (report.since.number, report.since.sha256) == (1, before.sha256)
    assert report.since.counts == {Became.CHANGED: 2, Became.ADDED: 1, Became.REMOVED: 1, Became.MOVED: 1}
    assert parse(render(report)) == report


def test_an_article_with_one_draft_has_nothing_to_be_compared_with(ledger: Ledger, story: ArticleId) -> None:
    assert pair(ledger, story) is None
    assert reported_on(ledger, story).since is None


def test_any_older_draft_can_be_compared_with(ledger: Ledger, story: ArticleId) -> None:
    redrafted(ledger, story)
    redrafted(ledger, story, SECOND.replace("745", "755"))

    last, first = pair(ledger, story), pair(ledger, story, 1)

    assert last is not None
    assert first is not None
    assert [len(since(found).changes) for found in (last, first)] == [1, 5]


@pytest.mark.parametrize("number", [2, 3])
def test_a_draft_that_is_not_older_is_refused(ledger: Ledger, story: ArticleId, number: int) -> None:
    redrafted(ledger, story)

    with pytest.raises(Problem):
        pair(ledger, story, number)


def test_a_claim_that_lost_its_words_tells_them_and_the_draft_that_had_them(ledger: Ledger, story: ArticleId) -> None:
    lost = claimed(ledger, story, "The repair will cost three million crowns.")
    redrafted(ledger, story)

    (finding,) = reported_on(ledger, story).findings

    assert (finding.id, finding.state, finding.passages) == (lost, State.ORPHANED, ())
    assert (finding.lost, finding.stood) == (("The repair will cost three million crowns.",), 1)


def test_a_stale_answer_tells_what_is_there_now_though_its_own_words_stand(ledger: Ledger, story: ArticleId) -> None:
    claim = claimed(ledger, story, "the town had been warned at noon")
    judging.judge(ledger, claim, Verdict.VERIFIED)
    redrafted(ledger, story)

    (answer,) = reported_on(ledger, story).findings[0].answers

    assert answer.checked is not None
    assert answer.now is not None
    assert answer.stale
    assert answer.checked.quotes == answer.now.quotes
    assert "said" in answer.checked.around[0]
    assert "denied" in answer.now.around[0]


def test_passages_tell_the_page_that_they_are_printed_on(ledger: Ledger, story: ArticleId) -> None:
    made = weighed(ledger, story)
    blocks = tuple(replace(block, regions=(Region(block.start, 7, 0, 0, 9, 9),)) for block in made.intake.blocks)
    recorded(ledger, replace(made, intake=replace(made.intake, blocks=blocks)))
    claimed(ledger, story, "Nobody was hurt in the flood.")

    report = reported_on(ledger, story)

    assert report.findings[0].passages[0].page == 7
    assert {gap.page for gap in report.coverage.gaps} == {7}


def test_what_the_writer_noted_stands_in_no_format(ledger: Ledger, story: ArticleId) -> None:
    secret = Note(3, 9, NoteKind.COMMENT, "Ask Brunhild again", "Wolfram Ott", "2025-10-14T09:40")
    made = weighed(ledger, story)
    draft = recorded(ledger, replace(made, intake=replace(read(SECOND), notes=(secret,))))

    report = reported_on(ledger, story)
    written = [render(report).decode(), as_page(report).decode(), as_table(report).decode()]
    written += [paragraph.text for paragraph in galley(report) if isinstance(paragraph, Paragraph)]

    assert draft.notes == (secret,)
    assert not [each for each in written if "Brunhild" in each or "Wolfram" in each]
