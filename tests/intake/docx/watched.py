"""The reader of Word files under watch: it answers with every file and socket that was asked for while it read."""

import sys

from app.domain.article import Block, Label
from app.intake.answer import Answer
from app.intake.child import serve
from app.intake.docx import read as read_word

WATCHED = (
    "open",
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "ctypes.dlopen",
    "urllib.",
    "http.",
)


def read(data: bytes) -> Answer:
    """The word ASKED, and under it what was asked for."""
    asked: list[str] = []
    sys.addaudithook(lambda event, details: asked.append(f"{event} {details}") if event.startswith(WATCHED) else None)
    answer = read_word(data)
    text = "\n".join(["ASKED", *asked])
    return Answer(text, (Block(0, len(text), Label.BODY),), "", answer.media, answer.encoding, answer.found_by)


if __name__ == "__main__":
    serve(read)
