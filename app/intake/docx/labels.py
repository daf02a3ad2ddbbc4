"""The labels of a Word file's pieces: by their styles, and by the rules of all texts where those say nothing."""

from collections.abc import Sequence

from app.domain.article import Label
from app.intake.datelines import moment_of
from app.intake.docx.layout import Layout
from app.intake.docx.sheet import Piece
from app.intake.labelling import labelled
from app.intake.paragraphs import Paragraph
from app.intake.signs import is_credit, is_heading

_TITLE, _FIRST = 0, 1
_LONGEST_HEADING, _MOST_WORDS = 160, 25
_LONGEST_LINE = 250
_SENTENCE = 12
_BESIDE_THE_TEXT = frozenset((Label.BYLINE, Label.DATELINE, Label.CREDIT))


def paragraphs(pieces: Sequence[Piece], layout: Layout, fixed: dict[int, Label]) -> list[Paragraph]:
    """The pieces that have words as labelled paragraphs of the text; `fixed` are labels that their place gives them."""
    top = _headline([piece for index, piece in enumerate(pieces) if index not in fixed])
    found = []
    for index, (piece, (start, end)) in enumerate(zip(pieces, layout.spans, strict=True)):
        if start < end:
            words = layout.text[start:end]
            label = fixed.get(index) or (Label.HEADLINE if piece is top else _label(piece, words))
            when = moment_of(words) if label is Label.DATELINE else None
            found.append(Paragraph(start, end, words, index, label, None, when))
    return labelled(found)


def _headline(pieces: Sequence[Piece]) -> Piece | None:
    """The first title, else the first heading of the first rank with nothing but short lines above it."""
    told = [piece for piece in pieces if not piece.words.isspace()]
    title = next((piece for piece in told if piece.role.rank == _TITLE), None)
    if title:
        return title
    for piece in told:
        if piece.role.rank == _FIRST:
            return piece
        if len(piece.words.split()) >= _SENTENCE or piece.role.label in (Label.TABLE, Label.LIST):
            return None
    return None


def _label(piece: Piece, words: str) -> Label | None:
    if piece.role.rank is not None:
        return Label.SUBHEAD if is_heading(words, _LONGEST_HEADING, _MOST_WORDS) else None
    if piece.role.label is Label.CAPTION and is_credit(words):
        return Label.CREDIT
    if piece.role.label in _BESIDE_THE_TEXT and len(words) > _LONGEST_LINE:
        return None
    return piece.role.label
