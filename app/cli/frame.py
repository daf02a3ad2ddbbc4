"""What all commands share: the options, the open desk, and how a Problem is told."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from app import VERSION, places
from app.domain.problem import Problem
from app.reports.formats import Writer
from app.store.database import is_there
from app.store.ledger import Ledger, open_desk

Command = Callable[..., None]


@dataclass(slots=True)
class Settings:
    """What every command may be told: which desk, who is at it, and what the caller adds: report formats, and the run
    of the self-test, which answers with an exit code.
    """

    desk: Path | None = None
    reviewer: str = ""
    writers: Mapping[str, Writer] | None = None
    selftest: Callable[..., int] | None = None


def _told(name: str) -> Callable[[click.Context, click.Parameter, object], None]:
    def tell(context: click.Context, _: click.Parameter, value: object) -> None:
        if value is not None:
            setattr(context.ensure_object(Settings), name, value)

    return tell


def everywhere(command: Command) -> Command:
    """The options that every command takes."""
    desk = click.option(
        "--desk",
        type=click.Path(path_type=Path, dir_okay=False, readable=False),  # the store says why it cannot be read
        expose_value=False,
        callback=_told("desk"),
        help="The desk file (default: PROOFDESK_DESK, or one in your data folder).",
    )
    reviewer = click.option(
        "--reviewer", expose_value=False, callback=_told("reviewer"), help="Who is at the desk (default: your account)."
    )
    return desk(reviewer(command))


@contextmanager
def opened(settings: Settings, *, make: bool = False) -> Iterator[Ledger]:
    """The desk, closed at the end. One that was named and is not there is only made where `make` says so."""
    if settings.desk and not make and not is_there(settings.desk):
        raise Problem(f"There is no desk at {settings.desk}.", do="“proofdesk add” makes one.")
    ledger = open_desk(
        settings.desk or places.default_desk(),
        reviewer=settings.reviewer or places.default_reviewer(),
        memory=places.memory_folder(),
    )
    if ledger.news:
        click.echo(ledger.news, err=True)
    try:
        yield ledger
    finally:
        ledger.close()
        if ledger.memory.complaint:
            click.echo(str(ledger.memory.complaint), err=True)


@click.group()
@everywhere
@click.version_option(VERSION, prog_name="proofdesk")
def proofdesk() -> None:
    """Check the facts of an article, claim by claim. Without a command the window opens."""
