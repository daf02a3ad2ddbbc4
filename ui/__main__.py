"""The door of the program: a verb goes to the command line, a child process to its program, all else is a window.

What one of them needs is imported only for it: the window's start must not pay for click, nor a verb for Qt.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

from app.verbs import is_command
from ui import doorstep, streams

CHILDREN = {
    "--child-intake": "app.intake.child",
    "--child-reading": "app.reading.child",
    "--child-newer": "app.newer.child",
    "--child-selftest": "ui.selftest.children",
}
"""The programs of the child processes, which a frozen Proofdesk starts by these words."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The console script; the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in CHILDREN:
        return _child(words)
    return _command_line(words) if is_command(words) else _window(words)


def _child(words: list[str]) -> int:
    main = import_module(CHILDREN[words[0]]).main
    main(words[1:])
    return 0


def _command_line(words: list[str]) -> int:
    from app import cli  # noqa: PLC0415
    from app.reports.formats import late  # noqa: PLC0415

    with streams.lent():
        return cli.main(words, {".pdf": late("ui.export.pdf")}, _selftest)


def _selftest(*, as_json: bool) -> int:
    from ui.selftest import runner  # noqa: PLC0415

    return runner.run(as_json=as_json)


def _window(words: list[str]) -> int:
    refused = doorstep.refusal(words)
    if refused is not None:
        _tell(refused.says)
        return refused.code
    from ui import program  # noqa: PLC0415

    return program.run(words)


def _tell(says: str) -> None:
    """On standard error; in a window where there is none, as on Windows."""
    if sys.stderr is not None:
        sys.stderr.write(f"{says}\n")
        return
    from ui import program  # noqa: PLC0415

    program.refuse(says)


if __name__ == "__main__":
    sys.exit(main())
