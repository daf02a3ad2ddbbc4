"""The command line: the same services as the window, one command a verb.

Exit 0 means done, 1 a Problem told in a sentence on standard error, 2 wrong usage.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from io import TextIOWrapper

import click

from app.cli import articles, claims, drafts, keeping, newer, protection, reading, verdicts
from app.cli.frame import Settings, proofdesk
from app.domain.problem import Problem
from app.reports.formats import Writer

MODULES = (articles, drafts, claims, verdicts, reading, keeping, newer, protection)
"""Loading them adds their commands."""


def main(
    arguments: Sequence[str],
    writers: Mapping[str, Writer] | None = None,
    selftest: Callable[..., int] | None = None,
) -> int:
    """Run one command; the exit code. `writers` adds report formats by their ending, `selftest` the program's own."""
    _speak_utf8()
    try:
        settings = Settings(writers=writers, selftest=selftest)
        code = proofdesk.main(list(arguments), prog_name="proofdesk", standalone_mode=False, obj=settings)
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
    return code if isinstance(code, int) else 0  # what a command exits with comes back, all else is its last value


def _speak_utf8() -> None:
    """What goes to another program or a file is UTF-8 on every system; a terminal keeps its own way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")
