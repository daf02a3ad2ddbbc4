"""A paragraph set in lines of one width, ready to be drawn, whole or in parts, where a page has room for it."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import cast
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.domain.verdict import State
from ui.export import faces
from ui.export.faces import UNIT, Face
from ui.export.inks import SIGN, colour, draw_line, draw_sign, look_of
from ui.export.paragraph import Edit, Insert, Paragraph, Underline
from ui.export.story import NEW_LINE
from ui.theme import fonts

_BASELINE = 0.72
"""Where in a line's leading its words stand."""
_TURNS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters written from right to left: only where there are any must Qt be asked where each glyph went."""
_STRONG = frozenset({"L", "R", "AL"})
_SIGN_ROOM = SIGN + 6.0 * UNIT
_RAISED = 3 / 2
"""Qt sets what is raised at two thirds of its size."""

Stretch = tuple[Underline, float, float]
"""A mark on one line, from left to right."""


class Setting:
    """A paragraph in lines. Lengths are in the page's units; lines are counted from 0."""

    def __init__(self, paragraph: Paragraph, width: float) -> None:
        face = paragraph.face
        self._paragraph = paragraph
        self._left, self._leading = face.indent * UNIT, face.leading * UNIT
        self._layout = _layout(paragraph)
        self._tops: list[float] = []
        self._break(width - self._left)
        self._stretches = self._marked()
        self.before, self.keep = face.before * UNIT, face.keep

    @property
    def lines(self) -> int:
        return len(self._tops)

    def height(self, first: int, last: int) -> float:
        """Of the lines from `first` to before `last`."""
        return self._tops[last - 1] - self._tops[first] + self._leading

    def fitting(self, first: int, room: float) -> int:
        """How many lines from `first` on have room in that height."""
        if self._tops[-1] - self._tops[first] + self._leading <= room:
            return len(self._tops) - first
        return max(0, bisect_right(self._tops, room + self._tops[first] - self._leading) - first)

    def draw(self, painter: QPainter, y: float, first: int, last: int) -> None:
        """Draw the lines from `first` to before `last`, the first of them at `y`."""
        at = QPointF(self._left, y - self._tops[first])
        if first == 0:
            self._draw_beside(painter, y)
        marked = [
            (self._baseline(at, number), each) for number in range(first, last) for each in self._stretches[number]
        ]
        for baseline, (mark, left, right) in marked:
            self._tint(painter, mark, QPointF(at.x() + left, baseline), right - left)
        painter.setPen(self._ink())
        self._draw_words(painter, at, first, last)
        for baseline, (mark, left, right) in marked:
            draw_line(painter, mark, at.x() + left, at.x() + right, baseline + 0.2 * self._paragraph.face.size * UNIT)

    def _break(self, width: float) -> None:
        face, layout, top = self._paragraph.face, self._layout, 0.0
        hang, apart, down = face.hang * UNIT, face.apart * UNIT, _BASELINE * self._leading
        rows = _rows(self._paragraph.text) if hang else frozenset((0,))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            begins = line.textStart() in rows
            indent = 0.0 if begins else hang
            line.setLineWidth(width - indent)
            top += apart if begins and self._tops else 0.0
            line.setPosition(QPointF(indent, top + down - line.ascent()))
            self._tops.append(top)
            top += self._leading
        layout.endLayout()

    def _marked(self) -> Sequence[Sequence[Stretch]]:
        """The marks of each line."""
        if not self._paragraph.underlines:
            return ((),) * self.lines
        turns = bool(_TURNS.search(self._paragraph.text))
        marked: list[list[Stretch]] = [[] for _ in self._tops]
        for mark in self._paragraph.underlines:
            number = self._layout.lineForTextPosition(mark.start).lineNumber()
            while number < self.lines:
                line = self._layout.lineAt(number)
                if line.textStart() >= mark.end:
                    break
                marked[number] += [(mark, left, right) for left, right in _extents(line, mark, turns=turns)]
                number += 1
        return marked

    def _draw_words(self, painter: QPainter, at: QPointF, first: int, last: int) -> None:
        if first == 0 and last == self.lines:
            self._layout.draw(painter, at)
            return
        for number in range(first, last):
            self._layout.lineAt(number).draw(painter, at)

    def _draw_beside(self, painter: QPainter, y: float) -> None:
        """The hairline above, and what stands in the margin: a number or a label, and a sign."""
        paragraph, baseline = self._paragraph, y + _BASELINE * self._leading
        if paragraph.rule:
            painter.fillRect(QRectF(0, y - 0.5 * self.before, faces.WIDTH, 0.5 * UNIT), colour("hairline"))
        if paragraph.aside:
            painter.setFont(faces.font(faces.BESIDE))
            painter.setPen(colour("muted") if paragraph.rule is False else self._ink())
            painter.drawText(QPointF(paragraph.face.beside * UNIT, baseline), paragraph.aside)
        if paragraph.sign:
            draw_sign(painter, paragraph.sign, self._left - _SIGN_ROOM, baseline)

    def _baseline(self, at: QPointF, number: int) -> float:
        return at.y() + self._tops[number] + _BASELINE * self._leading

    def _ink(self) -> QColor:
        state, face = self._paragraph.state, self._paragraph.face
        return colour(look_of(state).ink) if state and not self._paragraph.rule else colour(face.ink)

    def _tint(self, painter: QPainter, mark: Underline, at: QPointF, width: float) -> None:
        if mark.state is not None:
            size = self._paragraph.face.size * UNIT
            painter.fillRect(QRectF(at.x(), at.y() - size, width, 1.3 * size), colour(look_of(mark.state).tint))


