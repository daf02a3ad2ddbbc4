"""PDF: the draft's text is what is printed, in the order of reading, each block with the places where it is printed."""

from pypdfium2 import raw

from app.domain.article import Label
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.folding import titled
from app.intake.media import PDF
from app.intake.pdf.noting import notes
from app.intake.pdf.opening import opened
from app.intake.pdf.roles import in_roles
from app.intake.pdf.sheets import sheets
from app.intake.pdf.telling import paragraphs, text
from app.intake.pdf.unread import left_out, refuse_unreadable
from app.intake.pdf.whole import paragraphs_of, text_size


def read(data: bytes) -> Answer:
    """The text of a PDF file and its blocks. Raises Refused."""
    with opened(data) as document:
        pages = list(sheets(document))
        attached = max(0, raw.FPDFDoc_GetAttachmentCount(document))
    refuse_unreadable(pages)
    size = text_size(pages)
    found = paragraphs_of(pages, size)
    told = list(paragraphs(found))
    pictures = {page.number: page.pictures for page in pages}
    roles = in_roles(list(zip(found, told, strict=True)), size, pictures)
    title = " ".join(each.words for each in roles if each.label is Label.HEADLINE and each.repeats is None)
    said = text(told)
    made = blocks(said, roles)
    noted = tuple(notes(pages, said, made))
    missing = left_out(pages, attached)
    return Answer(said, made, titled(title), PDF, "utf-8", "declared", noted, left_out=missing)
