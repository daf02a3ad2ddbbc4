"""What stands over the list: the filter, the search field in its place while somebody searches, the sort order."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFocusEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QStackedLayout, QToolButton, QWidget

from resources.themes import Theme
from ui.claims.choice import FILTER_WORDS, SORT_WORDS, Choice, Filter, Sort
from ui.claims.segments import Segments
from ui.guarded import Guarded
from ui.theme import fonts, icons

ICON = 16
_WIDE = 440
"""Pixels from which on the sort order is written out."""
_MARGIN = 12


class SearchField(Guarded, QLineEdit):
    """Escape empties it and leaves; Enter and Down go on to the list."""

    entered = Signal()
    left = Signal()
    passed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
                self.passed.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.passed.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.text() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class Bar(Guarded, QWidget):
    """Says what the reviewer chooses; what is chosen is shown by `show_choice`."""

    filter_chosen = Signal(Filter)
    sort_chosen = Signal(Sort)
    words_changed = Signal(str)
    search_begun = Signal()
    search_passed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._sort = theme, Sort.LIST
        self.segments = Segments(theme, self)
        self.field = SearchField(self)
        self.search = QToolButton(self)
        self.sort = QToolButton(self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._make_menu()
        self._connect()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme = theme
        self.segments.dress(theme)
        side = fonts.scaled(ICON)
        for button in (self.search, self.sort):
            button.setIconSize(QSize(side, side))
        self.search.setIcon(icons.icon("search", theme, side))
        self.field.setFont(fonts.sans(13))
        self._glass.setIcon(QIcon(icons.pixmap("search", theme.muted, side)))
        self.sort.setFont(fonts.sans(12))
        self._write_sort()

    def show_choice(self, choice: Choice) -> None:
        """What is listed now."""
        self._sort = choice.sort
        self._orders[choice.sort].setChecked(True)
        self.segments.press(choice.filter)
        self.field.setPlaceholderText(_asking(choice.filter))
        if self.field.text() != choice.words:
            self.field.setText(choice.words)
        self._show_field(shown=bool(choice.words) or self.field.hasFocus())
        self._write_sort()

    def begin_search(self) -> None:
        """Put the search field in the filter's place and the caret into it."""
        self._show_field(shown=True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        row.setSpacing(4)
        self._stack.addWidget(self.segments)
        self._stack.addWidget(self.field)
        row.addLayout(self._stack, 1)
        row.addWidget(self.search)
        row.addWidget(self.sort)
        self.search.setToolTip("Search in the claims")
        self.search.setAccessibleName("Search in the claims")
        self.field.setAccessibleName("Search in the claims")
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.sort.setToolTip("In which order the claims are listed")
        for button in (self.search, self.sort):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_menu(self) -> None:
        self._menu, group = QMenu(self), QActionGroup(self)
        self._orders = {kind: self._menu.addAction(word) for kind, word in SORT_WORDS.items()}
        for action in self._orders.values():
            action.setCheckable(True)
            group.addAction(action)

    def _connect(self) -> None:
        self.segments.chosen.connect(self.filter_chosen)
        self.search.clicked.connect(self._toggle_search)
        self.sort.clicked.connect(self._open_menu)
        self._menu.triggered.connect(self._order_picked)
        self.field.textEdited.connect(self.words_changed)
        self.field.entered.connect(self.search_begun)
        self.field.left.connect(self._leave)
        self.field.passed.connect(self._pass)

    def _toggle_search(self) -> None:
        if self._stack.currentWidget() is self.field:
            self.field.clear()
            self._pass()
        else:
            self.begin_search()

    def _pass(self) -> None:
        self.words_changed.emit(self.field.text())
        self.search_passed.emit()

    def _leave(self) -> None:
        self._show_field(shown=False)

    def _show_field(self, *, shown: bool) -> None:
        self._stack.setCurrentWidget(self.field if shown else self.segments)
        self.search.setIcon(icons.icon("close" if shown else "search", self._theme, fonts.scaled(ICON)))

    def _open_menu(self) -> None:
        self._menu.popup(self.sort.mapToGlobal(QPoint(0, self.sort.height())))

    def _order_picked(self) -> None:
        self.sort_chosen.emit(next(kind for kind, action in self._orders.items() if action.isChecked()))

    def _write_sort(self) -> None:
        self.sort.setAccessibleName(f"Sort: {SORT_WORDS[self._sort]}")
        if self.width() >= fonts.scaled(_WIDE):
            self.sort.setText(f"{SORT_WORDS[self._sort]} ▾")
            self.sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        else:
            self.sort.setIcon(icons.icon("more", self._theme, fonts.scaled(ICON)))
            self.sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_sort()


def _asking(kind: Filter) -> str:
    return "Search in the claims" if kind is Filter.ALL else f"Search in the {FILTER_WORDS[kind].lower()} claims"
