"""Plain text: the draft's text is exactly the decoded content."""

from app.domain.article import Label
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.encoding import decode
from app.intake.folding import titled
from app.intake.labelling import labelled
from app.intake.paragraphs import Paragraph, paragraphs

MEDIA = "text/plain"


def read(data: bytes) -> Answer:
    """The text of a plain text file and its blocks. Raises Refused."""
    return laid_out(*decode(data))


def laid_out(text: str, encoding: str, found_by: str) -> Answer:
    """The answer for a text that is already decoded. Raises Refused."""
    found = labelled(paragraphs(text))
    return Answer(text, blocks(text, found), headline(found), MEDIA, encoding, found_by)


def headline(found: list[Paragraph]) -> str:
    """The words of the first headline as a title, or nothing."""
    return next((titled(each.words) for each in found if each.label is Label.HEADLINE), "")
