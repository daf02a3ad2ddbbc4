"""Commands that take articles in and show them."""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click

from app.cli import spelling
from app.cli.frame import Settings, everywhere, opened, proofdesk
from app.domain.article import Block, Source, Tracked
from app.domain.claim import Claim, standing
from app.domain.coverage import Coverage, cover
from app.domain.dismissal import Dismissal
from app.domain.problem import Problem
from app.intake.reading_in import Intake
from app.intake.reading_in import take_in as read_in
from app.services import stages, taking_in
from app.services.asking import the_article, the_draft
from app.store.database import is_there
from app.store.lines import ArticleLine


@proofdesk.command()
@everywhere
@click.argument("file")
@click.option("--title", default="", help="What to call the article (default: its headline).")
@click.option("--rejected", is_flag=True, help="Read tracked changes as if they were rejected (default: accepted).")
@click.pass_obj
def add(settings: Settings, file: str, title: str, rejected: bool) -> None:  # noqa: FBT001  click calls it
    """Take an article in from FILE, or from standard input (-), and print its id."""
    data, intake = read(file, Tracked.REJECTED if rejected else Tracked.ACCEPTED)
    with opened(settings, make=True) as ledger:
        already = ledger.articles_with(intake.source.sha256)
        taken = taking_in.take_in(ledger, intake, data, title=title)
        for known in already:
            click.echo(f"The same bytes are on the desk already, as {known}; they were taken in again.", err=True)
        click.echo(taken)
    for told in of_source(intake.source):
        click.echo(told, err=True)


def of_source(source: Source) -> Iterator[str]:
    """What is worth knowing of how a file was read."""
    if source.tracked:
        yield f"Its tracked changes were read as if {source.tracked}."
    if source.left_out:
        yield f"Not in the text: {', '.join(source.left_out)}."


def read(file: str, tracked: Tracked = Tracked.ACCEPTED) -> tuple[bytes, Intake]:
    """The bytes of a file, or of standard input (-), and what they are as an article. Raises Problem."""
    if file == "-":
        data = sys.stdin.buffer.read()
        return data, read_in(data, "standard input.txt")
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        raise Problem(f"{file} could not be read: {error.strerror}.", kept="Nothing was taken in.") from error
    return data, read_in(data, Path(file).name, tracked=tracked)


@proofdesk.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--json", "_json", is_flag=True, help="One line of JSON a file (the only form there is).")
def blocks(files: tuple[str, ...], _json: bool) -> None:  # noqa: FBT001  click calls it
    """Say what intake makes of FILES, without taking them in."""
    wrong: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        for file, read in zip(files, pool.map(read_or_problem, files), strict=True):
            if isinstance(read, Problem):
                wrong.append(f"{file}: {read}")
            else:
                click.echo(spelling.as_json(spelling.blocks_json(file, read)))
    if wrong:
        raise Problem("\n".join(wrong))


def read_or_problem(file: str) -> Intake | Problem:
    try:
        return read(file)[1]
    except Problem as problem:
        return problem


@proofdesk.command()
@everywhere
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def articles(settings: Settings, as_json: bool) -> None:  # noqa: FBT001
    """List the articles with their progress: none where there is no desk yet, which is said and not mended."""
    lines: list[ArticleLine] = []
    if settings.desk and not is_there(settings.desk):
        click.echo(f"There is no desk at {settings.desk} yet.", err=True)
    else:
        with opened(settings) as ledger:
            lines = ledger.articles()
    if as_json:
        click.echo(spelling.as_json([line._asdict() for line in lines]))
    for line in () if as_json else lines:
        click.echo(spelling.article_line(line))


@proofdesk.command()
@everywhere
@click.argument("article")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(settings: Settings, article: str, as_json: bool) -> None:  # noqa: FBT001
    """Show an article: its claims, verdicts and coverage."""
    with opened(settings) as ledger:
        id = ledger.resolve_article(article)
        found, (draft, text) = the_article(ledger, id), the_draft(ledger, id)
        claims, dismissals = ledger.claims(id), ledger.dismissals(id)
        drafts = stages.stages(ledger.packed_history(id)) if as_json else ()
    coverage = _coverage(text, draft.blocks, claims, dismissals)
    if as_json:
        click.echo(spelling.as_json(spelling.article_json(found, draft, claims, dismissals, coverage, drafts)))
    for line in () if as_json else spelling.article_lines(found, draft, claims, coverage):
        click.echo(line)


def _coverage(text: str, blocks: Sequence[Block], claims: Sequence[Claim], dismissals: Sequence[Dismissal]) -> Coverage:
    spans = [
        *(span for claim in claims for span in standing(claim)),
        *(span for one in dismissals for span in one.spans),
    ]
    return cover(text, blocks, [(span.start, span.end) for span in spans])
