"""Where a card is scrolled: the room of its bar stays, so that nothing moves sideways."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget


def scrolling(parent: QWidget) -> QScrollArea:
    """An area for a card that is as wide as it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(partial(_show_where_needed, bar))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _show_where_needed(bar: QScrollBar, first: int, last: int) -> None:
    """The style sheet draws nothing of a bar that is off."""
    bar.setEnabled(last > first)
