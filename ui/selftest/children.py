"""The child processes of the self-test: this very program, started by a word of its own."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

WORD = "--child-selftest"


def child_command(*words: str | Path) -> list[str]:
    """The command that starts such a child."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-I", "-m", "ui"]
    return [*program, WORD, *map(str, words)]


def main(arguments: Sequence[str]) -> None:
    """Do what the first word says; what that needs is imported for it alone."""
    match arguments:
        case ["verdicts", path, memory, *claims]:
            from ui.selftest.doomed import give_verdicts  # noqa: PLC0415

            give_verdicts(Path(path), Path(memory), claims, _say)
        case ["start", *words]:
            from ui.selftest.started import say_when_painted  # noqa: PLC0415

            say_when_painted(words, _say)
        case ["screen"]:
            _say(_platform())
        case ["surroundings"]:
            _say(json.dumps(dict(os.environ)))
        case _:
            raise ValueError(f"no such child: {arguments}")


def _platform() -> str:
    from ui import screen  # noqa: PLC0415  Qt only for the child that tries it

    return screen.application(["proofdesk"]).platformName()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
