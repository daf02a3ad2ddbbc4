"""The command line: the same services as the window, one command a verb.

Exit 0 means done, 1 a Problem told in a sentence on standard error, 2 wrong usage.
"""

from collections.abc import Mapping, Sequence

import click

from app.cli import articles, claims, keeping, verdicts
from app.cli.frame import Settings, proofdesk
from app.domain.problem import Problem
from app.reports.formats import Writer

MODULES = (articles, claims, verdicts, keeping)
"""Loading them adds their commands."""


def main(arguments: Sequence[str], writers: Mapping[str, Writer] | None = None) -> int:
    """Run one command; the exit code. `writers` adds report formats by their ending."""
    try:
        proofdesk.main(list(arguments), prog_name="proofdesk", standalone_mode=False, obj=Settings(writers=writers))
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        error.show()
        return 2
    except click.ClickException as error:
        error.show()
        return 1
    except Problem as problem:
        click.echo(str(problem), err=True)
        return 1
    except (click.Abort, BrokenPipeError):
        return 1
    return 0