def _rows(text: str) -> Collection[int]:
    """Where each row of the text begins, in UTF-16 units."""
    lengths = (len(row.encode("utf-16-le")) // 2 + 1 for row in text.split(NEW_LINE))
    return frozenset(accumulate(lengths, initial=0))


def _layout(paragraph: Paragraph) -> QTextLayout:
    layout = QTextLayout(paragraph.text, faces.font(paragraph.face))
    layout.setCacheEnabled(True)  # shaped once, for breaking and for drawing
    layout.setTextOption(_option(paragraph.face.hang * UNIT, _direction(paragraph)))
    if paragraph.inserts or paragraph.edits:
        layout.setFormats(list(_formats(paragraph)))
    return layout


def _direction(paragraph: Paragraph) -> Qt.LayoutDirection:
    """The one that the first letter with a direction asks for; rows have their columns from left to right."""
    if _TURNS.search(paragraph.text) and not paragraph.face.hang:
        directions = (bidirectional(letter) for letter in paragraph.text)
        if next((direction for direction in directions if direction in _STRONG), "L") != "L":
            return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


@cache
def _option(tab: float, direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    if direction is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if tab:
        option.setTabStopDistance(tab)
    return option


def _formats(paragraph: Paragraph) -> Iterator[QTextLayout.FormatRange]:
    for insert in paragraph.inserts:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = insert.start, insert.end - insert.start, _format(insert, paragraph.face)
        yield made
    for edit in paragraph.edits:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = edit.start, edit.end - edit.start, _edited(edit)
        yield made


def _edited(edit: Edit) -> QTextCharFormat:
    """What came is bold and underlined, what went is muted and struck through: no colour speaks alone."""
    made = QTextCharFormat()
    if edit.came:
        made.setFontUnderline(True)
        made.setFontWeight(fonts.SEMIBOLD)
    else:
        made.setFontStrikeOut(True)
        made.setForeground(colour("muted"))
    return made


def _format(insert: Insert, face: Face) -> QTextCharFormat:
    """A number is raised in its state's ink; what is odd is said on the line, as what was refuted looks."""
    look = look_of(insert.state or State.REFUTED)
    made = QTextCharFormat()
    made.setForeground(colour(look.ink))
    if insert.state is None:
        made.setFont(faces.sign_font(7))
        made.setBackground(colour(look.tint))
    else:
        made.setFont(faces.sign_font(max(7.0, face.size / 2) * _RAISED))
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


def _extents(line: QTextLine, mark: Underline, *, turns: bool) -> Iterator[tuple[float, float]]:
    """Where the mark's words stand on the line: one stretch, or several where the text turns around."""
    start, end = max(mark.start, line.textStart()), min(mark.end, line.textStart() + line.textLength())
    if turns:
        for run in line.glyphRuns(start, end - start):
            box = run.boundingRect()
            yield box.left(), box.right()
        return
    left, right = _x(line, start), min(_x(line, end), line.x() + line.naturalTextWidth())
    if left < right:
        yield left, right


def _x(line: QTextLine, place: int) -> float:
    """Where the caret would stand: Qt gives it together with the place it took."""
    x, _ = cast("tuple[float, int]", line.cursorToX(place))  # PySide's own types say object
    return x
