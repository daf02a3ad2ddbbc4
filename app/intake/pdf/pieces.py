"""The words of a page as they are printed, each with its place and its type: what everything else is made from.

PDFium tells characters in the order in which the file draws them, with the spaces that it finds between them. Asking it
for each character takes most of the time, so that of a word only the first and the last are asked for, and all of them
only where these two do not stand on one line in one type.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import bidirectional

from pypdfium2 import raw

from app.intake.pdf.asked import Asked, Place, Type
from app.intake.pdf.frame import Frame
from app.intake.pdf.letters import HYPHEN, letters_of, spelt


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or a part of one, on one line and in one type. Points, y growing downwards, for one who reads along the
    turn; `base` is the line that the letters stand on; `spaced` says that white space stands before it in the file.
    """

    text: str
    left: float
    right: float
    base: float
    type: Type
    spaced: bool
    rank: int


def pieces(page: raw.FPDF_TEXTPAGE, frame: Frame) -> list[Piece]:
    """All words of a page in the order of the file."""
    letters, asked = letters_of(page), Asked(page, frame)
    found: list[Piece] = []
    for word in _WORD.finditer(letters):
        start, end = word.span()
        whole = None if _goes_on(word[0]) else asked.whole(start, end - 1)
        if whole:
            spaced = not found or _is_apart(found[-1], whole) or not asked.is_guess(start - 1)
            found.append(Piece(spelt(word[0]), *whole, spaced=spaced, rank=len(found)))
            continue
        for part, stop in _parts(asked, letters, start, end):
            place = asked.stretch(part, stop - 1)
            found.append(Piece(spelt(letters[part:stop]), *place, spaced=part == start, rank=len(found)))
    return [piece for piece in found if piece.text and not piece.text.isspace()]


_WORD = re.compile(r"[^\0\t\n\v\f\r ]+")
LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


_SPACE = 0.08


def _is_apart(before: Piece, place: Place) -> bool:
    """Whether a word does not stand right behind the one before it."""
    gap = place[0] - before.right
    return gap > _SPACE * before.type.size or gap < -before.type.size or abs(place[2] - before.base) > before.type.size


def _goes_on(word: str) -> bool:
    """Whether the word may go on at the next line, or is written from right to left."""
    return HYPHEN in word or (not word.isascii() and LEFTWARDS.search(word) is not None)


def _parts(asked: Asked, letters: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a word on one line in one type; each letter of a script that runs leftwards is one."""
    at, leftwards = start, LEFTWARDS.search(letters, start, end) is not None
    for before, index in pairwise(range(start, end)):
        clings = bidirectional(letters[index]) == "NSM"
        if not clings and (leftwards or letters[before] == HYPHEN or not asked.follows(before, index)):
            yield at, index
            at = index
    yield at, end
