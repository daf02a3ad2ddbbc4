"""The top line: which article this is, and the ways to everything else: menu, library, palette, report."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.article import Draft
from resources.themes import Theme
from ui.desk import Desk
from ui.elided import ElidedLabel
from ui.status import rule
from ui.theme import fonts, icons
from ui.theme.keycaps import put_key

HEIGHT = 48
ICON = 18


class Header(QWidget):
    """Follows the desk for its title. What its buttons want is done elsewhere."""

    wanted_library = Signal()
    wanted_palette = Signal()
    wanted_report = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.menu, self.library = _icon_button("Menu (F10)"), _icon_button("Library of articles")
        self.title, self.draft = ElidedLabel(), ElidedLabel()
        self.search, self.report = QPushButton("Find a claim, a word, a command"), QPushButton("Report")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.draft.setProperty("role", "muted")
        self._keys: dict[QPushButton, str] = {}
        self._lay_out()
        self.set_theme(theme)
        self.library.clicked.connect(self.wanted_library)
        self.search.clicked.connect(self.wanted_palette)
        self.report.clicked.connect(self.wanted_report)
        desk.article_changed.connect(self._follow)
        desk.title_changed.connect(self._follow)

    def set_menu(self, menu: QMenu) -> None:
        self.menu.setMenu(menu)

    def set_keys(self, palette: str, report: str) -> None:
        """The keys that do the same as the two buttons."""
        self._keys = {self.search: palette, self.report: report}
        self._draw_keys()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(fonts.scaled(HEIGHT))
        self.title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self.draft.setFont(fonts.sans(14))
        for button, name in ((self.menu, "menu"), (self.library, "library")):
            button.setIcon(icons.icon(name, theme, fonts.scaled(ICON)))
            button.setIconSize(QSize(fonts.scaled(ICON), fonts.scaled(ICON)))
        self._draw_keys()

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
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.menu)
        row.addWidget(self.library)
        row.addSpacing(4)
        row.addWidget(self.title, 1)
        row.addSpacing(8)
        row.addWidget(self.draft)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(rule())


def told(draft: Draft) -> str:
    """Which draft it is and where it came from."""
    return f"draft {draft.number} · {draft.source.name}" if draft.source.name else f"draft {draft.number}"


def _icon_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip("")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
