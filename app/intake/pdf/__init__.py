"""PDF: the draft's text is what is printed, in the order of reading, each block with the places where it is printed."""

from dataclasses import replace

from app.domain.article import Label
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.folding import titled
from app.intake.labelling import labelled
from app.intake.paragraphs import Paragraph
from app.intake.pdf.columns import columns
from app.intake.pdf.hyphens import Hyphens
from app.intake.pdf.lines import rows
from app.intake.pdf.opening import opened
from app.intake.pdf.passages import Passage, passages
from app.intake.pdf.sheets import Sheet, sheets
from app.intake.pdf.telling import between, told

MEDIA = "application/pdf"


def read(data: bytes) -> Answer:
    """The text of a PDF file and its blocks. Raises Refused."""
    with opened(data) as document:
        found = list(sheets(document))
    return _answer([passage for sheet in found for passage in _passages(sheet)])


def _passages(sheet: Sheet) -> list[Passage]:
    made = columns(rows(sheet.pieces), leftwards=False)
    return [passage for column in made for passage in passages(column, sheet.number)]


def _answer(found: list[Passage]) -> Answer:
    hyphens = Hyphens(line.text for passage in found for line in passage.lines)
    text, paragraphs = "", []
    parts: list[str] = []
    at = 0
    for group, passage in enumerate(found):
        said, regions = told(passage, hyphens)
        placed = tuple(replace(region, start=region.start + at) for region in regions)
        paragraphs.append(Paragraph(at, at + len(said), said, group, passage.label, regions=placed))
        parts.append(said)
        if group + 1 < len(found):
            parts.append(between(passage.label, found[group + 1].label))
        at += sum(map(len, parts[-2:])) if group + 1 < len(found) else len(said)
    text = "".join(parts)
    paragraphs = labelled(paragraphs)
    title = next((titled(each.words) for each in paragraphs if each.label is Label.HEADLINE), "")
    return Answer(text, blocks(text, paragraphs), title, MEDIA, "utf-8", "declared")
