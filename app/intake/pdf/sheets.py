"""The pages of a document as values: words, pictures and comments, nothing of PDFium's behind them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pypdfium2 import raw

from app.intake.pdf.comments import Comment
from app.intake.pdf.frame import Box, frame_of
from app.intake.pdf.opening import Turned, turned_to
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
        with turned_to(document, index) as turned:
            yield _sheet(turned, index + 1) if turned else Sheet(index + 1, 0.0, is_damaged=True)


def _sheet(turned: Turned, number: int) -> Sheet:
    frame = frame_of(turned.page)
    found = pieces(turned.text, frame)
    seen = tuple(piece for piece in found if piece.type.turn or _is_within(piece, frame.width, frame.height))
    boxes = tuple(pictures(turned.page, frame))
    return Sheet(number, frame.height, seen, boxes, turned.comments, beyond=len(seen) < len(found))


def _is_within(piece: Piece, width: float, height: float) -> bool:
    middle = piece.base - piece.type.size / 4
    return 0 <= middle <= height and piece.right >= 0 and piece.left <= width
