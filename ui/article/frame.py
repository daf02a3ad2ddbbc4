"""The frame around the current claim, which moves from one claim to the next and never flashes."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.article.outline import outline

DURATION = 120
"""Milliseconds of the way."""

LINE = 1.6
AROUND = (-3.5, -2.0, 3.5, 6.5)
"""How far the frame stands off the words: left, top, right and bottom, in pixels."""


class Frame(QObject):
    """Where the frame is on its way. `moved` says that it has to be drawn again."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[QRectF] = []
        self._way = QVariantAnimation(self)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self.moved)

    def leave(self, rects: list[QRectF], duration: int) -> None:
        """Set out from these boxes; at once at the end where there are none, or where nothing shall move."""
        self._way.stop()
        self._left = rects
        if rects and duration:
            self._way.setDuration(duration)
            self._way.start()

    def stop(self) -> None:
        """Be where it shall be."""
        self._way.stop()

    @property
    def is_moving(self) -> bool:
        return self._way.state() is QVariantAnimation.State.Running

    def now(self, goal: list[QRectF]) -> list[QRectF]:
        """The boxes that the frame is around on its way to the goal."""
        if not self.is_moving or not goal:
            return goal
        way = float(self._way.currentValue())
        count = max(len(goal), len(self._left))
        return [_between(_nth(self._left, at), _nth(goal, at), way) for at in range(count)]


def framed(rects: Sequence[QRectF]) -> QPainterPath:
    """The frame around the words in these boxes."""
    return outline(rect.adjusted(*AROUND) for rect in rects)


def draw_frame(painter: QPainter, rects: Sequence[QRectF], colour: str) -> None:
    painter.setPen(QPen(QColor(colour), LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(framed(rects))


def _nth(rects: list[QRectF], at: int) -> QRectF:
    return rects[min(at, len(rects) - 1)]


def _between(one: QRectF, other: QRectF, way: float) -> QRectF:
    corners = ((one.topLeft(), other.topLeft()), (one.bottomRight(), other.bottomRight()))
    return QRectF(*(start + (end - start) * way for start, end in corners))
