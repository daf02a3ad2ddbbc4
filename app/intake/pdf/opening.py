"""The door to a PDF file: it is opened, or why it cannot be is told.

A password that only forbids printing or copying is none for reading. Nothing in the file is run: PDFium is built
without scripts, and no form is filled in.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfiumError, raw

from app.intake import limits
from app.intake.pdf.bombs import refuse_bombs
from app.intake.pdf.comments import Comment, comments, has_printed
from app.intake.pdf.frame import frame_of
from app.intake.refusal import Refused, Why

_LOCKED = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)


@contextmanager
def opened(data: bytes) -> Iterator[raw.FPDF_DOCUMENT]:
    """The document in the bytes. Raises Refused."""
    refuse_bombs(data)
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        raise Refused(Why.LOCKED if error.err_code in _LOCKED else Why.DAMAGED) from error
    with document:
        count = len(document)
        if not 0 < count <= limits.MOST_PAGES:
            raise Refused(Why.PAGES if count else Why.DAMAGED)
        yield document.raw


@dataclass(frozen=True, slots=True)
class Turned:
    """A page that is open: itself, its text, and what was written on it."""

    page: raw.FPDF_PAGE
    text: raw.FPDF_TEXTPAGE
    comments: tuple[Comment, ...]


@contextmanager
def turned_to(document: raw.FPDF_DOCUMENT, index: int) -> Iterator[Turned | None]:
    """A page, None where it is damaged. What lies on it like print, such as the words in its fields, is part of it."""
    page = raw.FPDF_LoadPage(document, index)
    said = comments(page, frame_of(page)) if page else []
    if page and has_printed(page) and raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
        raw.FPDF_ClosePage(page)
        page = raw.FPDF_LoadPage(document, index)
    text = raw.FPDFText_LoadPage(page) if page else None
    try:
        yield Turned(page, text, tuple(said)) if text else None
    finally:
        if text:
            raw.FPDFText_ClosePage(text)
        if page:
            raw.FPDF_ClosePage(page)
