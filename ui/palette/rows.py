"""The palette's rows: a list of hits for Qt, and how one is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from resources.themes import Theme, state_look
from ui.guarded import Guarded
from ui.palette.hits import Hit, What
from ui.theme import fonts, icons
from ui.theme.keycaps import keycap

HEIGHT = 36
SIDE = 14
SIGN = 18
HIT = int(Qt.ItemDataRole.UserRole)
ICONS = {What.COMMAND: "chevron-right", What.CLAIM: "claims", What.ARTICLE: "article"}
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


class HitsModel(Guarded, QAbstractListModel):
    """Whatever was found last."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, index: Index) -> Hit:
        return self._hits[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (hit.text, hit.detail, hit.key) if part)
            case _ if role == HIT:
                return hit
        return None


class HitRow(Guarded, QStyledItemDelegate):
    """Draws rows of a HitsModel: sign, text, where it belongs, key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._text, self._small = fonts.sans(13.5), fonts.sans(12)

    def _draw_hit(self, painter: QPainter, box: QRect, hit: Hit) -> None:
        px = fonts.scaled(SIGN)
        look = state_look(self._theme, hit.state) if hit.state else None
        sign = icons.pixmap(look.icon if look else ICONS[hit.what], look.ink if look else self._theme.muted, px)
        painter.drawPixmap(box.left(), box.center().y() - px // 2, sign)
        right = self._draw_right(painter, box, hit)
        words = QRect(box.left() + px + 12, box.top(), right - box.left() - px - 24, box.height())
        painter.setFont(self._text)
        painter.setPen(QColor(self._theme.ink))
        cut = QFontMetrics(self._text).elidedText(hit.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, cut)

    def _draw_right(self, painter: QPainter, box: QRect, hit: Hit) -> int:
        """The key and the detail from the right; where they begin."""
        right = box.right()
        if hit.key:
            cap = keycap(hit.key, self._theme)
            size = cap.deviceIndependentSize()
            right -= round(size.width())
            painter.drawPixmap(right, box.center().y() - round(size.height()) // 2, cap)
            right -= 8
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        width = QFontMetrics(self._small).horizontalAdvance(hit.detail)
        painter.drawText(QRect(right - width, box.top(), width + 1, box.height()), LEFT, hit.detail)
        return right - width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, fonts.scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection if chosen else self._theme.hover))
            painter.drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 6, 6)
        self._draw_hit(painter, option.rect.adjusted(8 + SIDE, 0, -8 - SIDE, 0), index.data(HIT))
        painter.restore()
