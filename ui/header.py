"""The top line: which article this is, and the ways to everything else: menu, library, palette, report."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.article import Draft
from resources.themes import Theme
from ui.desk import Desk
from ui.elided import ElidedLabel
from ui.guarded import Guarded
from ui.plain import plain_tip
from ui.status import rule
from ui.theme import fonts, icons
from ui.theme.keycaps import put_key
from ui.theme.roles import Role, dress

HEIGHT = 48
ICON = 18
WIDE = 1280
"""Pixels of window in which the whole invitation to find has room beside a title."""
FIND, SHORT_FIND = "Find a claim, a word, a command", "Find"


class TitleField(Guarded, QLineEdit):
    """Takes the title's place while it is worded anew. Escape keeps the words too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.editingFinished.emit()
            return
        super().keyPressEvent(event)


class Header(Guarded, QWidget):
    """Follows the desk for its title. What its buttons want is done elsewhere."""

    wanted_library = Signal()
    wanted_palette = Signal()
    wanted_report = Signal()
    wanted_title = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._keys: dict[QPushButton, str] = {}
        self._menu: QMenu | None = None
        self.menu, self.library = _icon_button("Menu"), _icon_button("Library of articles")
        self.title, self.draft, self.field = ElidedLabel(), ElidedLabel(), TitleField()
        self.search, self.report = QPushButton(FIND), QPushButton("Report")
        self._prepare()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._follow()

    def set_menu(self, menu: QMenu) -> None:
        """Have all commands under the first button."""
        self._menu = menu

    def open_menu(self) -> None:
        """Show the menu under its button, where there is one yet."""
        if self._menu is not None:
            self._menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height() + 2)))

    def set_keys(self, palette: str, report: str) -> None:
        """The keys that do the same as the two buttons."""
        self._keys = {self.search: palette, self.report: report}
        self._draw_keys()

    def edit_title(self) -> None:
        """Have the title worded anew where it stands."""
        self.field.setText(self.title.text())
        self._swap(editing=True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(fonts.scaled(HEIGHT))
        for words in (self.title, self.field):
            words.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self.draft.setFont(fonts.sans(14))
        for button, name in ((self.menu, "menu"), (self.library, "library")):
            button.setIcon(icons.icon(name, theme, fonts.scaled(ICON)))
            button.setIconSize(QSize(fonts.scaled(ICON), fonts.scaled(ICON)))
        self._draw_keys()

    def _prepare(self) -> None:
        self.field.setAccessibleName("Title")
        self.field.hide()
        dress(self.draft, Role.MUTED)
        for button in (self.search, self.report):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self.menu.clicked.connect(self.open_menu)
        self.library.clicked.connect(self.wanted_library)
        self.search.clicked.connect(self.wanted_palette)
        self.report.clicked.connect(self.wanted_report)
        self.field.editingFinished.connect(self._end)
        self._desk.article_changed.connect(self._follow)
        self._desk.title_changed.connect(self._follow)

    def _end(self) -> None:
        words, editing = self.field.text(), not self.field.isHidden()
        self._swap(editing=False)
        if editing and words != self.title.text():
            self.wanted_title.emit(words)

    def _swap(self, *, editing: bool) -> None:
        self.field.setVisible(editing)
        self.title.setVisible(not editing)

    def _draw_keys(self) -> None:
        for button, key in self._keys.items():
            if key:
                put_key(button, key, self._theme)

    def _follow(self) -> None:
        article, draft = self._desk.article, self._desk.draft
        self.title.say(article.title if article else "Proofdesk")
        self.draft.say(told(draft) if draft else "")
        self.report.setEnabled(article is not None)

    def _lay_out(self) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(10, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.menu)
        row.addWidget(self.library)
        row.addSpacing(4)
        row.addWidget(self.title)
        row.addWidget(self.field, 3)
        row.addSpacing(8)
        row.addWidget(self.draft)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line, 1)
        column.addWidget(rule())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.search.setText(FIND if self.width() >= fonts.scaled(WIDE) else SHORT_FIND)


def told(draft: Draft) -> str:
    """Which draft it is and where it came from."""
    return f"draft {draft.number} · {draft.source.name}" if draft.source.name else f"draft {draft.number}"


def _icon_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
