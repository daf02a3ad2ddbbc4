"""The pages of a document as values: words, pictures and comments, nothing of PDFium's behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pypdfium2 import raw

from app.intake.pdf.comments import Comment, comments, has_printed
from app.intake.pdf.frame import Box, frame_of
from app.intake.pdf.opening import turned_to
from app.intake.pdf.pictures import pictures
from app.intake.pdf.pieces import Piece, pieces


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page from its number, 1 for the first: what is printed on it within its edges, and how high it is in points.

    `beyond` says that there are words outside the edges, which nobody sees.
    """

    number: int
    height: float
    pieces: tuple[Piece, ...] = ()
    pictures: tuple[Box, ...] = ()
    comments: tuple[Comment, ...] = ()
    is_damaged: bool = False
    beyond: bool = False


def sheets(document: raw.FPDF_DOCUMENT) -> Iterator[Sheet]:
    """All pages of a document."""
    for index in range(raw.FPDF_GetPageCount(document)):
        said = _pressed(document, index)
        with turned_to(document, index) as page:
            yield _sheet(*page, said, index + 1) if page else Sheet(index + 1, 0.0, is_damaged=True)


def _pressed(document: raw.FPDF_DOCUMENT, index: int) -> list[Comment]:
    """The comments of a page; what else lies on it, such as the words in its fields, is made part of it."""
    page = raw.FPDF_LoadPage(document, index)
    if not page:
        return []
    try:
        said = comments(page, frame_of(page))
        if has_printed(page):
            raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    finally:
        raw.FPDF_ClosePage(page)
    return said


def _sheet(page: raw.FPDF_PAGE, text: raw.FPDF_TEXTPAGE, said: Sequence[Comment], number: int) -> Sheet:
    frame = frame_of(page)
    found = pieces(text, frame)
    seen = tuple(piece for piece in found if piece.type.turn or _is_within(piece, frame.width, frame.height))
    beyond = len(seen) < len(found)
    return Sheet(number, frame.height, seen, tuple(pictures(page, frame)), tuple(said), beyond=beyond)


def _is_within(piece: Piece, width: float, height: float) -> bool:
    middle = piece.base - piece.type.size / 4
    return 0 <= middle <= height and piece.right >= 0 and piece.left <= width
