"""Where on the page some words stand: one box a line, more where the direction of writing changes inside it."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine

from ui.article.composing import Slot
from ui.article.galley import Galley


class Box(NamedTuple):
    """Some words of one line, in pixels of the page. `top` and `bottom` are the letters', not the line's."""

    left: float
    top: float
    right: float
    bottom: float
    baseline: float

    @property
    def rect(self) -> QRectF:
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


def boxes(galley: Galley, start: int, end: int, among: range | None = None) -> list[Box]:
    """The boxes of a stretch of the draft (code points), of these paragraphs only where a range is given."""
    indices = galley.sheet.within(start, end)
    if among is not None:
        indices = range(max(indices.start, among.start), min(indices.stop, among.stop))
    return [box for index in indices for box in boxes_in(galley, index, start, end)]


class Part(NamedTuple):
    """The lines of one paragraph that are drawn, and the code points that stand in them."""

    galley: Galley
    nth: int
    """Which paragraph."""
    start: int
    end: int

    def boxes(self, start: int, end: int) -> list[Box]:
        """The boxes of as much of a stretch of the draft as stands in these lines."""
        start, end = max(start, self.start), min(end, self.end)
        return boxes_in(self.galley, self.nth, start, end) if start < end else []


def part_between(galley: Galley, index: int, top: float, bottom: float) -> Part:
    """The lines of a paragraph that are seen between two heights of the page."""
    slots, paragraph = galley.laid(index).slots, galley.sheet.paragraphs[index]
    above = galley.heights.top(index)
    first = slots[max(0, bisect_right(slots, top - above, key=_top) - 1)]
    last = slots[max(0, bisect_right(slots, bottom - above, key=_top) - 1)]
    start, end = (galley.sheet.to_text(paragraph.at + unit) for unit in (first.start, last.stop))
    return Part(galley, index, start, end)


def boxes_in(galley: Galley, index: int, start: int, end: int) -> list[Box]:
    """The boxes of as much of a stretch of the draft as stands in one paragraph."""
    sheet = galley.sheet
    paragraph = sheet.paragraphs[index]
    return boxes_of_units(galley, index, sheet.inside(paragraph, start), sheet.inside(paragraph, end))


def boxes_of_units(galley: Galley, index: int, first: int, last: int) -> list[Box]:
    """The boxes of a stretch of one paragraph, in its UTF-16 units."""
    laid, corner = galley.laid(index), galley.origin(index)
    setting = galley.settings.of(galley.sheet.paragraphs[index])
    layout = galley.layout_of(index)
    found: list[Box] = []
    for number in range(max(0, bisect_right(laid.slots, first, key=_start) - 1), len(laid.slots)):
        slot = laid.slots[number]
        begin, stop = max(first, slot.start), min(last, slot.end)
        if slot.start >= last:
            break
        if begin >= stop:
            continue
        baseline = corner.y() + slot.baseline
        top, bottom = baseline - round(0.92 * setting.ascent), baseline + max(4, round(setting.descent) - 1)
        for left, right in _extents(layout.lineAt(number), begin, stop, turns=laid.turns):
            found.append(Box(corner.x() + left, top, corner.x() + right, bottom, baseline))
    return found


def caret(galley: Galley, position: int) -> QRectF:
    """Where the caret before a place on the page (in Qt's units) is drawn."""
    index, slot = galley.line_at(position)
    paragraph, corner = galley.sheet.paragraphs[index], galley.origin(index)
    setting = galley.settings.of(paragraph)
    layout = galley.layout_of(index)
    line = layout.lineForTextPosition(position - paragraph.at)
    left = corner.x() + _x(line, position - paragraph.at) - 1
    if position - paragraph.at == line.textStart():  # clear of the letter that the line begins with
        left += 1 if layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft else -1
    return QRectF(left, corner.y() + slot.baseline - setting.ascent, 2, setting.ascent + setting.descent)


def line_room(galley: Galley, index: int, slot: Slot) -> QRectF:
    """All the room of a line, as wide as the measure."""
    corner = galley.origin(index)
    return QRectF(corner.x(), corner.y() + slot.top, galley.text_width(index), slot.bottom - slot.top)


def _start(slot: Slot) -> int:
    return slot.start


def _top(slot: Slot) -> int:
    return slot.top


def _extents(line: QTextLine, first: int, last: int, *, turns: bool) -> Iterator[tuple[float, float]]:
    """Left and right of the words in the line, from the paragraph's left."""
    if not turns:
        yield _x(line, first), _x(line, last)
        return
    flag = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    runs = sorted((run.boundingRect() for run in line.glyphRuns(first, last - first, flag)), key=QRectF.left)
    yield from _joined((run.left(), run.right()) for run in runs)


def _joined(extents: Iterator[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    left, right = next(extents, (0.0, 0.0))
    for next_left, next_right in extents:
        if next_left > right + 1:
            yield left, right
            left = next_left
        right = max(right, next_right)
    if right > left:
        yield left, right


def _x(line: QTextLine, unit: int) -> float:
    at: tuple[float, int] = line.cursorToX(unit)  # type: ignore[assignment]  # the stubs call the pair an object
    return at[0]
