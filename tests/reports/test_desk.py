"""Reports from a real desk: what was done there is what leaves it, in every format."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.dismissal import NotCheckable
from app.domain.verdict import Reason, State, Verdict
from app.reports import json
from app.reports.formats import WRITERS, late, write
from app.reports.report import Report
from app.services import claiming, dismissing, judging, quoting, reporting, undoing
from app.store.ledger import Ledger
from tests.desks import TEXT, a_desk, an_article
from tests.export.test_pdf import words_of

MADE = datetime(2025, 10, 14, 10, 0, tzinfo=UTC)


def worked_on(ledger: Ledger) -> Report:
    """A desk after some work: claims, verdicts, a dismissal, an undo and a redo."""
    article = an_article(ledger)
    rang = claiming.add_claim(ledger, article, quoting.places_of(TEXT, "rang on Monday"))
    heard = claiming.add_claim(ledger, article, quoting.places_of(TEXT, "“It was heard 14 miles away,”"))
    judging.judge(ledger, rang, Verdict.VERIFIED, rationale="The sexton rang it.")
    judging.judge(ledger, heard, Verdict.DISPUTED, reason=Reason.INSUFFICIENT)
    dismissing.dismiss(ledger, article, quoting.places_of(TEXT, "is not known"), NotCheckable.RHETORIC)
    judging.judge(ledger, heard, Verdict.REFUTED)
    undoing.undo(ledger, article)
    return reporting.report_on(ledger, article, made=MADE)


def test_what_was_done_at_the_desk_stands_in_the_report(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        report = worked_on(ledger)

    assert [finding.state for finding in report.findings] == [State.VERIFIED, State.DISPUTED]
    assert report.findings[0].answers[0].rationale == "The sexton rang it."
    assert report.findings[1].history[-1].sentence.endswith(", as an undo")
    assert [dismissed.reason for dismissed in report.dismissed] == [NotCheckable.RHETORIC]
    assert report.text == TEXT


def test_the_checkpoint_is_the_one_of_the_ledger(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        report = worked_on(ledger)

        assert report.checkpoint == ledger.checkpoint(report.article.id)
        assert len(report.history) == report.checkpoint.entries


@pytest.mark.parametrize("ending", [".html", ".pdf", ".csv", ".json"])
def test_a_report_from_the_desk_is_written_in_each_format(ending: str, tmp_path: Path, qtbot: QtBot) -> None:
    with a_desk(tmp_path) as ledger:
        report = worked_on(ledger)
    target = tmp_path / f"report{ending}"

    write(report, target, {**WRITERS, ".pdf": late("ui.export.pdf")})

    assert target.stat().st_size > 0


def test_a_report_from_the_desk_survives_json(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        report = worked_on(ledger)

    assert json.parse(json.render(report)) == report


def test_every_word_of_the_desks_article_is_found_in_the_pdf(tmp_path: Path, qtbot: QtBot) -> None:
    with a_desk(tmp_path) as ledger:
        found = words_of(worked_on(ledger))

    assert [word for word in TEXT.replace("🔔.", "").split() if word not in found] == []


def test_the_same_desk_gives_the_same_report(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        report = worked_on(ledger)

        assert reporting.report_on(ledger, report.article.id, made=MADE) == report
