"""A cell laid out: the lines of one draft in a row, and where on them its words stand."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from app.anchoring.rows import Cell, Piece
from app.domain.sentence import Place
from ui.compare.setting import Setting, Settings
from ui.compare.shown import shown
from ui.offsets import Offsets
from ui.paragraph import is_right_to_left, option

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


class Slot(NamedTuple):
    """The room of one line, in pixels from the cell's corner, and the UTF-16 units that stand in it."""

    top: int
    bottom: int
    baseline: int
    start: int
    end: int


class Box(NamedTuple):
    """Some words of one line, in pixels from the cell's corner. `top` and `bottom` are the letters'."""

    left: float
    top: float
    right: float
    bottom: float
    baseline: float

    @property
    def rect(self) -> QRectF:
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


@dataclass(frozen=True, slots=True)
class Lines:
    """One piece that is laid out; `corner` is where its layout is drawn, in pixels from the cell's."""

    piece: Piece
    setting: Setting
    layout: QTextLayout
    offsets: Offsets
    slots: tuple[Slot, ...]
    corner: QPointF
    turns: bool

    def boxes(self, start: int, end: int) -> Iterator[Box]:
        """The boxes of as much of a stretch of the draft as stands here."""
        first, last = self.units(start, end)
        for number, slot in enumerate(self.slots):
            begin, stop = max(first, slot.start), min(last, slot.end)
            if begin < stop:
                top = slot.baseline - round(0.92 * self.setting.ascent)
                bottom = slot.baseline + max(4, round(self.setting.descent) - 1)
                for left, right in self._extents(self.layout.lineAt(number), begin, stop):
                    x = self.corner.x()
                    yield Box(x + left, top, x + right, bottom, slot.baseline)

    def units(self, start: int, end: int) -> tuple[int, int]:
        """As much of a stretch of the draft as stands here, in UTF-16 units of the layout."""
        begin, stop = max(start, self.piece.start), min(end, self.piece.end)
        return self.offsets.to_utf16(begin - self.piece.start), self.offsets.to_utf16(stop - self.piece.start)

    def _extents(self, line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
        if not self.turns:
            yield _x(line, first), _x(line, last)
            return
        flag = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
        for run in line.glyphRuns(first, last - first, flag):
            box = run.boundingRect()
            if box.width() > 0:
                yield box.left(), box.right()

    def point(self, at: int) -> Box:
        """The point before a code point of the piece, as high as its line's letters."""
        slot = self.slot_at(at)
        unit = self.offsets.to_utf16(at - self.piece.start)
        x = self.corner.x() + _x(self.layout.lineAt(self.slots.index(slot)), unit)
        top = slot.baseline - round(0.92 * self.setting.ascent)
        return Box(x, top, x, slot.baseline + max(4, round(self.setting.descent) - 1), slot.baseline)

    def slot_at(self, start: int) -> Slot:
        """The line in which a code point of the draft stands."""
        unit = self.offsets.to_utf16(min(max(start, self.piece.start), self.piece.end) - self.piece.start)
        return next((slot for slot in reversed(self.slots) if slot.start <= unit), self.slots[0])


@dataclass(frozen=True, slots=True)
class Column:
    """A cell that is laid out, `height` pixels high."""

    cell: Cell
    lines: tuple[Lines, ...]
    height: int

    def boxes(self, place: Place) -> list[Box]:
        """The boxes of as much of a stretch of the draft as stands in this cell."""
        start, end = place
        return [
            box
            for one in self.lines
            if one.piece.start < end and start < one.piece.end
            for box in one.boxes(start, end)
        ]

    def gap(self, place: Place) -> Box | None:
        """Where an empty stretch stands in this cell: a point between two words."""
        at = place[0]
        lines = next((one for one in self.lines if one.piece.start <= at <= one.piece.end), None)
        return lines.point(at) if lines and place[0] == place[1] else None

    def slot_of(self, start: int) -> Slot:
        """The line in which a code point that stands in this cell does."""
        return next(one for one in reversed(self.lines) if one.piece.start <= start).slot_at(start)


def lay_out(cell: Cell, text: str, settings: Settings, width: int) -> Column:
    """The cell in lines of this width; its first line has no white above it."""
    lines, top = list[Lines](), 0
    for nth, piece in enumerate(cell.pieces):
        setting = settings.of(piece)
        above = setting.above if nth and piece.opens else 0
        laid = _lines(piece, shown(text[piece.start : piece.end]), setting, top + above, width)
        lines.append(laid)
        top = laid.slots[-1].bottom
    return Column(cell, tuple(lines), top)


def _lines(piece: Piece, words: str, setting: Setting, top: int, width: int) -> Lines:
    layout = QTextLayout(words, setting.font)
    how = option(words)
    layout.setTextOption(how)
    layout.setCacheEnabled(True)
    slots = tuple(_slots(layout, words, setting, top, max(1, width - setting.indent)))
    indent = 0 if is_right_to_left(words) else setting.indent
    turns = not words.isascii() and _RIGHT_TO_LEFT.search(words) is not None
    return Lines(piece, setting, layout, Offsets(words), slots, QPointF(indent, 0), turns)


def _slots(layout: QTextLayout, words: str, setting: Setting, y: int, width: int) -> Iterator[Slot]:
    """Every line on the same pitch; letters that another font lends may need more room."""
    units = words.encode("utf-16-le", "surrogatepass")
    spare = max(0.0, (setting.pitch - setting.ascent - setting.descent) / 2)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rise = ceil(max(0.0, line.ascent() - setting.ascent - spare))
        fall = ceil(max(0.0, line.descent() - setting.descent - spare))
        baseline, bottom = y + setting.baseline + rise, y + setting.pitch + rise + fall
        line.setPosition(QPointF(0, baseline - line.ascent()))
        start, stop = line.textStart(), line.textStart() + line.textLength()
        yield Slot(y, bottom, baseline, start, _end_of_words(units, start, stop))
        y = bottom
    layout.endLayout()


def _end_of_words(units: bytes, start: int, stop: int) -> int:
    """Where the words of a line end, before the white space that it ends with; `units` are UTF-16."""
    line = units[2 * start : 2 * stop].decode("utf-16-le", "surrogatepass")
    return stop - (len(line) - len(line.rstrip()))


def _x(line: QTextLine, unit: int) -> float:
    at: tuple[float, int] = line.cursorToX(unit)  # type: ignore[assignment]  # the stubs call the pair an object
    return at[0]


def around(boxes: Iterable[QRectF]) -> QRectF:
    """What holds all of these boxes; empty where there are none."""
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole
