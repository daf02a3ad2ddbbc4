"""The strip: the scroll bar of the page, and on it the whole article at a glance. A click goes there.

On the left half stand the claims in the colour of their verdicts, the worst one where many fall on one place; on the
right half what nobody has accounted for yet.
"""

from functools import cache, partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from app.domain.verdict import State
from resources.looks import Aside
from resources.themes import Theme, state_look
from ui.article.galley import Galley
from ui.article.gutter import WORST_FIRST
from ui.article.scene import Scene
from ui.guarded import Guarded

STEP = 4
"""Pixels of one place on the strip."""

WIDTH = 18
LEAST_THUMB = 28
_CLAIMS = (4.0, 8.0)
_GAPS = (13.0, 3.0)
"""Left end and width of what is drawn."""


class Strip(Guarded, QScrollBar):
    """Asks for a place's marks only when it is drawn, and only once until they change."""

    def __init__(self, scene: Scene, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._scene = scene
        self._galley: Galley | None = None
        self._worst: list[State | None] = []
        self._bare: list[bool] = []
        self._stale: set[int] = set()
        self._stale_bare: set[int] = set()
        self._grip = 0.0
        self.setAccessibleName("Overview of the article")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what is under it need not be drawn
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_galley(self, galley: Galley) -> None:
        """Show the whole of another page, or of this one after its lines moved."""
        self._galley = galley
        self.look_again()

    def look_again(self) -> None:
        """All marks may be other ones."""
        count = max(0, self.height() // STEP)
        self._worst, self._bare = [None] * count, [False] * count
        self._stale, self._stale_bare = set(range(count)), set(range(count))
        self.update()

    def look_again_for_gaps(self) -> None:
        """What nobody has accounted for was counted anew."""
        self._stale_bare = set(range(len(self._bare)))
        self.update()

    def look_again_at(self, place: int) -> None:
        """The marks that begin with this code point of the text changed."""
        if self._galley is None:
            return
        step = int(self._y_of(self._galley, place) // STEP)
        touched = range(max(0, step), min(len(self._worst), step + 2))  # the next one where it is on the edge
        self._stale.update(touched)
        self.update(0, touched.start * STEP, WIDTH, len(touched) * STEP)

    def _per_pixel(self) -> float:
        """Pixels of the page that one of the strip stands for; one at the least."""
        whole = self.maximum() + self.pageStep()
        return max(1.0, whole / max(1, self.height()))

    def _y_of(self, galley: Galley, place: int) -> float:
        """Where on the strip a code point of the text is."""
        index = galley.sheet.index(place)
        paragraph = galley.sheet.paragraphs[index]
        top = galley.heights.top(index) + galley.settings.above(paragraph)
        way = (place - paragraph.start) / max(1, paragraph.end - paragraph.start)
        return (top + min(1.0, way) * (galley.heights.top(index + 1) - top)) / self._per_pixel()

    def _place_at(self, galley: Galley, step: int) -> int:
        """The first code point of the text that is at or below the top of a place on the strip."""
        on_page = step * STEP * self._per_pixel()
        index = galley.heights.at(on_page)
        paragraph = galley.sheet.paragraphs[index]
        top = galley.heights.top(index) + galley.settings.above(paragraph)
        way = (on_page - top) / max(1, galley.heights.top(index + 1) - top)
        return paragraph.start + round(min(max(0.0, way), 1.0) * (paragraph.end - paragraph.start))

    def _freshen(self, galley: Galley) -> None:
        """Look up the marks of the places that changed."""
        place = cache(partial(self._place_at, galley))
        for step in self._stale:
            start, end = place(step), place(step + 1)
            begun = {self._scene.state(owner) for owner in self._scene.claims.owners(start, end)}
            self._worst[step] = min(begun, key=WORST_FIRST.index, default=None)
        for step in self._stale_bare:
            start, end = place(step), place(step + 1)
            self._bare[step] = start < end and bool(self._scene.gaps(start, end))
        self._stale.clear()
        self._stale_bare.clear()

    def _draw_marks(self, painter: QPainter, area: QRect) -> None:
        left, wide = _CLAIMS
        steps = range(max(0, area.top() // STEP), min(len(self._worst), area.bottom() // STEP + 1))
        for step in steps:
            state = self._worst[step]
            if state is not None:
                painter.setBrush(QColor(state_look(self._theme, state).ink))
                painter.drawRoundedRect(QRectF(left, step * STEP + 0.5, wide, STEP - 1), 1.5, 1.5)
        left, wide = _GAPS
        bare_ink = QColor(state_look(self._theme, Aside.UNCOVERED).ink)
        bare_ink.setAlphaF(0.5)
        painter.setBrush(bare_ink)
        for bare, run in groupby(self._with_whole_gaps(steps), key=self._bare.__getitem__):
            if bare:
                stretch = list(run)
                painter.drawRoundedRect(QRectF(left, stretch[0] * STEP + 1, wide, len(stretch) * STEP - 2), 1, 1)

    def _with_whole_gaps(self, steps: range) -> range:
        """The steps, and those beside them that a gap at their ends goes on in: its ends alone are round."""
        first, stop = steps.start, steps.stop
        while 0 < first < stop and self._bare[first] and self._bare[first - 1]:
            first -= 1
        while first < stop < len(self._bare) and self._bare[stop - 1] and self._bare[stop]:
            stop += 1
        return range(first, stop)

    def _thumb(self) -> QRectF:
        """The part of the article that is in view; empty where all of it is."""
        if self.maximum() <= 0:
            return QRectF()
        per_pixel = self._per_pixel()
        height = max(LEAST_THUMB, self.pageStep() / per_pixel)
        way = self.value() / self.maximum()
        return QRectF(1, way * (self.height() - height), self.width() - 1, height)

    def _drag_to(self, y: float) -> None:
        room = self.height() - self._thumb().height()
        if self.maximum() > 0 and room > 0:
            self.setValue(round((y - self._grip) / room * self.maximum()))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        painter.setPen(Qt.PenStyle.NoPen)
        thumb = self._thumb()
        if not thumb.isEmpty():
            ground = QColor(self._theme.edge)
            ground.setAlphaF(0.30 if self.isSliderDown() or self.underMouse() else 0.18)
            painter.fillRect(thumb, ground)
        painter.fillRect(QRect(0, 0, 1, self.height()), QColor(self._theme.hairline))
        if self._galley is not None:
            self._freshen(self._galley)
            self._draw_marks(painter, event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        thumb, y = self._thumb(), event.position().y()
        self._grip = y - thumb.top() if thumb.contains(QPointF(thumb.center().x(), y)) else thumb.height() / 2
        self.setSliderDown(True)
        self._drag_to(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_again()
