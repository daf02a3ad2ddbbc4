"""A quiet word at the foot of the page, for an article of which nothing is marked yet."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.theme import fonts

FOOT = 24
_SIDE, _HIGH = 14, 8


class Hint(Guarded, QWidget):
    """Stays in the middle of the foot of the page, and lets the mouse through."""

    def __init__(self, words: str, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._words, self._page, self._theme = words, page, theme
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.installEventFilter(self)
        self.set_theme(theme)

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(fonts.sans(13.5))
        self._place()
        self.update()

    def _place(self) -> None:
        size, room = self.sizeHint(), self._page.rect()
        corner = QPoint((room.width() - size.width()) // 2, room.height() - size.height() - FOOT)
        self.setGeometry(QRect(corner, size))

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self._words)
        return QSize(words.width() + 2 * _SIDE, words.height() + 2 * _HIGH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
