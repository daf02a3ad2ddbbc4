"""An answer that can be chosen: its key, and either a place of the new draft with the words there, or a plain sentence.

A press says that it is wanted. Where the keyboard is in it, it is highlighted; the answer given before bears a tick.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.themes import Theme
from ui.ground import INSET, paint_ground
from ui.paragraph import Paragraph, paragraph
from ui.pressing import PRESS, PressedButton
from ui.redraft.setting import KEY, Laid, Told, lay_out
from ui.theme import fonts, icons
from ui.theme.keycaps import keycap

PAD_X, PAD_Y = 20, 10
TICK = 16
_LEADING = 1.45


class Choice(PressedButton):
    """`key` stands at its left; `tell` or `say` fill it."""

    pressed_by = Signal(object)
    """It is wanted; told with itself."""
    highlighted = Signal(object)
    """The keyboard has come to it; told with itself."""

    def __init__(self, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self._theme = key, theme
        self._told: Told | None = None
        self._laid: dict[int, Laid] = {}
        self._is_at = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._press)

    def _press(self) -> None:
        self.pressed_by.emit(self)

    def tell(self, told: Told) -> None:
        """Be this place of the new draft."""
        self._told = told
        words = told.excerpt.text[slice(*told.excerpt.words)]
        self._name(", ".join((*told.aside, words)))

    def say(self, sentence: str) -> None:
        """Be a plain answer."""
        self.setText(sentence)
        self._name(sentence)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out_anew()

    def highlight(self, *, at: bool) -> None:
        """Show that the return key chooses it, or that it does not."""
        self._is_at = at
        self.update()

    def is_highlighted(self) -> bool:
        return self._is_at

    def stand(self, *, chosen: bool) -> None:
        """Show that this is the answer that was given, or that it is not."""
        self.setChecked(chosen)
        self.setAccessibleDescription("your answer" if chosen else "")
        self.update()

    def told(self) -> Told | None:
        return self._told

    def _name(self, words: str) -> None:
        self.setAccessibleName(f"{self.key}: {words}")
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def _inner(self, width: int) -> int:
        return max(1, width - 2 * PAD_X)

    def laid(self, width: int) -> Laid | None:
        """Its place in lines, in this width; None for a plain answer."""
        if self._told is not None and width not in self._laid:
            self._laid[width] = lay_out(self._told, self._theme, self._inner(width))
        return self._laid.get(width)

    def _sentence(self, width: int) -> Paragraph:
        return paragraph(self.text(), self._face(), max(1, self._inner(width) - fonts.scaled(KEY)), _LEADING)

    def _face(self) -> QFont:
        return fonts.sans(13)

    def heightForWidth(self, width: int) -> int:
        laid = self.laid(width)
        return (laid.height if laid else round(self._sentence(width)[1])) + 2 * fonts.scaled(PAD_Y)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(160), self.heightForWidth(max(fonts.scaled(160), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def nextCheckState(self) -> None:
        """Only the sheet says which answer stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters are the sheet's; a key that is held down presses once."""
        if event.key() not in PRESS or event.isAutoRepeat():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.highlighted.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        tint = theme.selection if self._is_at else theme.hover if self.underMouse() else ""
        ground = QRectF(self.rect()).adjusted(INSET, 1, -INSET, -1)
        paint_ground(painter, ground, theme, tint=tint, ringed=self._is_at)
        top = fonts.scaled(PAD_Y)
        laid = self.laid(self.width())
        if laid:
            laid.paint(painter, QPointF(PAD_X, top), theme)
        else:
            painter.setPen(QColor(theme.ink))
            self._sentence(self.width())[0].draw(painter, QPointF(PAD_X + fonts.scaled(KEY), top))
        self._paint_key(painter, top)
        painter.end()

    def _paint_key(self, painter: QPainter, top: int) -> None:
        """The key, and under it a tick where this is the answer."""
        cap = keycap(self.key, self._theme, self._theme.ink)
        size = cap.deviceIndependentSize()
        line = fonts.scaled(24 if self._told else 19)
        painter.drawPixmap(QPointF(PAD_X - 6, top + (line - size.height()) / 2), cap)
        if self.isChecked():
            px = fonts.scaled(TICK)
            tick = icons.pixmap("check", self._theme.accent, px)
            left = PAD_X + size.width() - 4
            painter.drawPixmap(QPointF(left, top + (line - px) / 2), tick)
