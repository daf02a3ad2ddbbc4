"""Commands run as a user runs them, in this process or in one of their own, and the usual desk behind them."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import pytest

from app import places
from app.cli import main
from app.reports.formats import Writer
from app.store.ledger import Ledger, open_desk
from tests.house.tree import ROOT

PROGRAM = Path(sys.executable).with_name("proofdesk")
TEXT = "Bell of Orsk rings\n\nThe bell rang on Monday. “It was heard 14 miles away,” said Ada Brink.\n\nThe bell rang."


class Said(NamedTuple):
    """The exit code of a command and what it printed."""

    code: int
    out: str
    err: str

    @property
    def word(self) -> str:
        """What was printed, without the end of the line: an id, as a rule."""
        return self.out.strip()

    @property
    def json(self) -> Any:
        """What was printed as JSON. Any: it is JSON."""
        return orjson.loads(self.out)


Command = Callable[..., Said]


def command(capsys: pytest.CaptureFixture[str], writers: Mapping[str, Writer] | None = None) -> Command:
    """Runs one command in this process."""

    def run(*words: str | Path) -> Said:
        capsys.readouterr()
        code = main([str(word) for word in words], writers)
        return Said(code, *capsys.readouterr())

    return run


def program(*words: str | Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Said:
    """Runs the installed program in a process of its own, with its environment and what `env` adds."""
    return run_program([str(PROGRAM), *map(str, words)], stdin, env)


def run_program(command: Sequence[str], stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Said:
    """The same for a whole command: what starts the program may be another one."""
    environment = {**os.environ, **(env or {})}
    ended = subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT, env=environment, check=False)
    return Said(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


@contextmanager
def the_desk() -> Iterator[Ledger]:
    """The usual desk, opened for a moment."""
    ledger = open_desk(places.default_desk(), reviewer="Ines Berg", memory=places.memory_folder())
    try:
        yield ledger
    finally:
        ledger.close()
