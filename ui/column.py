"""The right column: claims with the card, proposals, remarks; one of them at a time, chosen by tabs that count."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from resources.themes import Theme
from ui.desk import Desk
from ui.guarded import Guarded
from ui.offers import Offers
from ui.pressing import PressedButton
from ui.theme import fonts

_TEXT, _TALL, _SIDE, _MARGIN, _LINE, _CORNER = 12.5, 36, 8, 8, 2, 5
_LEAST = 0.7
"""The share of their size that words are set at, at the least, where large text leaves too little room."""


class Face(StrEnum):
    """What the column shows."""

    CLAIMS = "Claims"
    PROPOSED = "Proposed"
    REMARKS = "Remarks"


class Tab(PressedButton):
    """A word and a number, underlined while its face is shown; muted where there is nothing behind it."""

    def __init__(self, face: Face, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._face, self._theme, self._count, self._share = face, theme, 0, 1.0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress(theme)
        self.say(0)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        px = _TEXT * self._share
        self._fonts = fonts.sans(px), fonts.sans(px, weight=fonts.SEMIBOLD)
        self.updateGeometry()
        self.update()

    def shrink(self, share: float) -> None:
        """Set its words at this share of their size."""
        if share != self._share:
            self._share = share
            self.dress(self._theme)

    def say(self, count: int) -> None:
        words = f"{self._face} {count:,}"
        if words != self.text():
            self._count = count
            self.setText(words)
            self.setAccessibleName(f"{self._face}, {count}")
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._fonts[1]).horizontalAdvance(self.text())
        return QSize(width + 2 * fonts.scaled(_SIDE * self._share), fonts.scaled(_TALL))

    def _font(self) -> QFont:
        return self._fonts[self.isChecked()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, down = QPainter(self), self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.accent if down else theme.ink if self._count or self.underMouse() else theme.muted
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if down:
            side = fonts.scaled(_SIDE * self._share)
            line = QRectF(side, self.height() - _LINE, self.width() - 2 * side, _LINE)
            painter.fillRect(line, QColor(theme.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 5, -1, -5), _CORNER, _CORNER)
        painter.end()


class Column(Guarded, QWidget):
    """`face_changed` says that another face is shown."""

    face_changed = Signal(str)

    def __init__(self, desk: Desk, offers: Offers, theme: Theme) -> None:
        super().__init__()
        self._desk, self._offers = desk, offers
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._tabs = {face: Tab(face, theme, self) for face in Face}
        self._faces: dict[Face, QWidget] = {}
        self._lay_out()
        self._tabs[Face.CLAIMS].setChecked(True)
        self._group.idClicked.connect(self._clicked)
        for told in (desk.claims_reset, desk.article_changed):
            told.connect(self._count_claims)
        offers.offers_changed.connect(self._count_offers)
        offers.remarks_changed.connect(self._count_offers)
        self.set_theme(theme)

    def add(self, face: Face, pane: QWidget) -> None:
        """Have a pane stand behind a tab."""
        self._faces[face] = pane
        self._stack.addWidget(pane)

    @property
    def face(self) -> Face:
        return next(face for face, tab in self._tabs.items() if tab.isChecked())

    def show_face(self, face: Face) -> None:
        """Show what stands behind a tab."""
        was = self.face
        self._tabs[face].setChecked(True)
        self._stack.setCurrentWidget(self._faces[face])
        if face is not was:
            self.face_changed.emit(face)

    def set_theme(self, theme: Theme) -> None:
        for tab in self._tabs.values():
            tab.dress(theme)
        self._fit()

    def _clicked(self, number: int) -> None:
        face = list(Face)[number]
        self._stack.setCurrentWidget(self._faces[face])
        self.face_changed.emit(face)

    def _count_claims(self) -> None:
        self._tabs[Face.CLAIMS].say(len(self._desk.order))
        self._fit()

    def _count_offers(self) -> None:
        self._tabs[Face.PROPOSED].say(len(self._offers.shown))
        self._tabs[Face.REMARKS].say(len(self._offers.remarks))
        self._fit()

    def _fit(self) -> None:
        """Have all tabs stand beside one another in the width there is."""
        for tab in self._tabs.values():
            tab.shrink(1.0)
        needed, room = sum(tab.sizeHint().width() for tab in self._tabs.values()), self.width() - 2 * _MARGIN
        if needed > room > 0:
            for tab in self._tabs.values():
                tab.shrink(max(_LEAST, 0.98 * room / needed))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(0)
        for number, tab in enumerate(self._tabs.values()):
            self._group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
