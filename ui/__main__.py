"""The door of the program: a verb goes to the command line, the intake to its child process, all else is a window.

What one of them needs is imported only for it: the window's start must not pay for click, nor a verb for Qt.
"""

import sys
from collections.abc import Sequence

from app.verbs import is_command
from ui import doorstep

CHILD = "--child-intake"


def main(arguments: Sequence[str] | None = None) -> int:
    """The console script; the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [CHILD]:
        return _child(words)
    return _command_line(words) if is_command(words) else _window(words)


def _child(words: list[str]) -> int:
    from app.intake import child  # noqa: PLC0415

    child.main(words)
    return 0


def _command_line(words: list[str]) -> int:
    from app import cli  # noqa: PLC0415
    from app.reports.formats import late  # noqa: PLC0415

    return cli.main(words, {".pdf": late("ui.export.pdf")})


def _window(words: list[str]) -> int:
    refused = doorstep.refusal(words)
    if refused is not None:
        sys.stderr.write(f"{refused.says}\n")
        return refused.code
    from ui import program  # noqa: PLC0415

    return program.run(words)


if __name__ == "__main__":
    sys.exit(main())
