"""The pages of a document as values: their words and their pictures, nothing of PDFium's behind them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pypdfium2 import raw

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
    is_damaged: bool = False
    beyond: bool = False


def sheets(document: raw.FPDF_DOCUMENT) -> Iterator[Sheet]:
    """All pages of a document."""
    for index in range(raw.FPDF_GetPageCount(document)):
        with turned_to(document, index) as page:
            yield _sheet(*page, index + 1) if page else Sheet(index + 1, 0.0, is_damaged=True)


def _sheet(page: raw.FPDF_PAGE, text: raw.FPDF_TEXTPAGE, number: int) -> Sheet:
    frame = frame_of(page)
    found = pieces(text, frame)
    seen = tuple(piece for piece in found if piece.type.turn or _is_within(piece, frame.width, frame.height))
    return Sheet(number, frame.height, seen, tuple(pictures(page, frame)), beyond=len(seen) < len(found))


def _is_within(piece: Piece, width: float, height: float) -> bool:
    middle = piece.base - piece.type.size / 4
    return 0 <= middle <= height and piece.right >= 0 and piece.left <= width
