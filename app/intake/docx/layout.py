"""The pieces of a Word file laid out as one text, and where in it a spot of a piece is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.intake.docx.sheet import Piece, Spot

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Layout:
    """The text, and for each piece where its words begin and end there (code points) and how many were cut off before
    them; a piece without words is the place where the next begins.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    leads: tuple[int, ...]

    def at(self, spot: Spot) -> int:
        """The code point of the text at a spot."""
        piece, offset = spot
        if piece >= len(self.spans):
            return len(self.text)
        start, end = self.spans[piece]
        return min(max(start, start + offset - self.leads[piece]), end)

    def words(self, pieces: Iterable[int]) -> str:
        """The words of some pieces, one a line."""
        spans = (self.spans[piece] for piece in pieces)
        return "\n".join(self.text[start:end] for start, end in spans if start < end)

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The stretch without white space at its ends; a point where nothing is left."""
        stretch = self.text[start:end]
        words = stretch.strip()
        if not words:
            return min(start, end), min(start, end)
        start += len(stretch) - len(stretch.lstrip())
        return start, start + len(words)


def laid_out(pieces: Sequence[Piece], kept: Sequence[bool]) -> Layout:
    """The pieces that are kept and have words, a blank line between them."""
    parts, spans, leads, start = [], [], [], 0
    for piece, stays in zip(pieces, kept, strict=True):
        words = piece.words.strip() if stays else ""
        leads.append(len(piece.words) - len(piece.words.lstrip()) if words else 0)
        spans.append((start, start + len(words)))
        if words:
            parts.append(words)
            start += len(words) + len(BETWEEN)
    text = BETWEEN.join(parts)
    return Layout(text, tuple((min(start, len(text)), min(end, len(text))) for start, end in spans), tuple(leads))
