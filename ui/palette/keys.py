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

ROW, SIDE, BESIDE = 26, 12, 4
CHOICE = int(Qt.ItemDataRole.UserRole)
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
NONE = {Qt.Key.Key_Backspace}
HOW = "Return on a command gives it another key, Backspace takes its key away."
ASK = "Press the new key for “{}”. Escape leaves it as it is."
Index = QModelIndex | QPersistentModelIndex


class KeysModel(Guarded, QAbstractListModel):
    """Commands under the names of their menus, so many across; a name, and what fills up a line, cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: Sequence[Choice] = ()
        self._rows: list[Choice | str] = []
        self._across = 1

    def show(self, choices: Sequence[Choice]) -> None:
        self.choices = choices
        self._arrange()

    def set_across(self, across: int) -> None:
        """Let so many commands stand on a line."""
        if across != self._across:
            self._across = across
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = []
        for menu in dict.fromkeys(choice.menu for choice in self.choices):
            for line in ([menu], [choice for choice in self.choices if choice.menu == menu]):
                self._rows += [*line, *[""] * (-len(line) % self._across)]
        self.endResetModel()

    def first(self) -> QModelIndex:
        """The first command."""
        return self.index(next((at for at, row in enumerate(self._rows) if isinstance(row, Choice)), 0))

    def where(self, id: str) -> QModelIndex:
        """The command, or the first where there is none of that name."""
        rows = (at for at, row in enumerate(self._rows) if isinstance(row, Choice) and row.id == id)
        at = next(rows, None)
        return self.first() if at is None else self.index(at)

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
        self.width = 1
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._text, self._head = fonts.sans(13), fonts.sans(12, weight=fonts.SEMIBOLD)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width, fonts.scaled(ROW))

    def needed(self, choice: Choice) -> int:
        """Pixels that its words and its key need."""
        cap = keycap(choice.key, self._theme).deviceIndependentSize().width() if choice.key else 0
        return 2 * SIDE + BESIDE + round(cap) + QFontMetrics(self._text).horizontalAdvance(choice.text) + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Choice | str = index.data(CHOICE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(SIDE, 0, -SIDE, 0)
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
        words = QRect(box.left(), box.top(), right - box.left() - BESIDE, box.height())
        cut = QFontMetrics(self._text).elidedText(choice.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, cut)


class KeysView(Guarded, QListView):
    """While it waits for a key, every key is that key."""

    pressed_key = Signal(str)
    resized = Signal()

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
        self.resized.emit()

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
        self._widest = 1
        self._prepare()
        self._lay_out()
        self.set_theme(theme)
        self.view.activated.connect(self._ask)
        self.view.pressed_key.connect(self._answered)
        self.view.resized.connect(self._follow_size)
        self._own.clicked.connect(self.wanted_own_keys)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these commands."""
        here = self._here()
        self.model.show(choices)
        self._widest = max(map(self._row.needed, choices), default=1)
        self._follow_size()
        self.view.setCurrentIndex(self.model.where(here))

    def set_theme(self, theme: Theme) -> None:
        self._row.set_theme(theme)
        self._title.setFont(fonts.sans(16, weight=fonts.SEMIBOLD))
        self._how.setFont(fonts.sans(13))
        self.offer(self.model.choices)

    def _prepare(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.setFlow(QListView.Flow.LeftToRight)
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

    def _here(self) -> str:
        """The id of the command that is chosen; "" where none is."""
        index = self.view.currentIndex()
        choice = self.model.choice(index) if index.isValid() else None
        return choice.id if choice else ""

    def _follow_size(self) -> None:
        """As many on a line as have room for all their words; where the lines are too many the view scrolls."""
        here, room = self._here(), self.view.viewport().width() - 1
        across = max(1, room // self._widest)
        self.model.set_across(across)
        self._row.width = room // across
        self.view.doItemsLayout()
        self.view.setCurrentIndex(self.model.where(here))

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
        top.setContentsMargins(24, 0, 13, 0)
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
        here = self._here()
        if event.key() in NONE and here:
            self.wanted_key.emit(here, "")
            return
        super().keyPressEvent(event)


def _spelled(event: QKeyEvent) -> str:
    """The key in portable words; a sign that needs Shift is that sign alone."""
    sign = event.text().strip()
    if len(sign) == 1 and not sign.isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return QKeySequence(sign).toString()
    return QKeySequence(event.keyCombination()).toString()
