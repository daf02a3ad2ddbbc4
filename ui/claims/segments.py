"""The filter: buttons in one rounded frame, of which one is down; each bears how many claims it would list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from resources.themes import Theme
from ui.claims.choice import FILTER_WORDS, Filter
from ui.guarded import Guarded
from ui.theme import fonts

_SIDE, _NARROW = 9, 6
_TALL = 30
_CORNER = 7


class Segment(Guarded, QAbstractButton):
    """One button. Told to be short, it goes without its number unless it is down."""

    def __init__(self, word: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._word, self._theme, self._side, self._short = word, theme, _SIDE, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(0)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def say(self, count: int) -> None:
        """How many claims it would list."""
        self.setText(f"{self._word} {count:,}")
        self.setAccessibleName(f"{self._word}, {count} {'claim' if count == 1 else 'claims'}")
        self.updateGeometry()

    def squeeze(self, side: int, *, short: bool) -> None:
        """Keep so many pixels beside the words, and the number only where it is not short."""
        self._side, self._short = side, short
        self.updateGeometry()

    def full_width(self) -> int:
        """Pixels that word and number need."""
        return self._width(self.text())

    def _shown(self) -> str:
        return self._word if self._short and not self.isChecked() else self.text()

    def _width(self, text: str) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(text) + 2 * fonts.scaled(self._side)

    def _font(self) -> QFont:
        return fonts.sans(12, weight=fonts.SEMIBOLD if self.isChecked() else fonts.REGULAR)

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
        painter.setFont(self._font())
        painter.setPen(QColor(theme.accent if down else theme.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown())
        painter.end()


class Segments(Guarded, QWidget):
    """All of them. One that would list nothing is not there, save the first two and the one that is down."""

    chosen = Signal(Filter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Which claims are listed")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons = {kind: Segment(word, theme, self) for kind, word in FILTER_WORDS.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for number, button in enumerate(self._buttons.values()):
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._buttons[Filter.ALL].setChecked(True)
        self._group.idClicked.connect(self._clicked)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        for button in self._buttons.values():
            button.dress(theme)
        self._fit()

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
        for kind, button in self._buttons.items():
            needed = button.isChecked() or not button.text().endswith(" 0")
            button.setVisible(needed or kind in {Filter.ALL, Filter.OPEN})
        there = [button for button in self._buttons.values() if not button.isHidden()]
        for button in there:
            button.squeeze(_SIDE, short=False)
        if sum(button.full_width() for button in there) > self.width():
            self._squeeze(there)
        self.update()

    def _squeeze(self, there: Sequence[Segment]) -> None:
        """Less room at their sides; then numbers go, from the right; then those go that are neither first nor down."""
        for button in there:
            button.squeeze(_NARROW, short=False)
        excess = sum(button.full_width() for button in there) - self.width()
        for button in reversed(there):
            button.squeeze(_NARROW, short=excess > 0)
            excess -= button.full_width() - button.sizeHint().width()
        for button in reversed(there[2:]):
            if excess > 0 and not button.isChecked():
                button.hide()
                excess -= button.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, fonts.scaled(_TALL))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame around those that are there."""
        shown = [button.geometry() for button in self._buttons.values() if not button.isHidden()]
        frame = QPainterPath()
        outer = QRectF(shown[0].united(shown[-1])).adjusted(0.5, 0.5, -0.5, -0.5)
        frame.addRoundedRect(outer, _CORNER, _CORNER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawPath(frame)
        painter.end()
