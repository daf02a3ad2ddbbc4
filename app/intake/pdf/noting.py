"""Where in the text a comment belongs: on the words in its boxes, else at the beginning of the block beside it."""

import re
from collections.abc import Iterator, Sequence

from app.domain.article import Block, Note, NoteKind
from app.intake.pdf.comments import Comment
from app.intake.pdf.frame import Box, shown
from app.intake.pdf.pieces import Piece
from app.intake.pdf.sheets import Sheet


def notes(sheets: Sequence[Sheet], text: str, blocks: Sequence[Block]) -> Iterator[Note]:
    """The comments on all pages that have text."""
    for sheet in (sheet for sheet in sheets if sheet.comments):
        mine = [block for block in blocks if any(region.page == sheet.number for region in block.regions)]
        for comment in sheet.comments if mine else ():
            start, end = _place(comment, sheet, text, mine)
            yield Note(start, end, NoteKind.COMMENT, comment.text, comment.author, comment.at)


def _place(comment: Comment, sheet: Sheet, text: str, blocks: Sequence[Block]) -> tuple[int, int]:
    """Start and end of the words that a comment is about, in code points; the same where it is about none."""
    near = sorted(blocks, key=lambda block: _distance(comment, block, sheet.number))
    words = [piece.text for piece in sheet.pieces if any(_is_in(piece, box) for box in comment.boxes)]
    if words:
        wanted = re.compile(r"[\s\u0002-]*".join(map(re.escape, words)))
        for block in near:
            found = wanted.search(text, block.start, block.end)
            if found:
                return found.span()
    return near[0].start, near[0].start


def _is_in(piece: Piece, box: Box) -> bool:
    left, top, right, bottom = shown(
        (piece.left, piece.base - piece.type.size, piece.right, piece.base), piece.type.turn
    )
    return box[0] <= (left + right) / 2 <= box[2] and box[1] <= (top + bottom) / 2 <= box[3]


def _distance(comment: Comment, block: Block, page: int) -> float:
    """How far a block stands above or below a comment and beside it, in points."""
    left, top, right, bottom = comment.boxes[0] if comment.boxes else (0.0, 0.0, 0.0, 0.0)
    return min(
        max(0.0, region.top - bottom, top - region.bottom) * _ROWS + max(0.0, region.left - right, left - region.right)
        for region in block.regions
        if region.page == page
    )


_ROWS = 10
