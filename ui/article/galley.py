"""The typesetter: lays a paragraph out just before it is needed, and knows by estimate how tall the others are.

Qt's text widget asks this layout for everything: where a click falls, where the caret goes, what is drawn. So a million
words cost no more than those that are seen, and a change of width nothing at all.
"""

from bisect import bisect_right
from collections.abc import Iterator
from math import ceil
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextOption,
)

from app.domain.article import Label
from ui.article.columns import rows_around, stops
from ui.article.composing import PLAIN, Laid, Slot, compose
from ui.article.heights import Heights
from ui.article.setting import Settings, settings
from ui.article.sheet import Sheet
from ui.guarded import Guarded

MOST_LAID = 512
"""Paragraphs that stay laid out; those that were needed longest ago are let go of."""


class Draws(Protocol):
    """Who puts the ink on the page."""

    def draw(self, painter: QPainter, galley: "Galley", context: QAbstractTextDocumentLayout.PaintContext) -> None: ...


class Galley(Guarded, QAbstractTextDocumentLayout):
    """The layout of one sheet. `origin` and all places are in pixels of the page, from its upper left corner."""

    grown = Signal(int, int)
    """The paragraph that was laid out begins at this y and is this much taller than was thought."""

    def __init__(self, document: QTextDocument, sheet: Sheet, ink: Draws) -> None:
        super().__init__(document)
        self.sheet = sheet
        self._ink = ink
        self._document = document
        self._laid: dict[int, Laid] = {}
        self._tables: dict[int, list[float]] = {}
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._width = 0
        self.set_fonts()

    def set_fonts(self) -> None:
        """Take the fonts as they are now, and set all anew."""
        self.settings: Settings = settings()
        self.keep_fonts()
        self._set_anew()

    def keep_fonts(self) -> None:
        """Have Qt set in our face what has no face of its own, whatever it was told meanwhile."""
        self._document.setDefaultFont(self.settings.first[PLAIN].font)

    def set_width(self, width: int) -> None:
        """Set for a page of this width. All heights are estimates again, but those of the paragraphs laid out since."""
        if width != self._width:
            self._width = width
            self._set_anew()

    @property
    def measure(self) -> int:
        """The length of a line."""
        return max(self.settings.least, min(self.settings.measure, self._width - 2 * self.settings.margin))

    @property
    def left(self) -> int:
        return max(0, (self._width - self.measure) // 2)

    def origin(self, index: int) -> QPointF:
        """The corner that a paragraph's slots are counted from."""
        indent = 0 if self.laid(index).from_right else self.settings.of(self.sheet.paragraphs[index]).indent
        return QPointF(self.left + indent, self.heights.top(index))

    def room(self, index: int) -> QRectF:
        """The room of a paragraph's words, without the white above them."""
        laid, corner = self.laid(index), self.origin(index)
        top = laid.slots[0].top
        return QRectF(corner.x(), corner.y() + top, self.text_width(index), laid.height - top)

    def words(self, index: int) -> str:
        """A paragraph as it is shown."""
        return self._document.findBlockByNumber(index).text()

    def laid(self, index: int) -> Laid:
        """The paragraph laid out."""
        known = self._laid.get(index)
        if known is None:
            known = self._lay_out(index)
            self._keep(index, known)
        return known

    def layout_of(self, index: int) -> QTextLayout:
        """Qt's lines of a paragraph that is laid out. Not to be kept: it is Qt's."""
        self.laid(index)
        return self._document.findBlockByNumber(index).layout()

    def paragraphs_between(self, top: float, bottom: float) -> range:
        """Which paragraphs are seen there; they are laid out afterwards."""
        first = index = self.heights.at(top)
        while index < len(self.heights) and self.heights.top(index) < bottom:
            self.laid(index)
            index += 1
        return range(first, index)

    def line_at(self, position: int) -> tuple[int, Slot]:
        """The paragraph and the line in which a place on the page (in Qt's units) stands."""
        index = self._document.findBlock(position).blockNumber()
        unit = position - self.sheet.paragraphs[index].at
        slots = self.laid(index).slots
        return index, slots[max(0, bisect_right(slots, unit, key=_start) - 1)]

    def text_width(self, index: int) -> int:
        """How long the paragraph's lines may be."""
        return self.measure - self.settings.of(self.sheet.paragraphs[index]).indent

    def _set_anew(self) -> None:
        for index in self._laid:
            self._document.findBlockByNumber(index).layout().clearLayout()
        self._laid.clear()
        self._tables.clear()
        heights = self._estimates() if self._width else [0] * len(self.sheet.paragraphs)
        self.heights = Heights(heights, self.settings.top)
        self._tell_size()

    def _estimates(self) -> Iterator[int]:
        """Each paragraph's height as its number of letters lets one think."""
        known: dict[tuple[Label, bool, bool, bool], tuple[int, int, float]] = {}
        for paragraph in self.sheet.paragraphs:
            kind = paragraph.label, paragraph.repeats, paragraph.opens, paragraph.goes_on
            if kind not in known:
                setting = self.settings.of(paragraph)
                letters = max(1.0, (self.measure - setting.indent) / setting.letter)
                known[kind] = self.settings.above(paragraph), setting.pitch, letters
            above, pitch, letters = known[kind]
            yield above + pitch * (paragraph.breaks + (ceil(paragraph.units / letters) or 1))

    def _keep(self, index: int, laid: Laid) -> None:
        if len(self._laid) >= MOST_LAID:
            oldest = next(iter(self._laid))
            del self._laid[oldest]
            self._document.findBlockByNumber(oldest).layout().clearLayout()
        self._laid[index] = laid
        top = self.heights.top(index)
        if grown := self.heights.change(index, laid.height):
            self._tell_size()
            self.grown.emit(top, grown)

    def _tell_size(self) -> None:
        self.documentSizeChanged.emit(self.documentSize())

    def _lay_out(self, index: int) -> Laid:
        paragraph = self.sheet.paragraphs[index]
        block = self._document.findBlockByNumber(index)
        block.layout().setTextOption(self._option_for(index, block))
        above = self.settings.above(paragraph)
        return compose(block, paragraph, self.settings.of(paragraph), above, self.text_width(index))

    def _option_for(self, index: int, block: QTextBlock) -> QTextOption:
        """How the lines of a paragraph run: from its own side, and in columns where it is a row of a table."""
        option = QTextOption(self._option)
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        if self.sheet.paragraphs[index].label is Label.TABLE:
            option.setTabArray(self._columns(index))
        return option

    def _columns(self, index: int) -> list[float]:
        around = rows_around(self.sheet, index)
        if around.start not in self._tables:
            rows = (self._document.findBlockByNumber(row).text() for row in around)
            font = self.settings.of(self.sheet.paragraphs[index]).font
            self._tables[around.start] = stops(rows, font, self.measure)
        return self._tables[around.start]

    def documentChanged(self, from_: int, charsRemoved: int, charsAdded: int) -> None:
        """Qt's word for a new page width; the words themselves never change."""
        width = self._document.pageSize().width()
        if width > 0:
            self.set_width(int(width))

    def documentSize(self) -> QSizeF:
        return QSizeF(max(1, self._width), self.heights.bottom + self.settings.bottom)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def pageCount(self) -> int:
        return 1

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        index = block.blockNumber() if block.isValid() else -1
        if not 0 <= index < len(self.heights):
            return QRectF()
        height = self.laid(index).height
        return QRectF(self.origin(index), QSizeF(self.text_width(index), height))

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]  # Qt sends a QPointF
        """Where a point falls, in Qt's units: the nearest place, or -1 where only an exact one will do and none is."""
        index = self.heights.at(point.y())
        slots = self.laid(index).slots
        inside = point - self.origin(index)
        at = min(max(0, bisect_right(slots, inside.y(), key=_top) - 1), len(slots) - 1)
        line = self._document.findBlockByNumber(index).layout().lineAt(at)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not _on(line.naturalTextRect(), slots[at], inside):
            return -1
        return self.sheet.paragraphs[index].at + line.xToCursor(inside.x())

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        self._ink.draw(painter, self, context)


def _on(line: QRectF, slot: Slot, inside: QPointF) -> bool:
    return slot.top <= inside.y() < slot.bottom and line.left() <= inside.x() <= line.right()


def _start(slot: Slot) -> int:
    return slot.start


def _top(slot: Slot) -> int:
    return slot.top
