"""The sign of a claim's state in its box: filled where the verdict has its ground, hollow where something lacks."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.looks import Look
from ui.guarded import Guarded
from ui.theme import fonts, icons

BOX = 22
SIGN = 16


class SignBox(Guarded, QWidget):
    """Shows nothing until `show_look` was called."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._hollow = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def look(self) -> Look | None:
        return self._look

    def show_look(self, look: Look, *, hollow: bool) -> None:
        if (look, hollow) != (self._look, self._hollow):
            self._look, self._hollow = look, hollow
            self.setAccessibleName(f"{look.word}, not yet grounded" if hollow else look.word)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(BOX), fonts.scaled(BOX))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.ink), 1.2) if self._hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._hollow else QColor(self._look.tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6), 5, 5)
        px = fonts.scaled(SIGN)
        corner = (self.width() - px) // 2, (self.height() - px) // 2
        painter.drawPixmap(*corner, icons.pixmap(self._look.icon, self._look.ink, px))
        painter.end()
