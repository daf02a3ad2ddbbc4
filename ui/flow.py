"""Widgets in a line that goes on below where the width ends, after a lead that stands beside them if there is room."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.guarded import Guarded
from ui.theme.fonts import scaled

GAP = 5


class Flow(Guarded, QWidget):
    """`column` is the lead's width in pixels before the text scale. A hidden widget takes no room."""

    def __init__(self, lead: QWidget | None = None, column: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead, self._column = lead, column
        self._row: list[QWidget] = []
        self._heights: dict[int, int] = {}
        if lead is not None:
            lead.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        widget.setParent(self)
        self._row.append(widget)
        self.updateGeometry()

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        """Where each widget goes in this width."""
        row = self.sizes(width)
        left, top = 0, 0
        if self._lead is not None:
            beside = self.fits_beside([size for _, size in row], width)
            tall = max((size.height() for _, size in row), default=0) if beside else 0
            hint = self._lead.sizeHint()
            room = scaled(self._column) if beside else width
            yield self._lead, QRect(0, 0, room, max(tall, hint.height()))
            left, top = (room, 0) if beside else (0, hint.height() + GAP // 2)
        yield from _lines(row, left, top, width)

    def sizes(self, width: int) -> list[tuple[QWidget, QSize]]:
        """What is in the row, and how large each is in this width."""
        return [(widget, widget.sizeHint()) for widget in self._row if not widget.isHidden()]

    def fits_beside(self, sizes: list[QSize], width: int) -> bool:
        """Whether all of the row stands on one line with the lead."""
        needed = sum(size.width() for size in sizes) + GAP * max(0, len(sizes) - 1)
        return scaled(self._column) + needed <= width

    def lay_out(self) -> None:
        """Put everything in its place in the width there is."""
        for widget, place in self._places(self.width()):
            widget.setGeometry(place)

    def lay_out_anew(self) -> None:
        """Something in the row has another size."""
        before = self._heights.get(self.width())
        self._heights.clear()
        self.lay_out()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.lay_out_anew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def sizeHint(self) -> QSize:
        widths = [widget.sizeHint().width() for widget in self._row if not widget.isHidden()]
        width = scaled(self._column) + sum(widths) + GAP * max(0, len(widths) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = max((place.y() + place.height() for _, place in self._places(width)), default=0)
        return self._heights[width]


def rows(sizes: list[QSize], width: int) -> int:
    """On how many lines things of these sizes stand in a width of pixels."""
    lines, at = 0, width
    for size in sizes:
        if at + size.width() > width:
            lines, at = lines + 1, 0
        at += size.width() + GAP
    return lines


def _lines(row: list[tuple[QWidget, QSize]], left: int, top: int, width: int) -> Iterator[tuple[QWidget, QRect]]:
    """The row from `left` on, broken where the width ends."""
    at, tall = left, 0
    for widget, size in row:
        if at > left and at + size.width() > width:
            at, top, tall = left, top + tall + GAP, 0
        yield widget, QRect(at, top, min(size.width(), width - left), size.height())
        at, tall = at + size.width() + GAP, max(tall, size.height())
