"""The child process that reads one file: `python -I -m app.intake.child MEDIA`, bytes in, one answer out, confined.

It imports what it needs, gives up whatever it can, and only then touches the bytes. A frozen Proofdesk starts itself
with `--child-intake MEDIA` and calls `main` before anything else.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from typing import BinaryIO

from app.confinement.answering import only_way_out
from app.confinement.children import command
from app.confinement.confine import confine
from app.domain.article import Tracked
from app.intake import limits
from app.intake.answer import Answer, packed, packed_refusal
from app.intake.media import DOCX, PDF
from app.intake.refusal import Refused, Why
from app.intake.unpacking import unpacked

Reader = Callable[[bytes], Answer]
_ROOMS = {
    "text/plain": "app.intake.plain",
    "text/markdown": "app.intake.markdown",
    "text/html": "app.intake.html",
    "given": "app.intake.given",
    DOCX: "app.intake.docx",
    PDF: "app.intake.pdf",
}
"""A reader is imported only if it is wanted: the one of web pages takes ten times as long as the others."""


def child_command() -> list[str]:
    """The command that starts the child; what is to be read is its last argument."""
    return command("--child-intake", "app.intake.child")


def main(arguments: Sequence[str] | None = None) -> None:
    """Read standard input as what the last argument says, and write the answer to standard output."""
    wanted = (sys.argv if arguments is None else arguments)[-1]
    media, _, way = wanted.partition("+")
    room = import_module(_ROOMS[media])
    reader: Reader = room.read_rejected if way == Tracked.REJECTED else room.read
    serve((lambda data: reader(unpacked(data))) if way == "gzip" else reader)


def serve(reader: Reader) -> None:
    """Confine the process, then let the reader read and answer with what it found."""
    answers = only_way_out()
    confinement = tuple(confine(limits.MEMORY, limits.PROCESSOR_TIME))
    said = _answered(reader, confinement, sys.stdin.buffer)
    answers.write(said)
    answers.flush()


def _answered(reader: Reader, confinement: tuple[str, ...], arriving: BinaryIO) -> bytes:
    try:
        data = arriving.read(limits.LARGEST_FILE + 1)
        if len(data) > limits.LARGEST_FILE:
            return packed_refusal(Why.LARGE)
        return packed(replace(reader(data), confinement=confinement))
    except Refused as refused:
        return packed_refusal(refused.why)
    except (MemoryError, RecursionError):
        return packed_refusal(Why.HEAVY)


if __name__ == "__main__":
    main()
