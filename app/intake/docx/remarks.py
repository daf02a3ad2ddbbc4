"""What the writer noted in a Word file: comments on their stretches, footnotes and endnotes on the word before them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from app.domain.article import Note, NoteKind
from app.intake.docx.layout import BETWEEN, Layout
from app.intake.docx.names import name
from app.intake.docx.opened import Opened
from app.intake.docx.place import Place
from app.intake.docx.sheet import Commented, Reference, Sheet
from app.intake.docx.walk import walk
from app.intake.limits import LONGEST_NOTE, LONGEST_TITLE

_ID, _TYPE, _AUTHOR, _DATE = map(name, ("w:id", "w:type", "w:author", "w:date"))
_KEY, _OWN_KEY, _PARENT_KEY = map(name, ("w14:paraId", "w15:paraId", "w15:paraIdParent"))


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote or endnote that was read: where it is referred to, and which pieces of the sheet are its words."""

    reference: Reference
    pieces: range


def read_footnotes(place: Place, file: Opened) -> list[Footnote]:
    """Write the notes that are referred to onto the sheet, each once, in the order of their references; those too that
    only notes refer to. Raises Refused.
    """
    known = {
        NoteKind.FOOTNOTE: _by_id(file.trees.get("footnotes"), "w:footnote"),
        NoteKind.ENDNOTE: _by_id(file.trees.get("endnotes"), "w:endnote"),
    }
    found = []
    for reference in place.sheet.references:
        note = known[reference.kind].pop(reference.id, None)
        if note is not None:
            first = len(place.sheet.pieces)
            walk(place, note)
            found.append(Footnote(reference, range(first, len(place.sheet.pieces))))
    return found


def _by_id(root: _Element | None, kind: str) -> dict[str, _Element]:
    """The notes by their ids, without the lines that Word draws between notes and text."""
    notes = () if root is None else root.iterchildren(name(kind))
    return {note.get(_ID, ""): note for note in notes if note.get(_TYPE, "normal") == "normal"}


_WORD = re.compile(r"\w+(?:[\w.,'’-]*\w)?(?=\W*\Z)")
_NEAR = 80


def hung(footnotes: list[Footnote], layout: Layout) -> Iterator[Note]:
    """The footnotes as notes on the word before them, or on the point where there is none."""
    for each in footnotes:
        point = layout.at(each.reference.spot)
        start, end = _word_before(layout.text, point)
        yield Note(start, end, each.reference.kind, layout.words(each.pieces)[:LONGEST_NOTE])


def _word_before(text: str, point: int) -> tuple[int, int]:
    """The word that ends before the point, in the same piece (code points)."""
    near = max(0, point - _NEAR)
    before = text[near:point].rpartition(BETWEEN)[2]
    word = _WORD.search(before)
    start = point - len(before)
    return (start + word.start(), start + word.end()) if word else (point, point)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as the file has it, and where it or the one that it answers hangs, if anywhere."""

    words: str
    author: str
    at: str
    place: Commented | None


def read_comments(place: Place, file: Opened) -> list[Comment]:
    """The comments, in the order of the file. Raises Refused."""
    root = file.trees.get("comments")
    each = () if root is None else tuple(root.iterchildren(name("w:comment")))
    answered = _answered(each, file.trees.get("commentsExtended"))
    return [_comment(place, comment, answered.get(comment.get(_ID, ""), "")) for comment in each]


def _comment(place: Place, comment: _Element, answered: str) -> Comment:
    told, hanging = (comment.get(_AUTHOR, ""), comment.get(_DATE, "")), place.sheet.comments
    author, at = (each[:LONGEST_TITLE] for each in told)
    where = hanging.get(comment.get(_ID, "")) or hanging.get(answered)
    return Comment(_words(place, comment)[:LONGEST_NOTE], author, at, where)


def _answered(comments: tuple[_Element, ...], extended: _Element | None) -> dict[str, str]:
    """The id of the comment that each answers, by the answer's id; Word names both by their last paragraphs."""
    keys = {paragraph.get(_KEY, ""): each.get(_ID, "") for each in comments for paragraph in each.iter(name("w:p"))}
    rows = () if extended is None else extended.iterchildren(name("w15:commentEx"))
    return {
        keys[row.get(_OWN_KEY, "")]: keys[row.get(_PARENT_KEY, "")]
        for row in rows
        if row.get(_OWN_KEY, "") in keys and row.get(_PARENT_KEY, "") in keys
    }


def _words(place: Place, comment: _Element) -> str:
    sheet = Sheet()
    walk(Place(sheet, place.styles, place.tracked, {}), comment)
    return "\n".join(words for piece in sheet.pieces if (words := piece.words.strip()))


def placed(comments: list[Comment], layout: Layout) -> Iterator[Note]:
    """The comments that hang somewhere, as notes on their stretches."""
    for each in comments:
        if each.place:
            yield Note(*_stretch(each.place, layout), NoteKind.COMMENT, each.words, each.author, each.at)


def _stretch(place: Commented, layout: Layout) -> tuple[int, int]:
    """The code points from where a comment begins to where it ends; a point where it has only one of them."""
    start = place.start or place.end or place.point or (0, 0)
    end = (place.end or place.point or start) if place.start else start
    return layout.trimmed(layout.at(start), layout.at(end))
