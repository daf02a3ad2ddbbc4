"""What PDFium says of single characters: where they stand, how large they are, and in what type."""

import ctypes
import re
from dataclasses import dataclass
from functools import lru_cache

from pypdfium2 import raw

from app.intake.pdf.frame import Box, Frame, upright


@dataclass(frozen=True, slots=True)
class Type:
    """How letters are printed: size in points, weight, slant, and the direction in degrees clockwise."""

    size: float
    bold: bool
    slanted: bool
    turn: int


Place = tuple[float, float, float, Type]
"""Left, right and base of a character or a word, for one who reads along the turn; and its type."""
_Shown = tuple[float, float, float, float, int]


class Asked:
    """The characters of a page, by their index."""

    def __init__(self, page: raw.FPDF_TEXTPAGE, frame: Frame) -> None:
        self._page, self._frame = page, frame
        self._plain = (frame.a, frame.d) == (1, -1)
        self._rect, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._doubles = [ctypes.c_double() for _ in range(4)]
        self._name, self._flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self._lines: dict[tuple[float, float], tuple[float, float] | None] = {}
        self._last: tuple[int, _Shown] = (-1, (0.0, 0.0, 0.0, 1.0, 0))

    def whole(self, first: int, last: int) -> Place | None:
        """The place of a word whose ends stand on one line in one size, in the order of reading; None for another."""
        rect = self._rect
        raw.FPDFText_GetLooseCharBox(self._page, first, rect)
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if last > first:
            raw.FPDFText_GetLooseCharBox(self._page, last, rect)
            near = (top - bottom) / _NEAR
            level = abs(bottom - rect.bottom) <= near and abs(top - rect.top) <= near
            if not level or not left <= rect.left or rect.right - left > (last - first + 2) * _WIDEST * near:
                return None
            right = rect.right
        line = self._line(first, (bottom, top)) if self._plain and left < right else None
        if line is None:
            return None
        return left + self._frame.e, right + self._frame.e, line[0], self._type(first, line[1], 0)

    def stretch(self, first: int, last: int) -> Place:
        """The place of characters that stand in one line."""
        left, right, base, size, turn = self._place(first)
        if last > first:
            left, right = min(left, self._place(last)[0]), max(right, self._place(last)[1])
        return left, right, base, self._type(first, size, turn)

    def is_guess(self, index: int) -> bool:
        """Whether a space is none of the file's, but PDFium's guess."""
        return index >= 0 and raw.FPDFText_IsGenerated(self._page, index) == 1

    def follows(self, before: int, index: int) -> bool:
        """Whether a character stands right behind the one before it, on its line and in its size."""
        one = self._last[1] if self._last[0] == before else self._place(before)
        other = self._place(index)
        self._last = index, other
        near = one[3] / _ALIKE
        same = abs(one[2] - other[2]) < near and abs(one[3] - other[3]) < near and one[4] == other[4]
        return same and -_BACK * one[3] < other[0] - one[1] < _APART * one[3]

    def _line(self, index: int, room: tuple[float, float]) -> tuple[float, float] | None:
        """Base and size of upright characters whose line has this room, which are asked for once; None for others."""
        if room not in self._lines:
            _, _, base, size, turn = self._place(index)
            self._lines[room] = None if turn or self._matrix.b else (base, size)
        return self._lines[room]

    def _place(self, index: int) -> _Shown:
        """Left, right, base, size and turn of a character as it is shown."""
        x, y, *_ = self._doubles
        raw.FPDFText_GetCharOrigin(self._page, index, x, y)
        raw.FPDFText_GetMatrix(self._page, index, self._matrix)
        a, b, c, d = self._matrix.a, self._matrix.b, self._matrix.c, self._matrix.d
        size = raw.FPDFText_GetFontSize(self._page, index) * (c * c + d * d) ** 0.5
        turn = self._frame.turn(a, b)
        turn = 0 if min(turn, 360 - turn) <= _SKEW else turn
        base = upright(*self._frame.point(x.value, y.value), turn)[1]
        return *self._sides(index, turn, plain=b == 0 and a > 0), base, abs(size) or 1.0, turn

    def _sides(self, index: int, turn: int, *, plain: bool) -> tuple[float, float]:
        """Where a character begins and ends along its line."""
        if plain and self._plain:
            raw.FPDFText_GetLooseCharBox(self._page, index, self._rect)
            return self._rect.left + self._frame.e, self._rect.right + self._frame.e
        box = self._loose(index) if plain else self._tight(index)
        corners = [upright(*self._frame.point(x, y), turn)[0] for x in box[::2] for y in box[1::2]]
        return min(corners), max(corners)

    def _loose(self, index: int) -> Box:
        """The box with the room of its line; PDFium makes it wrong where the letter is turned."""
        raw.FPDFText_GetLooseCharBox(self._page, index, self._rect)
        return self._rect.left, self._rect.bottom, self._rect.right, self._rect.top

    def _tight(self, index: int) -> Box:
        raw.FPDFText_GetCharBox(self._page, index, *self._doubles)
        left, right, bottom, top = (one.value for one in self._doubles)
        return left, bottom, right, top

    def _type(self, index: int, size: float, turn: int) -> Type:
        raw.FPDFText_GetFontInfo(self._page, index, self._name, len(self._name), self._flags)
        return _type(self._name.value, self._flags.value, size, turn)


_NEAR, _WIDEST = 16, 24
_ALIKE, _BACK, _APART = 8, 0.5, 0.25
_SKEW = 2
_ITALIC, _FORCE_BOLD = 1 << 6, 1 << 18
_BOLD_NAME = re.compile(rb"bold|black|heavy|(?<![a-z])(?:semi|demi)|[-,]bd|\bCMB", re.IGNORECASE)
_SLANTED_NAME = re.compile(rb"italic|oblique|slanted|[-,]it\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _type(name: bytes, flags: int, size: float, turn: int) -> Type:
    """The type of a font, by its name and its flags (ISO 32000-1, 9.8.2)."""
    bold = bool(flags & _FORCE_BOLD) or _BOLD_NAME.search(name) is not None
    slanted = bool(flags & _ITALIC) or _SLANTED_NAME.search(name) is not None
    return Type(round(size, 2), bold, slanted, turn)
