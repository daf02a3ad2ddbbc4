"""A sheet over the window, one at a time: library, history, report, palette. Escape or a click beside it ends it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from resources.themes import Theme
from ui.guarded import Guarded

RADIUS = 8.0
MARGIN = 24
SHADOW = 14


class Sheet(Guarded, QWidget):
    """Covers `host` with a veil and shows one of its pages in the middle, or near the top. `closed` says it went."""

    closed = Signal()

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._host, self._theme = host, theme
        self._pages: dict[QWidget, tuple[QSize, bool]] = {}
        self._page: QWidget | None = None
        self._before: QWidget | None = None
        self.hide()
        host.installEventFilter(self)

    def add(self, page: QWidget, size: QSize, *, at_top: bool = False) -> None:
        """Let `page` be one that can be shown, in at most this size."""
        page.setParent(self)
        page.hide()
        self._pages[page] = (size, at_top)

    def show_page(self, page: QWidget) -> None:
        """Show one page, and give it the keyboard."""
        if self._page is None:
            self._before = self._host.focusWidget()  # a dialog that has the keyboard still is about to go
        else:
            self._page.hide()
        self._page = page
        self._settle()
        page.show()
        self.show()
        self.raise_()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self) -> QWidget | None:
        """What is shown; None while the sheet is away."""
        return self._page

    def put_away(self) -> None:
        """Hide the sheet, and give the keyboard back to who had it."""
        if self._page is None:
            return
        before, page = self._before, self._page
        self._page = self._before = None
        page.hide()
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _settle(self) -> None:
        """Cover the host, and put the page where it belongs."""
        self.setGeometry(self._host.rect())
        if self._page is not None:
            self._page.setGeometry(self._frame(self._page))

    def _frame(self, page: QWidget) -> QRect:
        most, at_top = self._pages[page]
        size = most.boundedTo(self._host.size() - QSize(2 * MARGIN, 2 * MARGIN))
        left = (self._host.width() - size.width()) // 2
        top = 3 * MARGIN if at_top else (self._host.height() - size.height()) // 2
        return QRect(QPoint(left, min(top, self._host.height() - size.height() - MARGIN)), size)

    def _draw_shadow(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 5))
            painter.drawRoundedRect(frame.adjusted(-step, 4 - step, step, 4 + step), RADIUS + step, RADIUS + step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._page is not None and watched is self._host and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def event(self, event: QEvent) -> bool:
        """Nothing under the sheet is reached by a key that belongs to it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if plain or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays within the page."""
        page, now = self._page, QApplication.focusWidget()
        if page is None or now is None:
            return False
        widget = _neighbour(now, forward=next)
        while widget is not None and widget is not now:
            if page.isAncestorOf(widget) and _takes_tab(widget):
                widget.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                return True
            widget = _neighbour(widget, forward=next)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._page is not None and not self._page.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 150 if self._theme.dark else 56))
        frame = QRectF(self._page.geometry()).adjusted(-1.5, -1.5, 1.5, 1.5)
        self._draw_shadow(painter, frame)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.end()


def _neighbour(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
