"""The gutter: number and sign of every claim at the line where it begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.ids import ClaimId
from app.domain.verdict import State
from resources.looks import Look
from resources.themes import Theme, state_look
from ui.article.boxes import Part, line_room, part_between
from ui.article.page import Page
from ui.article.scene import Scene
from ui.guarded import Guarded
from ui.theme import fonts, icons

WORST_FIRST = (State.REFUTED, State.DISPUTED, State.STALE, State.UNREVIEWED, State.VERIFIED)

NUMBER_PX = 12.0
SIGN = 11
SIDE = 8
WIDTH, WIDEST = 72, 112
"""Pixels before the text scale, and at any: as in the first look."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A line in which claims begin: its baseline on the page, and the claims in the order of the text."""

    baseline: float
    top: float
    bottom: float
    claims: tuple[ClaimId, ...]


class Gutter(Guarded, QWidget):
    """Follows the page's scrolling. A click on a line's number goes to its claim, to the next where there are more."""

    claim_clicked = Signal(str)

    def __init__(self, page: Page, scene: Scene, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._scene = page, scene
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what is under it need not be drawn
        self.setAccessibleName("Numbers of the claims")
        page.verticalScrollBar().valueChanged.connect(self._look_again)
        page.laid_anew.connect(self._look_again)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._font = fonts.sans(NUMBER_PX, weight=fonts.SEMIBOLD)
        self._metrics = QFontMetricsF(self._font)
        self.setFixedWidth(self.sizeHint().width())
        self._look_again()

    def look_again_at(self, place: int) -> None:
        """What begins in the line with this code point of the text is another thing."""
        galley = self._page.galley
        room = line_room(galley, *galley.line_at(galley.sheet.to_shown(place)))
        self.update(0, int(room.top()) - self._page.seen()[0], self.width(), int(room.height()))

    def _look_again(self) -> None:
        self.update()

    def _beginnings(self, top: float, bottom: float) -> list[Beginning]:
        """The lines between two heights of the page in which claims begin."""
        galley = self._page.galley
        there = galley.paragraphs_between(top, bottom)
        parts = (part_between(galley, index, top, bottom) for index in there)
        lines = (line for part in parts for line in self._beginnings_in(part))
        return [line for line in lines if line.top <= bottom and line.bottom > top]

    def _beginnings_in(self, part: Part) -> Sequence[Beginning]:
        marks = self._scene.claims.beginning(part.start, part.end)
        if not marks:
            return ()
        galley, top = part.galley, part.galley.origin(part.nth).y()
        lines = groupby(marks, key=lambda mark: galley.line_at(galley.sheet.to_shown(mark.start))[1])
        return [
            Beginning(
                top + slot.baseline, top + slot.top, top + slot.bottom,
                tuple(dict.fromkeys(mark.owner for mark in begun)),
            )
            for slot, begun in lines
        ]  # fmt: skip

    def _claims_at(self, y: float) -> tuple[ClaimId, ...]:
        at = y + self._page.seen()[0]
        return next((line.claims for line in self._beginnings(at, at) if line.top <= at < line.bottom), ())

    def _draw(self, painter: QPainter, line: Beginning, top: int) -> None:
        worst = min((self._scene.state(claim) for claim in line.claims), key=WORST_FIRST.index)
        look = state_look(self._theme, worst)
        baseline = line.baseline - top
        words = label([self._scene.desk.number(claim) for claim in line.claims])
        right = self.width() - SIDE - 1
        sign = fonts.scaled(SIGN)
        middle = baseline - self._metrics.capHeight() / 2
        badge = QRectF(right - sign - 4, round(middle - sign / 2) - 2, sign + 4, sign + 4)
        self._draw_sign(painter, badge, look, self._weight(line, worst))
        painter.setPen(QColor(look.ink))
        painter.drawText(QPointF(badge.left() - 5 - self._metrics.horizontalAdvance(words), baseline), words)
        if self._scene.desk.current in line.claims:
            painter.fillRect(
                QRectF(self.width() - 3, line.top - top, 3, line.bottom - line.top), QColor(self._theme.accent)
            )

    def _weight(self, line: Beginning, worst: State) -> str:
        """Whether the sign is full, hollow, or, where nothing was decided, bare."""
        if worst in (State.UNREVIEWED, State.STALE):
            return "bare"
        decided = [claim for claim in line.claims if self._scene.state(claim) is worst]
        return "hollow" if any(self._scene.is_hollow(claim) for claim in decided) else "full"

    def _draw_sign(self, painter: QPainter, badge: QRectF, look: Look, weight: str) -> None:
        """As in the list: on its tint where the verdict is grounded, in a hollow box where it is not."""
        painter.setPen(QPen(QColor(look.ink), 1) if weight == "hollow" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint) if weight == "full" else Qt.BrushStyle.NoBrush)
        if weight != "bare":
            painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        drawn = icons.pixmap(look.icon, look.ink, fonts.scaled(SIGN))
        painter.drawPixmap(QPointF(badge.left() + 2, badge.top() + 2), drawn)

    def sizeHint(self) -> QSize:
        return QSize(min(fonts.scaled(WIDTH), WIDEST), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(self._theme.hairline))
        painter.setFont(self._font)
        top = self._page.seen()[0]
        for line in self._beginnings(top + event.rect().top(), top + event.rect().bottom()):
            self._draw(painter, line, top)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on = bool(self._claims_at(event.position().y()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if claim := after(self._claims_at(event.position().y()), self._scene.desk.current):
            self.claim_clicked.emit(claim)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._page.verticalScrollBar(), event)


def after(claims: Sequence[ClaimId], current: ClaimId | None) -> ClaimId | None:
    """The claim that a click on several goes to: the one after the current, else the first; None of none."""
    if current in claims:
        return claims[(claims.index(current) + 1) % len(claims)]
    return claims[0] if claims else None


def label(numbers: Sequence[int]) -> str:
    """One number, a run as `3–5`, else the first and how many more."""
    ordered = sorted(numbers)
    if len(ordered) == 1:
        return str(ordered[0])
    if ordered[-1] - ordered[0] == len(ordered) - 1:
        return f"{ordered[0]}–{ordered[-1]}"
    return f"{ordered[0]} +{len(ordered) - 1}"
