"""How an article is drawn in the library: its title, how far it has come, and when somebody was last at it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.verdict import State
from app.store.lines import ArticleLine
from resources.themes import Theme, state_look
from ui.guarded import Guarded
from ui.library.model import COVERAGE, LINE, progress, touched
from ui.theme import fonts

HEIGHT = 60
BAR = 152
SIDE = 16
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class ArticleRow(Guarded, QStyledItemDelegate):
    """Draws rows of a LibraryModel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._title, self._small = fonts.sans(14, weight=fonts.SEMIBOLD), fonts.figures(12.5)

    def _draw_words(self, painter: QPainter, box: QRect, line: ArticleLine, coverage: int | None) -> None:
        upper = QRect(box.left(), box.top() + 9, box.width() - fonts.scaled(BAR) - SIDE, fonts.scaled(22))
        lower = QRect(box.left(), upper.bottom() + 1, upper.width(), fonts.scaled(18))
        painter.setFont(self._title)
        painter.setPen(QColor(self._theme.ink))
        title = " ".join(line.title.split())
        painter.drawText(upper, LEFT, _cut(title, QFontMetrics(self._title), upper.width()))
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        facts = [progress(line), f"coverage {coverage} %" if coverage is not None else "", touched(line.touched)]
        words = "   ".join(fact for fact in facts if fact)
        painter.drawText(lower, LEFT, _cut(words, QFontMetrics(self._small), lower.width()))

    def _draw_bar(self, painter: QPainter, box: QRect, line: ArticleLine) -> None:
        width = fonts.scaled(BAR)
        bar = QRectF(box.right() - width, box.center().y() - 3, width, 6)
        track = QPainterPath()
        track.addRoundedRect(bar, 3, 3)
        painter.save()
        painter.setClipPath(track)
        painter.fillRect(bar, QColor(self._theme.hairline))
        left = bar.left()
        decided = ((State.VERIFIED, line.verified), (State.DISPUTED, line.disputed), (State.REFUTED, line.refuted))
        for state, count in decided:
            part = width * count / max(1, line.claims)
            painter.fillRect(QRectF(left, bar.top(), part, bar.height()), QColor(state_look(self._theme, state).ink))
            left += part
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, fonts.scaled(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, coverage = index.data(LINE), index.data(COVERAGE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection if chosen else self._theme.hover))
            painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
        box = rect.adjusted(8 + SIDE, 0, -8 - SIDE, 0)
        self._draw_words(painter, box, line, coverage)
        self._draw_bar(painter, box, line)
        painter.restore()


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
