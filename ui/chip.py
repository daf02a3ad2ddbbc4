"""The small buttons of the cards: a verdict with its sign and its key, a reason, a kind, or just a word to press."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from resources.looks import Look
from resources.themes import Theme
from ui.pressing import PressedButton
from ui.theme import fonts, icons

TEXT = 12
CAP = 10.5
SIGN = 14
RADIUS = 6.0
SIDE = 6
GAP = 4


class Chip(PressedButton):
    """A press says `value`; it never changes how the chip looks: `stand` does, when the desk says so.

    The one that leads is what is done mostly, and is tinted.
    """

    chosen = Signal(str)

    def __init__(
        self,
        text: str,
        theme: Theme,
        *,
        value: str = "",
        key: str = "",
        framed: bool = True,
        key_first: bool = False,
        leads: bool = False,
    ) -> None:
        super().__init__()
        self._value, self._key, self._framed, self._key_first, self._theme = value, key, framed, key_first, theme
        self._leads = leads
        self._look: Look | None = None
        self._hollow = self._bare = self._short = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        self.set_theme(theme)

    def _choose(self) -> None:
        self.chosen.emit(self._value)

    def set_theme(self, theme: Theme, standing: str = "") -> None:
        """`standing` is the ink of a chip without a sign where it stands."""
        self._theme, self._standing = theme, standing or theme.accent
        self._font, self._strong = fonts.sans(TEXT), fonts.sans(TEXT, weight=fonts.SEMIBOLD)
        self._measure()

    def key(self) -> str:
        """The key that stands on it; "" is none."""
        return self._key

    def set_key(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self._measure()

    def set_words(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._measure()

    def stand(self, look: Look | None, *, standing: bool, hollow: bool = False, bare: bool = False) -> None:
        """Show the sign of `look` unless bare, and its colours where this is what stands; hollow without its ground."""
        if not self.isCheckable():
            self.setCheckable(True)
        was = self._look, self._hollow, self._bare, self.isChecked()
        if was == (look, hollow, bare, standing):
            return
        self._look, self._hollow, self._bare = look, hollow, bare
        self.setChecked(standing)
        if (was[0] is None, was[2]) != (look is None, bare):
            self._measure()
        self.update()

    def be_short(self, *, short: bool) -> None:
        """Say the sign and the key alone, for want of room."""
        if short != self._short:
            self._short = short
            self.update()

    def short_size(self) -> QSize:
        """The size that a short chip needs."""
        return self._sized(self._sign_width(), self._cap_width)

    def _measure(self) -> None:
        """The words are measured in the heavier face, so that standing moves nothing."""
        is_point = len(self._key) == 1 and not self._key.isalnum()
        self._cap = fonts.sans(CAP, weight=fonts.SEMIBOLD) if is_point else fonts.sans(CAP)
        words, cap = QFontMetricsF(self._strong), QFontMetricsF(self._cap)
        self._words_width = words.horizontalAdvance(self.text()) if self.text() else 0.0
        self._cap_height = cap.height() + 2
        self._cap_width = max(cap.horizontalAdvance(self._key) + 8, self._cap_height) if self._key else 0.0
        self._height = round(words.height()) + fonts.scaled(11 if self._framed else 4)
        self._size = self._sized(self._sign_width(), self._words_width, self._cap_width)
        self.updateGeometry()
        self.update()

    def _sized(self, *parts: float) -> QSize:
        widths = [width for width in parts if width]
        inner = sum(widths) + GAP * max(0, len(widths) - 1)
        return QSize(int(inner + 2 * self._side() + 0.999), self._height)

    def _side(self) -> int:
        """White space left and right of what is in it."""
        return SIDE if self._framed else 0

    def _sign_width(self) -> float:
        return float(fonts.scaled(SIGN)) if self._look and not self._bare else 0.0

    def sizeHint(self) -> QSize:
        return self._size

    def nextCheckState(self) -> None:
        """Only the desk checks it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._framed:
            self._paint_frame(painter)
        at = float(self._side())
        if self._key and self._key_first:
            at = self._paint_cap(painter, at)
        if self._look and not self._bare:
            at = self._paint_sign(painter, at, self._look)
        if self.text() and not self._short:
            at = self._paint_words(painter, at)
        if self._key and not self._key_first:
            self._paint_cap(painter, at)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        ground, edge = self._colours()
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _colours(self) -> tuple[str, str]:
        """Of the ground ("" is none) and the edge."""
        theme = self._theme
        if self.isChecked():
            tint, ink = (self._look.tint, self._look.ink) if self._look else (theme.selection, theme.selection)
            return ("" if self._hollow else tint), ink
        if self._leads:
            return theme.highlight if self.underMouse() else theme.selection, theme.selection
        return (theme.hover if self.underMouse() else ""), theme.hairline

    def _ink(self) -> str:
        if self.isChecked():
            return self._look.ink if self._look else self._standing
        if self._leads:
            return self._theme.accent
        return self._theme.ink if self.underMouse() or self._look else self._theme.muted

    def _paint_sign(self, painter: QPainter, left: float, look: Look) -> float:
        px = fonts.scaled(SIGN)
        ink = look.ink if self.isChecked() else self._theme.muted
        painter.drawPixmap(round(left), (self.height() - px) // 2, icons.pixmap(look.icon, ink, px))
        return left + px + GAP

    def _paint_words(self, painter: QPainter, left: float) -> float:
        painter.setPen(QColor(self._ink()))
        painter.setFont(self._strong if self.isChecked() or self._leads else self._font)
        place = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        if self.hasFocus() and not self._framed:
            painter.fillRect(QRectF(left, self.height() - 3, self._words_width, 2), QColor(self._theme.focus))
        return left + self._words_width + GAP

    def _paint_cap(self, painter: QPainter, left: float) -> float:
        cap = QRectF(left, (self.height() - self._cap_height) / 2, self._cap_width, self._cap_height)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self._theme.muted))
        painter.setFont(self._cap)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        return left + self._cap_width + GAP
