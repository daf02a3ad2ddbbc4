"""The list of the history: rows of different heights, a sentence where there is none."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.guarded import Guarded
from ui.history.delegate import SIDE, HistoryDelegate
from ui.theme import fonts


class HistoryView(Guarded, QListView):
    """`chosen` says the row that was pressed, by the mouse or by Return."""

    chosen = Signal(int)

    def __init__(self, delegate: HistoryDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.empty = ""
        """What to say where there is no row."""
        self.setItemDelegate(delegate)
        self.setAccessibleName("History")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        if self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.empty:
            painter = QPainter(self.viewport())
            painter.setFont(fonts.sans(13))
            painter.setPen(self.palette().placeholderText().color())
            room = QRectF(self.viewport().rect()).adjusted(SIDE, 24, -SIDE, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.empty)
            painter.end()
