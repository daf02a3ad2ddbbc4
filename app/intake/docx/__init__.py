"""Word files: their words, what was noted on them and their tracked changes, in labelled blocks.

python-docx opens the file and finds the parts beside the text; the words are read from the elements themselves, because
python-docx knows neither tracked changes nor footnotes nor text boxes.
"""

from app.domain.article import Tracked
from app.intake.answer import Answer
from app.intake.docx.whole import read_as


def read(data: bytes) -> Answer:
    """The file as it is when all its tracked changes are accepted. Raises Refused."""
    return read_as(data, Tracked.ACCEPTED)


def read_rejected(data: bytes) -> Answer:
    """The file as it is when all its tracked changes are rejected. Raises Refused."""
    return read_as(data, Tracked.REJECTED)
