"""The door of intake: a file's bytes, or a text, become an article's text with its labelled blocks.

The bytes are parsed in a child process that is confined; what it answers is checked before it is believed. Slow, pure
and safe in a thread.
"""

import hashlib
from dataclasses import dataclass
from pathlib import PurePath

from app.domain.article import STORY, Block, Note, Source, Tracked
from app.domain.ids import Sha256
from app.domain.marks import Mark, find_marks
from app.intake.asking import ask
from app.intake.child import child_command
from app.intake.folding import titled
from app.intake.limits import LARGEST_FILE
from app.intake.media import DOCX, media_of
from app.intake.refusal import Refused, Why, problem


@dataclass(frozen=True, slots=True)
class Intake:
    """What a file is as an article: its text, the text's blocks, a title, where it came from, what is odd in it, and
    what the writer noted on it.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    source: Source
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...] = ()


def take_in(data: bytes, name: str, *, media: str | None = None, tracked: Tracked = Tracked.ACCEPTED) -> Intake:
    """Read a file in a confined child process.

    `media` is one of those that `media_of` tells; without it the name's ending and the first bytes decide. `tracked`
    says how the tracked changes of a Word file are read. Raises Problem, a sentence, for whatever is not taken in.
    """
    try:
        return _read(data, name, media, tracked)
    except Refused as refused:
        raise problem(refused.why, name) from refused


def take_text(text: str, name: str = "Pasted text") -> Intake:
    """Read a text that was pasted or is decoded already; its bytes are the text in UTF-8. Raises Problem."""
    try:
        return _read(text.encode(), name, "given")
    except UnicodeEncodeError as error:
        raise problem(Why.ENCODING, name) from error
    except Refused as refused:
        raise problem(refused.why, name) from refused


def body(intake: Intake) -> str:
    """The story itself, one block a line; line breaks inside a block become spaces."""
    told = (intake.text[block.start : block.end] for block in intake.blocks if block.label in STORY)
    return "\n".join(" ".join(words.splitlines()) for words in told)


def _read(data: bytes, name: str, media: str | None, tracked: Tracked = Tracked.ACCEPTED) -> Intake:
    if len(data) > LARGEST_FILE:
        raise Refused(Why.LARGE)
    if not data:
        raise Refused(Why.EMPTY)
    answer = ask([*child_command(), _way(media or media_of(data, name), tracked)], data)
    source = Source(
        name,
        answer.media,
        len(data),
        Sha256(hashlib.sha256(data).hexdigest()),
        answer.encoding,
        answer.found_by,
        answer.tracked,
        answer.left_out,
    )
    title = answer.title or _first_words(answer.text, answer.blocks) or PurePath(name).stem
    return Intake(answer.text, answer.blocks, title, source, find_marks(answer.text), answer.notes)


def _way(media: str, tracked: Tracked) -> str:
    """The word for the child: what the file is, and how its tracked changes are read where it can have any."""
    return f"{media}+{tracked}" if media == DOCX and tracked is Tracked.REJECTED else media


def _first_words(text: str, blocks: tuple[Block, ...]) -> str:
    """The first line of the story, or of all where there is no story."""
    first = next((block for block in blocks if block.label in STORY), blocks[0])
    return titled(text[first.start : first.end].splitlines()[0])
