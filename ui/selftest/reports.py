"""Every format that reports are written in, with what changed since the first draft; the PDF is read back as well."""

from app.intake.media import PDF
from app.reports.formats import WRITERS, late, write
from app.reports.report import Report
from app.services import reporting
from app.store.ledger import Ledger
from ui.selftest import letters
from ui.selftest.readers import read
from ui.selftest.stage import application
from ui.selftest.trial import MADE, Outcome, Trial, expect, the_article

PRINTED = {".pdf": late("ui.export.pdf")}


def reports(trial: Trial) -> Outcome:
    """The formats that need no Qt."""
    with trial.desk() as ledger:
        report = _report(ledger)
    said: dict[str, list[str]] = {}
    for ending in WRITERS:
        path = trial.folder / f"report{ending}"
        write(report, path, WRITERS)
        said[ending] = letters.lines(path.read_text("utf-8"))
    expect(all(said.values()), f"One of them is empty: {', '.join(said)}.")
    return Outcome(", ".join(f"{ending} of {len(lines)} lines" for ending, lines in said.items()), said)


def pdf(trial: Trial) -> Outcome:
    """The report on paper; the confined child finds every claim in it."""
    application()
    with trial.desk() as ledger:
        report = _report(ledger)
    path = trial.folder / "report.pdf"
    write(report, path, PRINTED)
    outcome = read(path.read_bytes(), path.name, PDF)
    found = letters.words(outcome.answer["text"])
    missing = [one.statement for one in report.findings if not set(letters.words(one.statement)) <= set(found)]
    expect(not missing, f"These claims are not in it: {missing}.")
    return Outcome(f"{len(report.findings)} claims found in it; {outcome.says}", found)


def _report(ledger: Ledger) -> Report:
    article = the_article(ledger)
    pair = reporting.pair(ledger, article)
    since = reporting.since(pair) if pair else None
    return reporting.report_on(ledger, article, made=MADE, since=since)
