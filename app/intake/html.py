"""A web page: the draft's text is its visible text, one block a paragraph, nothing dropped.

Nothing that the page names is fetched or read, whether script, picture, frame or style: addresses are not even looked
at.
"""

from collections.abc import Sequence

from app.domain.article import Label
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.encoding import decode
from app.intake.folding import titled
from app.intake.headline import headline_of
from app.intake.labelling import linked
from app.intake.makeup import labels, when
from app.intake.page import Piece, parsed, pieces
from app.intake.paragraphs import Paragraph
from app.intake.story import told_as_story

MEDIA = "text/html"
_BETWEEN = "\n\n"


def read(data: bytes) -> Answer:
    """The visible text of a page and its blocks. Raises Refused."""
    source, encoding, found_by = decode(data, page=True)
    tree = parsed(source)
    found = pieces(tree)
    told = told_as_story(source, tree, found)
    headline = headline_of(tree, found, told)
    text = _BETWEEN.join(piece.words for piece in found)
    paragraphs = linked(_paragraphs(found, labels(found, told, headline)))
    title = found[headline].words if headline is not None else tree.findtext(".//title") or ""
    return Answer(text, blocks(text, paragraphs), titled(title), MEDIA, encoding, found_by)


def _paragraphs(found: Sequence[Piece], labelled: Sequence[Label]) -> list[Paragraph]:
    paragraphs, start = [], 0
    for group, (piece, label) in enumerate(zip(found, labelled, strict=True)):
        end = start + len(piece.words)
        paragraphs.append(Paragraph(start, end, piece.words, group, label, None, when(piece, label)))
        start = end + len(_BETWEEN)
    return paragraphs
