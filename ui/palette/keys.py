"""The list of keys as a page: every command with its key, and a way to give it another."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from resources.themes import Theme
from ui.guarded import Guarded
from ui.palette.hits import Choice
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.keycaps import keycap
from ui.theme.roles import Role, dress

ROW, WIDTH = 26, 316
TOGETHER = 3
"""Rows that the name of a menu and its first commands are: they are not parted."""
CHOICE = int(Qt.ItemDataRole.UserRole)
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
NONE = {Qt.Key.Key_Backspace}
HOW = "Return on a command gives it another key, Backspace takes its key away."
ASK = "Press the new key for “{}”. Escape leaves it as it is."
Index = QModelIndex | QPersistentModelIndex


class KeysModel(Guarded, QAbstractListModel):
    """Commands under the names of their menus; a name alone is a row that cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: Sequence[Choice] = ()
        self._rows: list[Choice | str] = []
        self._column = 1

    def show(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._arrange()

    def set_column(self, rows: int) -> None:
        """Let a column have so many rows; the name of a menu never stands at its foot with next to nothing under it."""
        if max(rows, TOGETHER + 1) != self._column:
            self._column = max(rows, TOGETHER + 1)
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        for menu in dict.fromkeys(choice.menu for choice in self._choices):
            left = -len(self._rows) % self._column
            self._rows += [""] * (left if left < TOGETHER else 0)
            self._rows += [menu, *(choice for choice in self._choices if choice.menu == menu)]
        self.endResetModel()

    def choice(self, index: Index) -> Choice | None:
        row = self._rows[index.row()]
        return row if isinstance(row, Choice) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.choice(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == CHOICE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else f"{row.text}, {row.key or 'no key'}"
        return None


class KeyRow(Guarded, QStyledItemDelegate):
    """Draws a command and its key, or the name of a menu."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.width = WIDTH
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._text, self._head = fonts.sans(13), fonts.sans(12, weight=fonts.SEMIBOLD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width, fonts.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Choice | str = index.data(CHOICE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(12, 0, -12, 0)
        if isinstance(row, str):
            painter.setFont(self._head)
            painter.setPen(QColor(self._theme.accent))
            painter.drawText(box.adjusted(0, 4, 0, 0), LEFT, row)
        else:
            self._draw_choice(painter, option, box, row)
        painter.restore()

    def _draw_choice(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, choice: Choice) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection))
            painter.drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), 6, 6)
        right = box.right()
        if choice.key:
            cap = keycap(choice.key, self._theme)
            size = cap.deviceIndependentSize()
            right -= round(size.width())
            painter.drawPixmap(right, box.center().y() - round(size.height()) // 2 + 1, cap)
        painter.setFont(self._text)
        painter.setPen(QColor(self._theme.ink))
        words = QRect(box.left(), box.top(), right - box.left() - 4, box.height())
        cut = QFontMetrics(self._text).elidedText(choice.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, cut)


class KeysView(Guarded, QListView):
    """While it waits for a key, every key is that key."""

    pressed_key = Signal(str)
    column_changed = Signal(int, int)
    """So many rows have room one under the other, in so many columns."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = False

    def event(self, event: QEvent) -> bool:
        if self.waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = max(1, self.viewport().width() // fonts.scaled(WIDTH))
        self.column_changed.emit((self.viewport().height() - 1) // fonts.scaled(ROW), across)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.waits:
            super().keyPressEvent(event)
        elif event.key() not in MODIFIERS:
            self.waits = False
            self.pressed_key.emit(_spelled(event))


class KeysPane(Guarded, QWidget):
    """`wanted_key` says which command shall have which key; "" is none, None its own again."""

    wanted_key = Signal(str, str)
    wanted_own_keys = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model, self.view, self._row = KeysModel(), KeysView(), KeyRow(theme)
        self._title, self._how = PlainLabel("Keys"), PlainLabel(HOW)
        self._own = QPushButton("Reset all keys")
        self._asked: Choice | None = None
        self._prepare()
        self._lay_out()
        self.set_theme(theme)
        self.view.activated.connect(self._ask)
        self.view.pressed_key.connect(self._answered)
        self.view.column_changed.connect(self._follow_size)
        self._own.clicked.connect(self.wanted_own_keys)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these commands."""
        row = self.view.currentIndex().row()
        self.model.show(choices)
        self.view.setCurrentIndex(self.model.index(max(row, 1)))

    def set_theme(self, theme: Theme) -> None:
        self._row.set_theme(theme)
        self._title.setFont(fonts.sans(16, weight=fonts.SEMIBOLD))
        self._how.setFont(fonts.sans(13))
        self.view.doItemsLayout()

    def _prepare(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.setFlow(QListView.Flow.TopToBottom)
        self.view.setWrapping(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setAccessibleName("Keys")
        self._how.setWordWrap(True)
        dress(self._how, Role.MUTED)
        dress(self._own, Role.QUIET)
        self._own.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.view)

    def _follow_size(self, rows: int, across: int) -> None:
        """In columns where all fits in them, else in one that scrolls."""
        row = self.view.currentIndex().row()
        self.model.set_column(rows)
        fits = self.model.rowCount() <= rows * across
        if not fits:
            self.model.set_column(self.model.rowCount())
        self.view.setWrapping(fits)
        self._row.width = self.view.viewport().width() // across if fits else fonts.scaled(WIDTH)
        self.view.doItemsLayout()
        self.view.setCurrentIndex(self.model.index(max(row, 1)))

    def _ask(self, index: QModelIndex) -> None:
        self._asked = self.model.choice(index)
        if self._asked is not None:
            self.view.waits = True
            self._how.setText(ASK.format(self._asked.text))

    def _answered(self, key: str) -> None:
        asked, self._asked = self._asked, None
        self._how.setText(HOW)
        if asked is not None and key != "Esc":
            self.wanted_key.emit(asked.id, key)

    def _lay_out(self) -> None:
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(24, 0, 16, 0)
        top.addWidget(self._title)
        top.addSpacing(12)
        top.addWidget(self._how, 1)
        top.addWidget(self._own)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(12)
        column.addLayout(top)
        inner = QHBoxLayout()
        inner.setContentsMargins(12, 0, 12, 0)
        inner.addWidget(self.view)
        column.addLayout(inner, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = self.model.choice(self.view.currentIndex()) if self.view.currentIndex().isValid() else None
        if event.key() in NONE and choice is not None:
            self.wanted_key.emit(choice.id, "")
            return
        super().keyPressEvent(event)


def _spelled(event: QKeyEvent) -> str:
    """The key in portable words; a sign that needs Shift is that sign alone."""
    sign = event.text().strip()
    if len(sign) == 1 and not sign.isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return QKeySequence(sign).toString()
    return QKeySequence(event.keyCombination()).toString()
