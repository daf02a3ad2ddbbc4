"""Commands that write reports and look after the desk file."""

from datetime import UTC, datetime
from pathlib import Path

import click

from app.cli import spelling
from app.cli.frame import Settings, everywhere, opened, proofdesk
from app.domain.problem import Problem
from app.reports.formats import WRITERS, write
from app.services import reporting


@proofdesk.command()
@everywhere
@click.argument("article")
@click.option(
    "--to", "path", required=True, type=click.Path(path_type=Path), help="Ends in .html, .pdf, .csv or .json."
)
@click.option(
    "--since",
    "old",
    type=click.IntRange(1),
    metavar="N",
    help="Say what changed since draft N (default: since the one before the newest).",
)
@click.pass_obj
def export(settings: Settings, article: str, path: Path, old: int | None) -> None:
    """Write the report on ARTICLE; the format is told by the ending."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        pair = reporting.pair(ledger, id, old)
        since = reporting.since(pair) if pair else None
        report = reporting.report_on(ledger, id, made=datetime.now(UTC), since=since)
    write(report, path, {**WRITERS, **(settings.writers or {})})


@proofdesk.command()
@everywhere
@click.option("--json", "as_json", is_flag=True)
@click.pass_context
def verify(context: click.Context, as_json: bool) -> None:  # noqa: FBT001
    """Check history, tables and file; say what is wrong and where."""
    with opened(context.obj) as ledger:
        findings = ledger.verify()
    if as_json:
        click.echo(spelling.as_json({"whole": not findings, "findings": findings}))
    for finding in findings:
        click.echo(finding.says, err=True)
    if not findings and not as_json:
        click.echo("The desk is whole.")
    context.exit(1 if findings else 0)


@proofdesk.command()
@everywhere
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def backup(settings: Settings, path: Path) -> None:
    """Write a verified copy of the desk to PATH."""
    with opened(settings) as ledger:
        ledger.backup(path)


@proofdesk.command()
@everywhere
@click.pass_obj
def rebuild(settings: Settings) -> None:
    """Make the tables that lists are read from anew from the history."""
    with opened(settings) as ledger:
        ledger.rebuild()


@proofdesk.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_context
def selftest(context: click.Context, as_json: bool) -> None:  # noqa: FBT001
    """Try the whole program on a desk of its own, and say which part failed."""
    if context.obj.selftest is None:
        raise Problem("This program cannot try itself.", do="Start it as proofdesk.")
    context.exit(context.obj.selftest(as_json=as_json))
