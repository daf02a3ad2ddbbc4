"""A Word file through the real child: its words, in labelled blocks."""

from io import BytesIO

import docx

from app.intake.media import DOCX
from app.intake.reading_in import take_in


def test_paragraphs_are_read_in_the_confined_child() -> None:
    document = docx.Document()
    document.add_paragraph("The ferry was stopped on Sunday, said the port.")
    document.add_paragraph("It will not sail again before the spring.")
    made = BytesIO()
    document.save(made)

    intake = take_in(made.getvalue(), "ferry.docx")

    assert intake.text.split("\n\n") == [
        "The ferry was stopped on Sunday, said the port.",
        "It will not sail again before the spring.",
    ]
    assert intake.source.media == DOCX
