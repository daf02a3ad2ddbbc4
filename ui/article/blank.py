"""The sheet before there is an article: how to begin, and what is being read."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.theme import fonts, icons
from ui.theme.keycaps import put_key
from ui.theme.roles import Role, dress

MARGIN = 44

_BARS = (
    0.0,
    (0.78, 22),
    (0.46, 22),
    (0.30, 8),
    0.0,
    (1.0, 8),
    (0.97, 8),
    (0.99, 8),
    (0.62, 8),
    0.0,
    (0.98, 8),
    (0.41, 8),
)
"""An article of which only its look is known yet: bars as (length, height), and gaps between paragraphs."""


class Blank(Guarded, QWidget):
    """An inviting sheet. The buttons only say what is wanted."""

    wanted_open = Signal()
    wanted_paste = Signal()
    wanted_sample = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._title = PlainLabel(), PlainLabel("Which story are you checking?")
        self._how = PlainLabel("Drop a file here, paste the text, or open it from the disk.")
        self._quiet = PlainLabel("Text, Markdown and HTML. It stays on this computer.")
        self._open = _button("Open a file", Role.PRIMARY, self.wanted_open.emit)
        self._paste = _button("Paste the text", None, self.wanted_paste.emit)
        self._sample = _button("Look at the sample", Role.QUIET, self.wanted_sample.emit)
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._mark.setPixmap(icons.pixmap("article", theme.accent, fonts.scaled(40)))
        self._title.setFont(fonts.headline(30))
        self._how.setFont(fonts.sans(15))
        self._quiet.setFont(fonts.sans(13))
        for label, ink in ((self._title, theme.ink), (self._how, theme.ink), (self._quiet, theme.muted)):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            label.setPalette(palette)
        for button, key in ((self._open, _Key.Open), (self._paste, _Key.Paste)):
            put_key(button, QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText), theme)

    def _lay_out(self) -> None:
        for label in (self._mark, self._title, self._how, self._quiet):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        for button in self._buttons():
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (MARGIN,))
        column.addStretch(2)
        for part, below in ((self._mark, 16), (self._title, 8), (self._how, 24)):
            column.addWidget(part)
            column.addSpacing(below)
        column.addLayout(self._row)
        column.addSpacing(24)
        column.addWidget(self._quiet)
        column.addStretch(3)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._open, self._paste, self._sample

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand in a row, or where there is no room for one, below each other."""
        wide = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons())
        fits = wide <= self.width() - 2 * MARGIN
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet to put something on: a dashed line around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        pen = QPen(QColor(self._theme.hairline), 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 8, 8)


class Reading(Guarded, QWidget):
    """An article that is being read: its look before its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_words(self, words: str) -> None:
        """What is being done, such as: Reading “story.html” …"""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(640), fonts.scaled(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        measure = min(fonts.scaled(600), self.width() - 64)
        left, y = (self.width() - measure) / 2, float(fonts.scaled(56))
        painter.setFont(fonts.sans(14))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QRectF(left, y, measure, fonts.scaled(24)), Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hover))
        y += fonts.scaled(40)
        for bar in _BARS:
            if isinstance(bar, tuple):
                length, height = bar
                painter.drawRoundedRect(QRectF(left, y, measure * length, fonts.scaled(height)), 4, 4)
                y += fonts.scaled(height) + fonts.scaled(18)
            else:
                y += fonts.scaled(18)


_Key = QKeySequence.StandardKey


def _button(words: str, role: Role | None, wanted: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if role:
        dress(button, role)
    button.clicked.connect(wanted)
    return button
