"""The command that says what the program does not protect from."""

import click

from app.cli.frame import proofdesk
from resources import path


@proofdesk.command()
def protection() -> None:
    """Say what this program does not protect you from."""
    click.echo(path("protection.md").read_text(encoding="utf-8"), nl=False)
