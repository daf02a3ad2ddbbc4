"""The filter: buttons in one rounded frame, of which one is down; each bears how many claims it would list."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from resources.themes import Theme
from ui.claims.choice import FILTER_WORDS, Filter
from ui.guarded import Guarded
from ui.theme import fonts

_SIDE, _NARROW = 9, 6
_TALL = 30
_CORNER = 7
_LATELY = 8
"""Numbers of which the width is known."""
_ALWAYS = (Filter.ALL, Filter.OPEN)
"""The first two, which are there whatever they count."""


class Segment(Guarded, QAbstractButton):
    """One button. Told to be short, it goes without its number unless it is down."""

    def __init__(self, word: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._word, self._theme, self._side, self._short = word, theme, _SIDE, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dress(theme)
        self.say(0)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts = fonts.sans(12), fonts.sans(12, weight=fonts.SEMIBOLD)
        self._long = tuple(lru_cache(_LATELY)(QFontMetrics(font).horizontalAdvance) for font in self._fonts)
        self.update()

    def say(self, count: int) -> None:
        """How many claims it would list."""
        words = f"{self._word} {count:,}"
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(f"{self._word}, {count} {'claim' if count == 1 else 'claims'}")

    def squeeze(self, side: int, *, short: bool) -> None:
        """Keep so many pixels beside the words, and the number only where it is not short."""
        if (side, short) != (self._side, self._short):
            self._side, self._short = side, short
            self.update()

    def is_needed(self) -> bool:
        """Whether it would list anything, or is down."""
        return self.isChecked() or not self.text().endswith(" 0")

    def full_width(self) -> int:
        """Pixels that word and number need."""
        return self._width(self.text())

    def _shown(self) -> str:
        return self._word if self._short and not self.isChecked() else self.text()

    def _width(self, text: str) -> int:
        return self._long[self.isChecked()](text) + 2 * fonts.scaled(self._side)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._shown()), fonts.scaled(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, down = QPainter(self), self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if down or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if down else theme.hover))
            painter.drawRoundedRect(ground, _CORNER - 2, _CORNER - 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, _CORNER - 2, _CORNER - 2)
        painter.setFont(self._fonts[down])
        painter.setPen(QColor(theme.accent if down else theme.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown())
        painter.end()


class Segments(Guarded, QWidget):
    """All of them. One that would list nothing is not there, save the first two and the one that is down.

    It puts them in their places itself: a layout would lay out all that is around it whenever a number changes.
    """

    chosen = Signal(Filter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Which claims are listed")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons = {kind: Segment(word, theme, self) for kind, word in FILTER_WORDS.items()}
        self._outer = QRect()
        for number, button in enumerate(self._buttons.values()):
            self._group.addButton(button, number)
        self._buttons[Filter.ALL].setChecked(True)
        self._group.idClicked.connect(self._clicked)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        for button in self._buttons.values():
            button.dress(theme)
        self._fit()
        self.update()

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        for kind, button in self._buttons.items():
            button.say(counts[kind])
        self._fit()

    def press(self, kind: Filter) -> None:
        """Show this one as chosen, without telling."""
        self._buttons[kind].setChecked(True)
        self._fit()

    def button(self, kind: Filter) -> QAbstractButton:
        return self._buttons[kind]

    def _clicked(self, number: int) -> None:
        self._fit()
        self.chosen.emit(list(Filter)[number])

    def _fit(self) -> None:
        there = [button for kind, button in self._buttons.items() if kind in _ALWAYS or button.is_needed()]
        for button in there:
            button.squeeze(_SIDE, short=False)
        if sum(button.full_width() for button in there) > self.width():
            there = self._squeezed(there)
        for button in self._buttons.values():
            button.setVisible(button in there)
        self._put(there)

    def _squeezed(self, there: Sequence[Segment]) -> list[Segment]:
        """Less room at their sides; then numbers go, from the right; then those go that are neither first nor down."""
        for button in there:
            button.squeeze(_NARROW, short=False)
        excess = sum(button.full_width() for button in there) - self.width()
        for button in reversed(there):
            button.squeeze(_NARROW, short=excess > 0)
            excess -= button.full_width() - button.sizeHint().width()
        gone = set[Segment]()
        for button in reversed(there[len(_ALWAYS) :]):
            if excess > 0 and not button.isChecked():
                gone.add(button)
                excess -= button.sizeHint().width()
        return [button for button in there if button not in gone]

    def _put(self, there: Sequence[Segment]) -> None:
        """One beside the other, with the frame around them."""
        left, outer = 0, QRect()
        for button in there:
            size = button.sizeHint()
            button.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
            left += size.width()
            outer = outer.united(button.geometry())
        if outer != self._outer:
            alike = min(outer.right(), self._outer.right()) - _CORNER
            self._outer = outer
            self.update(alike, 0, self.width() - alike, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, fonts.scaled(_TALL))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame around those that are there."""
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self._outer).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawPath(frame)
        painter.end()
