"""The verdict buttons stay in sight. Scrolled past, or below the fold, they stand at the card's edge."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from ui.guarded import Guarded

AROUND = 8
"""Pixels of paper above and below what is pinned."""
AT_TOP, AT_FOOT = 0.5, 0.75
"""How much of what is seen of the card may be pinned: at its top, where others are read, and at its foot."""


class Ground(Guarded, QWidget):
    """The paper under what is pinned, with a hairline where the card goes on under it."""

    at_foot = False
    """Whether the card goes on above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        line = 0 if self.at_foot else self.height() - 1
        painter.fillRect(0, line, self.width(), 1, self.palette().mid())
        painter.end()


class Pinned(Guarded, QObject):
    """Moves `part` of a card that is scrolled in `area`; `natural` tells at which pixel the card's layout has it.

    It stays where the layout has it while somebody types in the card: no key of a verdict acts then, and the words
    need the room.
    """

    def __init__(self, part: QWidget, card: QWidget, area: QScrollArea, natural: Callable[[], int]) -> None:
        super().__init__(area)
        self._part, self._card, self._area, self._natural = part, card, area, natural
        self._ground = Ground(card)
        area.verticalScrollBar().valueChanged.connect(self.stand)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.stand)
        for watched in (card, area.viewport()):
            watched.installEventFilter(self)

    def stand(self) -> None:
        """Be where the layout has it, or at the edge of what is seen."""
        natural = self._natural()
        top = natural if self._is_typing() else self._seen(natural)
        self._ground.setVisible(top != natural)  # first of all, for it makes Qt lay out the card
        self._part.move(self._part.x(), top)
        if top != natural:
            self._ground.at_foot = top < natural
            self._ground.setGeometry(0, top - AROUND, self._card.width(), self._part.height() + 2 * AROUND)
            self._ground.raise_()
            self._part.raise_()

    def _seen(self, natural: int) -> int:
        seen, height = self._area.viewport().height(), self._part.height()
        first = self._area.verticalScrollBar().value()
        lowest = first + seen - height - AROUND
        if natural < first + AROUND and height + 2 * AROUND <= AT_TOP * seen:
            return first + AROUND
        if natural > lowest and height + 2 * AROUND <= AT_FOOT * seen:
            return max(lowest, first + AROUND)
        return natural

    def _is_typing(self) -> bool:
        now = QApplication.focusWidget()
        return isinstance(now, QLineEdit | QPlainTextEdit) and self._card.isAncestorOf(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The layout has put everything in its place before anybody else hears of these."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.stand()
        return False
