"""The slider from every fact to what matters most: it says which stop is wanted, and stands where it is put."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.offers import SHARES
from ui.theme import fonts

KNOB, DOT, WIDE = 7, 2, 150
"""Pixels before the text scale: radius of the knob and of a stop, and the width that it would like."""
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_PageDown}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp}


class BarSlider(Guarded, QSlider):
    """`wanted` tells the stop that the reviewer wants; `stand` shows the one that is."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._stands = theme, 0
        self.setRange(0, len(SHARES) - 1)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("How much is proposed")
        self.valueChanged.connect(self._moved)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def stand(self, stop: int) -> None:
        """Show the stop that is."""
        self._stands = stop
        self.setValue(stop)
        share = SHARES[stop]
        self.setAccessibleDescription("Every fact" if share == 100 else f"The {share} % that matter most")

    def _moved(self, value: int) -> None:
        """By what reads the screen aloud; it stands again where it stood until the desk says otherwise."""
        if value != self._stands:
            self._want(value)
            self.setValue(self._stands)

    def _want(self, stop: int) -> None:
        if 0 <= stop <= self.maximum() and stop != self._stands:
            self.wanted.emit(stop)

    def place(self, stop: int) -> float:
        """The middle of a stop, in pixels from the left."""
        side = fonts.scaled(KNOB) + 2
        return side + stop * (self.width() - 2 * side) / self.maximum()

    def _stop_at(self, x: float) -> int:
        return min(range(self.maximum() + 1), key=lambda stop: abs(self.place(stop) - x))

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(WIDE), fonts.scaled(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(WIDE // 2), fonts.scaled(24))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._want(self._stop_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._want(self._stop_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stands already where it was let go."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past must not hide anything."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ON:
            self._want(self._stands + 1)
        elif event.key() in _BACK:
            self._want(self._stands - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, middle = QPainter(self), self._theme, self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stands, last = self.place(self._stands), self.place(self.maximum())
        self._line(painter, self.place(0), stands, theme.hairline)
        self._line(painter, stands, last, theme.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for stop in range(self.maximum() + 1):
            painter.setBrush(QColor(theme.edge if stop < self._stands else theme.accent))
            painter.drawEllipse(QPointF(self.place(stop), middle), fonts.scaled(DOT), fonts.scaled(DOT))
        ring = theme.focus if self.hasFocus() else theme.accent
        painter.setPen(QPen(QColor(ring), 3 if self.hasFocus() else 2))
        painter.setBrush(QColor(theme.paper))
        painter.drawEllipse(QPointF(stands, middle), fonts.scaled(KNOB) - 1, fonts.scaled(KNOB) - 1)
        painter.end()

    def _line(self, painter: QPainter, start: float, end: float, colour: str) -> None:
        painter.fillRect(QRectF(start, self.height() / 2 - 1, end - start, 2), QColor(colour))
