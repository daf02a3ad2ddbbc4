"""A Word file as an answer: its text, then its notes, then what stands at the head and the foot of its pages."""

from dataclasses import dataclass

from app.domain.article import Label, Note, Tracked
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.docx import changes, unread
from app.intake.docx.labels import paragraphs
from app.intake.docx.layout import Layout, laid_out
from app.intake.docx.opened import Opened, opened
from app.intake.docx.place import Place
from app.intake.docx.remarks import Comment, Footnote, hung, placed, read_comments, read_footnotes
from app.intake.docx.sheet import Piece, Sheet
from app.intake.docx.styles import Styles
from app.intake.docx.walk import walk
from app.intake.folding import fold, titled
from app.intake.limits import LONGEST_TEXT, MOST_BLOCKS
from app.intake.media import DOCX
from app.intake.plain import headline
from app.intake.refusal import Refused, Why

_ENCODING, _FOUND_BY = "utf-8", "declared"


@dataclass(frozen=True, slots=True)
class _Read:
    """All that was read: the pieces, of which those from `heads` on stand at the head or foot of pages."""

    sheet: Sheet
    footnotes: list[Footnote]
    comments: list[Comment]
    heads: int


def read_as(data: bytes, tracked: Tracked) -> Answer:
    """The file with its tracked changes accepted or rejected. Raises Refused."""
    file = opened(data)
    read = _read(file, tracked)
    layout = laid_out(read.sheet.pieces, _kept(read.sheet.pieces, read.heads))
    if not layout.text:
        raise Refused(Why.EMPTY)
    notes = _notes(read, layout)
    found = paragraphs(read.sheet.pieces, layout, _fixed(read))
    return Answer(
        layout.text,
        blocks(layout.text, found),
        headline(found) or titled(file.title),
        DOCX,
        _ENCODING,
        _FOUND_BY,
        notes=notes,
        tracked=tracked if any(map(changes.are_in, file.texts())) else None,
        left_out=_left_out(file, read),
    )


def _read(file: Opened, tracked: Tracked) -> _Read:
    sheet = Sheet()
    place = Place(sheet, Styles(file.document.styles.element), tracked, file.diagrams)
    walk(place, file.document.element)
    footnotes = read_footnotes(place, file)
    heads = len(sheet.pieces)
    for root in file.heads_and_feet():
        walk(place, root)
    return _Read(sheet, footnotes, read_comments(place, file), heads)


def _kept(pieces: list[Piece], heads: int) -> list[bool]:
    """Which pieces are text: all of them, but at the head and foot of pages each once, and no bare page numbers."""
    seen: set[str] = set()
    kept = [True] * heads
    for piece in pieces[heads:]:
        words = fold(piece.words)
        kept.append(piece.says_more and words not in seen)
        seen.add(words)
    return kept


def _fixed(read: _Read) -> dict[int, Label]:
    """The labels of the pieces that have one by where they stand."""
    notes = {piece: Label.FOOTNOTE for footnote in read.footnotes for piece in footnote.pieces}
    return notes | dict.fromkeys(range(read.heads, len(read.sheet.pieces)), Label.FURNITURE)


def _notes(read: _Read, layout: Layout) -> tuple[Note, ...]:
    """What the writer noted, in the order of the text. Raises Refused for too much."""
    notes = [*placed(read.comments, layout), *hung(read.footnotes, layout)]
    if len(notes) > MOST_BLOCKS or len(layout.text) + sum(len(note.text) for note in notes) > LONGEST_TEXT:
        raise Refused(Why.HEAVY)
    return tuple(sorted(notes, key=lambda note: (note.start, note.end)))


def _left_out(file: Opened, read: _Read) -> tuple[str, ...]:
    homeless = sum(comment.place is None for comment in read.comments)
    return unread.phrases(read.sheet.unread, file.elsewhere, homeless)
