"""The pages of a report as they will be printed, one under the other; the next ones are set when they come near."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from resources.themes import Theme
from ui.export.press import PAGE_HEIGHT, PAGE_WIDTH, Page
from ui.guarded import Guarded
from ui.theme import fonts
from ui.theme.roles import Role, dress

_AROUND = 20
_AT_ONCE = 3
_STEP = 40
_WHITE = QColor("#ffffff")


class PagesView(Guarded, QAbstractScrollArea):
    """Paper is white in every theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._coming: Iterator[Page] = iter(())
        self._pages: list[Page] = []
        self._says = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Preview of the pages")
        self.verticalScrollBar().setSingleStep(_STEP)
        dress(self, Role.RING)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def show_pages(self, coming: Iterator[Page]) -> None:
        """Show these pages from the first on; no more of them are made than are looked at."""
        self._coming, self._pages = coming, []
        self._say("")
        self.verticalScrollBar().setValue(0)
        self._fetch()

    def wait(self, says: str) -> None:
        """Show no page but these words, until there are any."""
        self.show_pages(iter(()))
        self._say(says)

    def _say(self, words: str) -> None:
        self._says = words
        self.setAccessibleDescription(words)

    def count(self) -> int:
        """How many pages were made so far."""
        return len(self._pages)

    def _fetch(self) -> None:
        """Have pages for what is seen and as much again below, where there are any left."""
        near = self.verticalScrollBar().value() + 2 * self.viewport().height()
        while self._pitch() * len(self._pages) < near:
            more = list(islice(self._coming, _AT_ONCE))
            if not more:
                break
            self._pages += more
        self._settle()
        self.viewport().update()

    def _settle(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, round(self._pitch() * len(self._pages)) + _AROUND - height))

    def _zoom(self) -> float:
        """Pixels a unit of the page."""
        return max(1, self.viewport().width() - 2 * _AROUND) / PAGE_WIDTH

    def _pitch(self) -> float:
        """Pixels from one page to the next."""
        return self._zoom() * PAGE_HEIGHT + _AROUND

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fetch()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._fetch()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.viewport().rect(), QColor(self._theme.panel))
        painter.setFont(fonts.sans(14))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._says)
        pitch, top, zoom = self._pitch(), self.verticalScrollBar().value(), self._zoom()
        first, last = int(top // pitch), int((top + self.viewport().height()) // pitch) + 1
        for place, page in enumerate(self._pages[first:last], first):
            self._draw(painter, page, place * pitch + _AROUND - top, zoom)
        painter.end()

    def _draw(self, painter: QPainter, page: Page, y: float, zoom: float) -> None:
        painter.save()
        painter.translate(_AROUND, y)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.setBrush(_WHITE)
        painter.drawRect(QRectF(-0.5, -0.5, zoom * PAGE_WIDTH + 1, zoom * PAGE_HEIGHT + 1))
        painter.scale(zoom, zoom)
        page.draw(painter)
        painter.restore()
