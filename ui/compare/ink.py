"""The ink of a comparison: what went is struck, what came is underlined, both on a pale ground; claims a fine line."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from app.anchoring.rows import Mark, Run, Sort
from app.domain.article import Label
from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.compare.column import Box, Column, Lines
from ui.theme import fonts
from ui.theme.lines import pen

BESIDE = 9
"""How far from the words the line stands that says that they moved."""


def paint_column(painter: QPainter, column: Column, theme: Theme, *, left: bool) -> None:
    """Draw a cell's words with all that is marked on them; `left` is the side that leaves."""
    leaves = left and all(run.sort is Sort.MOVED for run in column.cell.runs)
    marked = [] if leaves else [run for run in column.cell.runs if run.sort is not Sort.SAME]
    drawn = [(run, column.boxes((run.start, run.end))) for run in marked]
    for run, boxes in drawn:
        _tint(painter, run, boxes, theme)
    for lines in column.lines:
        _paint_words(painter, lines, theme, marked, muted=leaves)
    for run, boxes in drawn:
        _line(painter, run, boxes, theme)
    for mark in column.cell.marks:
        _underline_claim(painter, mark, column.boxes((mark.start, mark.end)), theme)


def paint_moved(painter: QPainter, column: Column, note: str, theme: Theme) -> None:
    """The line beside a paragraph that stands elsewhere in the other draft, and the small word that says where."""
    painter.fillRect(QRectF(-fonts.scaled(BESIDE), 2, 2, column.height - 4), QColor(theme.edge))
    painter.setFont(fonts.sans(11.5))
    painter.setPen(QColor(theme.muted))
    painter.drawText(QPointF(0, -fonts.scaled(5)), note)


def frame(painter: QPainter, boxes: Iterable[QRectF], theme: Theme) -> None:
    """The frame around the change in hand."""
    painter.setPen(QPen(QColor(theme.focus), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around, last = QPainterPath(), QRectF()
    around.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        room = box.adjusted(-2.5, -2, 2.5, 4.5)
        if not last.isNull() and room.left() < last.right() and last.left() < room.right():
            room.setTop(min(room.top(), last.bottom() - 4))  # lines that follow one another are one shape
        around.addRoundedRect(room, 4, 4)
        last = room
    painter.drawPath(around.simplified())


def paint_gap(painter: QPainter, gap: Box, theme: Theme) -> None:
    """The point at which words went or came that the other draft has, while that change is in hand."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.focus))
    painter.drawRect(QRectF(gap.left, gap.top, 1.6, gap.bottom - gap.top + 2))
    painter.drawEllipse(QPointF(gap.left + 0.8, gap.bottom + 3), 3, 3)


def _tint(painter: QPainter, run: Run, boxes: Sequence[Box], theme: Theme) -> None:
    ground = {
        Sort.REMOVED: state_look(theme, State.REFUTED).tint,
        Sort.ADDED: theme.selection,
        Sort.MOVED: theme.hover,
    }.get(run.sort)
    if ground is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    for box in boxes:
        painter.drawRoundedRect(box.rect.adjusted(-1, 0, 1, 2), 2, 2)


def _line(painter: QPainter, run: Run, boxes: Sequence[Box], theme: Theme) -> None:
    match run.sort:
        case Sort.REMOVED:
            ink = QColor(state_look(theme, State.REFUTED).ink)
            for box in boxes:
                middle = round(box.baseline - 0.27 * (box.baseline - box.top))
                painter.fillRect(QRectF(box.left, middle, box.right - box.left, 1.4), ink)
        case Sort.ADDED:
            for box in boxes:
                painter.fillRect(QRectF(box.left, box.bottom, box.right - box.left, 2), QColor(theme.accent))
        case Sort.SHAPED:
            _dots(painter, boxes, theme.muted)


def _dots(painter: QPainter, boxes: Sequence[Box], ink: str) -> None:
    dotted = QPen(QColor(ink), 1, Qt.PenStyle.DotLine)
    painter.setPen(dotted)
    for box in boxes:
        painter.drawLine(QPointF(box.left, box.bottom + 0.5), QPointF(box.right, box.bottom + 0.5))


def _paint_words(painter: QPainter, lines: Lines, theme: Theme, marked: Sequence[Run], *, muted: bool) -> None:
    painter.setPen(QColor(theme.muted if muted or lines.setting.muted else theme.ink))
    full = [_in_full_ink(lines, run, theme) for run in marked if lines.setting.muted]
    lines.layout.draw(painter, lines.corner, full)
    if lines.piece.label is Label.QUOTATION:
        top, bottom = lines.slots[0].top, lines.slots[-1].bottom
        x = lines.corner.x() - lines.setting.indent + 4
        painter.fillRect(QRectF(x, top + 2, 2, bottom - top - 4), QColor(theme.hairline))


def _in_full_ink(lines: Lines, run: Run, theme: Theme) -> QTextLayout.FormatRange:
    """The words of a run, which stand on a tint, where the others are muted."""
    look, made = QTextCharFormat(), QTextLayout.FormatRange()
    look.setForeground(QColor(theme.ink))
    start, end = lines.units(run.start, run.end)
    made.start, made.length, made.format = start, max(0, end - start), look
    return made


def _underline_claim(painter: QPainter, mark: Mark, boxes: Sequence[Box], theme: Theme) -> None:
    """A state's line, as thin as it can be and still say its pattern: changes are the subject here."""
    thin = pen(state_look(theme, mark.state))
    thin.setWidthF(1.0)
    painter.setPen(thin)
    for box in boxes:
        y = box.bottom + 4.5
        painter.drawLine(QPointF(box.left, y), QPointF(box.right, y))
