"""The worker: `python -I -m app.reading.child`. It loads the model once, locks itself in, and reads one text after
another until its parent is gone. A frozen Proofdesk starts itself with `--child-reading` and calls `main`.
"""

import sys
from collections.abc import Sequence
from typing import BinaryIO

from app.confinement.answering import only_way_out
from app.confinement.confine import confine
from app.domain.article import Block, Label
from app.reading.model import Model, NoModel, load
from app.reading.whole import read
from app.reading.wire import Done, Ended, send, wanted

MEMORY = 4 << 30
"""Bytes of address space: a million words and the model fit in."""


_REHEARSED = (
    "“The bell of the old tower rang twice on 2 April,” said Ada Brink, who had walked 5 miles to hear it.",
    "„Die Glocke des alten Turms läutete am 2. April zweimal“, sagte Ada Brink, die dafür 5 Kilometer gegangen war.",
)


def main(_arguments: Sequence[str] = ()) -> None:
    """Read what is asked for on standard input, and answer on standard output."""
    answers = only_way_out()
    model = _model()
    for text in _REHEARSED:  # what libraries load late is loaded now, while files may still be opened
        read(text, [Block(0, len(text), Label.BODY)], model)
    confine(MEMORY, None)
    serve(model, sys.stdin.buffer, answers)


def serve(model: Model | None, asked: BinaryIO, answers: BinaryIO) -> None:
    """Read what is asked for, until nothing is asked any more."""
    while True:
        try:
            what = wanted(asked)
        except Ended:
            return
        send(answers, read(what.text, what.blocks, model, lambda done, of: send(answers, Done(done, of))))


def _model() -> Model | None:
    try:
        return load()
    except NoModel:
        return None


if __name__ == "__main__":
    main()
