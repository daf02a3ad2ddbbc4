"""A Word file as an answer."""

from app.domain.article import Tracked
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.docx.opened import opened
from app.intake.labelling import labelled
from app.intake.media import DOCX
from app.intake.paragraphs import Paragraph
from app.intake.plain import headline
from app.intake.refusal import Refused, Why

_BETWEEN = "\n\n"


def read_as(data: bytes, tracked: Tracked) -> Answer:
    """The text of a Word file and its blocks. Raises Refused."""
    words = [told for each in opened(data).document.paragraphs if (told := each.text.strip())]
    if not words:
        raise Refused(Why.EMPTY)
    paragraphs, start = [], 0
    for group, told in enumerate(words):
        paragraphs.append(Paragraph(start, start + len(told), told, group))
        start += len(told) + len(_BETWEEN)
    found = labelled(paragraphs)
    text = _BETWEEN.join(words)
    return Answer(text, blocks(text, found), headline(found), DOCX, "utf-8", "declared")
