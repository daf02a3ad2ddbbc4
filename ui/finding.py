"""Finding words in the article: a small bar at its upper right, next and previous by Return and Shift+Return."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.plain import PlainLabel, plain_tip
from ui.theme import fonts, icons
from ui.theme.roles import Role, dress

WIDTH = 360
MARGIN = 12
NONE = "not in the article"


class FindBar(Guarded, QWidget):
    """`wanted` asks for the next place (True) or the one before; who finds says how it went with `tell`."""

    wanted = Signal(str, bool)
    ended = Signal()

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._host, self._theme = host, theme
        self.field, self._says = QLineEdit(), PlainLabel()
        self._buttons = {name: QToolButton() for name in ("chevron-up", "chevron-down", "close")}
        self.field.setPlaceholderText("Find in the article")
        self.field.setAccessibleName("Find in the article")
        dress(self._says, Role.MUTED)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()
        host.installEventFilter(self)

    def begin(self) -> None:
        """Come, and have the words that stand here typed over."""
        self._settle()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        self.hide()
        self.ended.emit()

    def tell(self, place: int, of: int) -> None:
        """At which of so many places of the words the article stands; 0 of 0 where they are not in it."""
        self._says.setText((f"{place:,} of {of:,}" if of else NONE) if self.field.text().strip() else "")

    def says(self) -> str:
        """What it says of the words; "" where there are none."""
        return self._says.text()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.field.setFont(fonts.sans(13.5))
        self._says.setFont(fonts.sans(12))
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name, theme, fonts.scaled(16)))
        self._settle()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._next)
        self._buttons["chevron-up"].clicked.connect(self._before)
        self._buttons["chevron-down"].clicked.connect(self._next)
        self._buttons["close"].clicked.connect(self.end)

    def _next(self) -> None:
        self.wanted.emit(self.field.text(), True)

    def _before(self) -> None:
        self.wanted.emit(self.field.text(), False)

    def _settle(self) -> None:
        size = QSize(min(fonts.scaled(WIDTH), self._host.width() - 2 * MARGIN), self.sizeHint().height())
        self.resize(size)
        self.move(QPoint(self._host.width() - size.width() - 2 * MARGIN, MARGIN))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._says)
        names = {"chevron-up": "The one before", "chevron-down": "Next", "close": "Close"}
        for name, button in self._buttons.items():
            button.setAccessibleName(names[name])
            button.setToolTip(plain_tip(names[name]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and watched is self._host and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                self.wanted.emit(self.field.text(), not backwards)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.end()
