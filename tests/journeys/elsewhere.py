"""What is started elsewhere: a later start of the real program, and a stand-in that only notes how it was started."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ui import launching

NOTES = "import os, sys; open(sys.argv[1], 'a').write(chr(0).join(sys.argv[2:]) + chr(10))"


@contextmanager
def later_start(*words: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program, started once more; whatever happens, it does not stay."""
    command = [*launching.program(), *map(str, words)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        yield program
    finally:
        program.kill()
        program.wait()
        if program.stdout:
            program.stdout.close()


class Windows:
    """The windows that were opened meanwhile, each by the words that it was started with."""

    def __init__(self, note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._note = note
        monkeypatch.setattr(launching, "program", lambda: [sys.executable, "-c", NOTES, str(note)])

    def opened(self) -> list[list[str]]:
        lines = self._note.read_text().splitlines() if self._note.exists() else []
        return [line.split("\0") for line in lines]
