"""The parts of the program as a list: each with its version, and under that its licence."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.licences.part import Part
from resources.themes import Theme
from ui.ground import Mood, paint_mood
from ui.guarded import Guarded
from ui.theme import fonts

ROW, SIDE = 42, 12
PART = int(Qt.ItemDataRole.UserRole)
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex


class PartsModel(Guarded, QAbstractListModel):
    """Filled once, when they were read."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: Sequence[Part] = ()

    def show(self, parts: Sequence[Part]) -> None:
        self.beginResetModel()
        self.parts = parts
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        part = self.parts[index.row()]
        if role == PART:
            return part
        if role == Qt.ItemDataRole.DisplayRole:
            return named(part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{named(part)}, {part.licence}"
        return None


class PartRow(Guarded, QStyledItemDelegate):
    """Draws a part on two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._name, self._licence = fonts.sans(13), fonts.sans(11.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part: Part = index.data(PART)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mood(painter, option.rect.adjusted(2, 0, -2, 0).toRectF(), self._theme, _mood(option.state))
        box = option.rect.adjusted(SIDE, 3, -SIDE, -3)
        upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
        self._draw(painter, upper, named(part), self._name, self._theme.ink)
        self._draw(painter, upper.translated(0, upper.height()), part.licence, self._licence, self._theme.muted)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, LEFT, QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width()))


def named(part: Part) -> str:
    """The part's name with its version, where it has one."""
    return f"{part.name} {part.version}".strip()


def _mood(state: QStyle.StateFlag) -> Mood:
    mood = Mood.CALM
    if state & QStyle.StateFlag.State_MouseOver:
        mood |= Mood.HOVERED
    if state & QStyle.StateFlag.State_Selected:
        mood |= Mood.CURRENT
        if state & QStyle.StateFlag.State_HasFocus:
            mood |= Mood.RINGED
    return mood
