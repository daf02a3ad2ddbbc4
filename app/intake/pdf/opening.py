"""The door to a PDF file: it is opened, or why it cannot be is told.

A password that only forbids printing or copying is none for reading. Nothing in the file is run: PDFium is built
without scripts, and no form is filled in.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from pypdfium2 import PdfDocument, PdfiumError, raw

from app.intake import limits
from app.intake.refusal import Refused, Why

_LOCKED = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)


@contextmanager
def opened(data: bytes) -> Iterator[raw.FPDF_DOCUMENT]:
    """The document in the bytes. Raises Refused."""
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        raise Refused(Why.LOCKED if error.err_code in _LOCKED else Why.DAMAGED) from error
    with document:
        count = len(document)
        if not 0 < count <= limits.MOST_PAGES:
            raise Refused(Why.PAGES if count else Why.DAMAGED)
        yield document.raw


@contextmanager
def turned_to(document: raw.FPDF_DOCUMENT, index: int) -> Iterator[tuple[raw.FPDF_PAGE, raw.FPDF_TEXTPAGE] | None]:
    """A page and its text, or None where the page is damaged."""
    page = raw.FPDF_LoadPage(document, index)
    text = raw.FPDFText_LoadPage(page) if page else None
    try:
        yield (page, text) if text else None
    finally:
        if text:
            raw.FPDFText_ClosePage(text)
        if page:
            raw.FPDF_ClosePage(page)
