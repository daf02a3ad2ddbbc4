"""How far the article is read: a thin bar, which fills as the sentences come."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from resources.themes import Theme
from ui.guarded import Guarded
from ui.theme import fonts

HIGH, WIDE = 6, 240


class ReadBar(Guarded, QProgressBar):
    """Percent, for eyes and for what reads the screen aloud."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("The article is being read")
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(WIDE), HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(WIDE // 2), HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, track, corner = QPainter(self), QPainterPath(), HIGH / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track.addRoundedRect(QRectF(self.rect()), corner, corner)
        painter.fillPath(track, QColor(self._theme.hairline))
        done = QPainterPath()
        done.addRoundedRect(QRectF(0, 0, self.width() * max(0, self.value()) / 100, self.height()), corner, corner)
        painter.fillPath(done, QColor(self._theme.accent))
        painter.end()
