"""Words that take less room where there is less: a line cut with an ellipsis, or a shorter way of saying the same."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from resources.themes import Theme
from ui.guarded import Guarded
from ui.plain import PlainLabel, plain_tip

LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
SIDE = 6


class ElidedLabel(Guarded, PlainLabel):
    """One line, cut at its end where it is too long; the whole of it is its tip and what a screen reader says."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        self.setText(" ".join(text.split()))
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), LEFT, words)
        painter.end()


class ShortWords(Guarded, QAbstractButton):
    """One line with a shorter form for when there is less room; a screen reader always says the long one.

    It is words alone until `set_tip` says what a click on it does.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._short, self._theme, self._is_button, self._is_short = "", theme, False, False
        self._widths: dict[bool, int] = {}
        self._height = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_tip(self, tip: str) -> None:
        """Be a button that does what `tip` says."""
        self._is_button = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleDescription(tip)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; and the font that was set, which is measured again."""
        self._theme = theme
        self._widths, self._height = {}, QFontMetrics(self.font()).height() + 8
        self.updateGeometry()
        self.update()

    def say(self, text: str, short: str) -> None:
        if (text, short) == (self.text(), self._short):
            return
        self._short = short
        self._widths = {}
        self.setText(text)
        self.updateGeometry()
        self.update()

    def be_short(self, *, short: bool) -> None:
        """Show the shorter form, or the long one again."""
        if short != self._is_short:
            self._is_short = short
            self.updateGeometry()
            self.update()

    def shown(self) -> str:
        """The form that is shown."""
        return self._short if self._is_short else self.text()

    def width_of(self, *, short: bool) -> int:
        """Pixels that a form takes; the short one is seldom asked for."""
        if short not in self._widths:
            words = self._short if short else self.text()
            self._widths[short] = QFontMetrics(self.font()).horizontalAdvance(words) + 2 * SIDE if words else 0
        return self._widths[short]

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(short=self._is_short), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        warm = self._is_button and self.underMouse()
        box = self.rect().adjusted(0, 3, 0, -3)
        if warm:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hover))
            painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(QColor(self._theme.ink if warm else self._theme.muted))
        painter.drawText(self.rect().adjusted(SIDE, 0, 0, 0), LEFT, self.shown())
        painter.end()
