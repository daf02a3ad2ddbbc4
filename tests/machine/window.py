"""The panes of the window at the machine's desk, and somebody who knows their lists only by what Qt is told."""

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QModelIndex, QPoint, QRect, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from resources.themes import LIGHT
from ui.article.pane import ArticlePane
from ui.card.pane import CardPane
from ui.claims.pane import ClaimsPane
from ui.desk import Desk
from ui.history.pane import HistoryPane
from ui.theme import fonts

HEIGHT = 500
WIDTHS = 460, 300, 300, 300


class Follower:
    """`rows` are a list's words as a view has them that asks for nothing but what it is told of."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self._model = model
        model.rowsInserted.connect(self._came)
        model.rowsRemoved.connect(self._went)
        model.modelReset.connect(self._anew)
        model.dataChanged.connect(self._changed)
        self._anew()

    def _read(self, first: int, last: int) -> list[str]:
        return [self._model.index(row, 0).data() for row in range(first, last + 1)]

    def _came(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = self._read(first, last)

    def _went(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _anew(self) -> None:
        self.rows = self._read(0, self._model.rowCount() - 1)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows[first.row() : last.row() + 1] = self._read(first.row(), last.row())


class Panes:
    """All four side by side on the screen."""

    def __init__(self, desk: Desk) -> None:
        fonts.load()
        self.window = QWidget()
        self.window.resize(sum(WIDTHS), HEIGHT)
        self.article, self.claims = ArticlePane(desk, LIGHT), ClaimsPane(desk, LIGHT)
        self.card, self.history = CardPane(desk, LIGHT), HistoryPane(desk, LIGHT)
        row = QHBoxLayout(self.window)
        panes: tuple[QWidget, ...] = self.article, self.claims, self.card, self.history
        for pane, width in zip(panes, WIDTHS, strict=True):
            row.addWidget(pane, width)
            pane.setMinimumWidth(width)
        self.listed, self.told = Follower(self.claims.model), Follower(self.history.model)
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def catch_up(self) -> None:
        """Do now what the list puts off until the program is at rest."""
        for timer in self.claims.findChildren(QTimer):
            if timer.isActive() and timer.isSingleShot() and not timer.interval():
                timer.stop()
                timer.timeout.emit()

    def is_painted(self) -> bool:
        """Whether what stands on the screen is what it is with every pixel painted now. Only what blinks or fades is
        left out: the search fields.
        """
        seen: list[QWidget] = [self.article, self.claims.bar.segments, self.claims.view, self.card]
        if self.history.isVisible():
            seen.append(self.history.view)
        stands = QApplication.primaryScreen().grabWindow(self.window.winId()).toImage()
        anew = QImage(stands.size(), stands.format())
        self.window.render(anew)
        places = [QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size()) for widget in seen]
        return all(stands.copy(place) == anew.copy(place) for place in places)
