"""How a row of the history is drawn: the time, a sign, and the paragraph; a day as a small heading."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from resources.themes import Theme
from ui.guarded import Guarded
from ui.history.model import HistoryModel
from ui.history.rows import Day, Deed
from ui.history.setting import Told, set_told
from ui.history.sight import picture
from ui.paragraph import Paragraph
from ui.sentences import clock, day_name, today, who
from ui.theme import fonts, icons

SIDE, ABOVE = 20, 6
CLOCK, SIGN = 46, 26
WIDEST = 720
"""A line longer than this is hard to read."""
ROUND = 6.0
KEPT = 400
"""Paragraphs that stay set at most."""

Key = tuple[int, int, str]
"""The newest entry of a deed, how many it has, since when it does not stand."""
Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(Guarded, QStyledItemDelegate):
    """Draws in the width it was given last; heights are measured once."""

    def __init__(self, model: HistoryModel, theme: Theme) -> None:
        super().__init__(model)
        self._model, self._theme = model, theme
        self._width, self._sought = 0, ""
        self._heights: dict[Key, int] = {}
        self._set: dict[Key, Paragraph] = {}
        model.dataChanged.connect(self._words_changed)

    def forget(self) -> None:
        """Measure anew: fonts, colours or words are others."""
        self._heights.clear()
        self._set.clear()

    def _words_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """More than one row at once changes only where a claim is called by another name now."""
        if first.row() != last.row():
            self.forget()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.forget()

    def set_width(self, width: int) -> bool:
        """Answers whether it is another: then every row is to be measured anew."""
        if width == self._width:
            return False
        self._width = width
        self.forget()
        return True

    def seek(self, words: str) -> None:
        """Mark these words where they are found."""
        self._sought = words

    def _room(self) -> int:
        return max(80, min(fonts.scaled(WIDEST), self._width - 2 * SIDE - fonts.scaled(CLOCK + SIGN)))

    def _laid(self, deed: Deed) -> Paragraph:
        """The deed's paragraph, set at most once while it looks the same."""
        since = self._model.undone_since(deed)
        key = (deed.last.seq, len(deed.entries), since)
        laid = self._set.get(key)
        if laid is None:
            undone = f"undone {clock(since)}" if since else ""
            told = Told(who(deed.last), tuple(self._model.sentences(deed)), undone, self._sought)
            laid = self._set[key] = set_told(told, self._theme, self._room())
            self._heights[key] = int(laid[1] + 0.999)
            if len(self._set) > KEPT:
                del self._set[next(iter(self._set))]
        return laid

    def _height(self, deed: Deed) -> int:
        key = (deed.last.seq, len(deed.entries), self._model.undone_since(deed))
        if key not in self._heights:
            self._laid(deed)
        return self._heights[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        match self._model.row(index.row()):
            case Day():
                return QSize(0, fonts.scaled(40))
            case deed:
                return QSize(0, self._height(deed) + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        match self._model.row(index.row()):
            case Day(day):
                self._paint_day(painter, place, day_name(day, today()))
            case deed:
                self._paint_ground(painter, option)
                self._paint_deed(painter, place, deed)
        painter.restore()

    def _paint_day(self, painter: QPainter, place: QRect, name: str) -> None:
        font = fonts.sans(12, weight=fonts.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        words = QRectF(place).adjusted(SIDE, 0, -SIDE, -6)
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)
        left = words.left() + QFontMetricsF(font).horizontalAdvance(name) + 12
        middle = words.bottom() - QFontMetricsF(font).height() / 2
        painter.fillRect(QRectF(left, middle, max(0.0, words.right() - left), 1), QColor(self._theme.hairline))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        ground = QRectF(option.rect).adjusted(8, 1, -8, -1)
        chosen, warm = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        if chosen or warm:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection if chosen else self._theme.hover))
            painter.drawRoundedRect(ground, ROUND, ROUND)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._theme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def _paint_deed(self, painter: QPainter, place: QRect, deed: Deed) -> None:
        layout, _ = self._laid(deed)
        left, top = place.left() + SIDE, place.top() + ABOVE
        line = layout.lineAt(0)
        baseline = top + line.y() + line.ascent()
        painter.setFont(fonts.figures(12))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QPointF(left, baseline), clock(deed.last.at))
        name, ink = picture(deed.entries[0], self._theme)
        px = fonts.scaled(16)
        middle = round(top + line.y() + line.height() / 2)
        painter.drawPixmap(left + fonts.scaled(CLOCK), middle - px // 2, icons.pixmap(name, ink, px))
        painter.setPen(QColor(self._theme.ink))
        layout.draw(painter, QPointF(left + fonts.scaled(CLOCK + SIGN), top))
