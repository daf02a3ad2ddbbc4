"""The list of proposals as the reviewer handles it: walked through and picked from, the row in hand tinted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.reading.reading import Place, Proposal
from resources.themes import Theme
from ui.ground import Mood
from ui.picking import PickingView
from ui.proposals.model import ProposalsModel
from ui.proposals.row import Row, Said, Style

_KEPT = 600
"""Rows that are kept as they were laid out last: some forty screens of them."""


class ProposalsView(PickingView):
    """`said` tells what a proposal's row says, asked when it is first seen. `current` is the one in hand."""

    def __init__(
        self, model: ProposalsModel, said: Callable[[Proposal], Said], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._height, parent)
        self.current: Proposal | None = None
        self._listed, self._said, self._theme = model, said, theme
        self._style, self._rows, self._width = Style(theme), dict[Place, Row](), 0
        self._hovered = -1
        self.setAccessibleName("Proposals")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(model)

    def dress(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme, self._style = theme, Style(theme)
        self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """The rows say something else, or look otherwise."""
        self._rows.clear()
        self.scheduleDelayedItemsLayout()

    def go_to(self, proposal: Proposal | None) -> None:
        """Tint and select the proposal's row, and scroll as little as shows it; None, or one not listed: no row."""
        self.current = proposal
        self.pick(self._listed.row_of(proposal))

    def _row(self, at: int) -> Row:
        proposal = self._listed.proposals[at]
        place = proposal.start, proposal.end
        if place not in self._rows:
            if len(self._rows) > _KEPT:
                self._rows.clear()
            self._rows[place] = self._style.lay_out(self._said(proposal), self._width)
        return self._rows[place]

    def _height(self, at: int) -> int:
        return self._row(at).height

    def _mood(self, row: int) -> Mood:
        mood = Mood.HOVERED if row == self._hovered else Mood.CALM
        if self._listed.proposals[row] is self.current:
            mood |= Mood.CURRENT | (Mood.RINGED if self.is_ringed() else Mood.CALM)
        return mood

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def updateGeometries(self) -> None:
        """In another width the rows have other heights; a row in hand that was seen stays in sight."""
        row = self._listed.row_of(self.current)
        in_sight = any(seen.row == row for seen in self._seen or ())
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self._rows.clear()
        super().updateGeometries()
        if in_sight and row >= 0:
            self._scrolled.bring(row)
            self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.panel))
        for seen in self.seen():
            if seen.y <= event.rect().bottom() and seen.y + seen.height > event.rect().top():
                self._style.paint(painter, self._row(seen.row), seen.y, self._width, self._mood(seen.row))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's own would select every row that the pressed mouse comes over."""
        if not event.buttons():
            self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        QAbstractItemView.leaveEvent(self, event)
