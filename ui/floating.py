"""What floats over the foot of the article for a while: news, or a question that one key answers."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from resources.themes import Theme
from ui.guarded import Guarded

RADIUS = 8.0
MARGIN = 16
RISE = 12
WIDEST = 760
LONGEST = 120
"""Milliseconds of motion at the most; none where the system asks for none."""


Ink = Callable[[Theme], str]


def accent(theme: Theme) -> str:
    """The colour of what is well."""
    return theme.accent


class Floating(Guarded, QWidget):
    """A rounded panel at the foot of `host`, which it follows, in the middle of what `over` names, or of the host.

    `mark` tells the colour of the bar at its left in whatever theme there is.
    """

    covers = Signal(int)
    """So many pixels of the host, from its foot; 0 while it is away."""

    def __init__(self, host: QWidget, theme: Theme, over: Callable[[], QRect] | None = None) -> None:
        super().__init__(host)
        self._host, self._theme, self._over = host, theme, over or host.rect
        self._mark: Ink = accent
        self._motion = QPropertyAnimation(self, b"pos", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        host.installEventFilter(self)
        self.hide()

    def rise(self, mark: Ink) -> None:
        """Come up from the foot of the host, over everything in it."""
        self._mark = mark
        self.raise_()
        if self.isVisible():
            self._settle()
            self.update()
            self.covers.emit(self.height() + MARGIN)
            return
        self.resize(self._fitting())
        self.show()
        time = min(LONGEST, self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        self._motion.stop()
        self._motion.setDuration(time)
        self._motion.setStartValue(self._place() + QPoint(0, RISE if time else 0))
        self._motion.setEndValue(self._place())
        self._motion.start()
        self.covers.emit(self.height() + MARGIN)

    def room(self) -> int:
        """Pixels that it may be wide."""
        return min(WIDEST, self._over().width() - 2 * MARGIN)

    def announce(self, text: str) -> None:
        """Have a screen reader say it when it has finished what it says now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _fitting(self) -> QSize:
        width = min(self.room(), self.sizeHint().width())
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        return QSize(width, height)

    def _place(self) -> QPoint:
        over = self._over()
        return QPoint(over.left() + (over.width() - self.width()) // 2, self._host.height() - self.height() - MARGIN)

    def _settle(self) -> None:
        """Be where one belongs, at once."""
        self._motion.stop()
        self.resize(self._fitting())
        self.move(self._place())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and watched is self._host and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.covers.emit(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.setBrush(QColor(self._theme.inset))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._mark(self._theme)))
        painter.drawRoundedRect(QRectF(8, 10, 3, self.height() - 20), 1.5, 1.5)
        painter.end()
