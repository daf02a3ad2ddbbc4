"""The library as a page: filter as one types, Return opens, Delete takes out, and another article can be taken in."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import ArticleId
from resources.themes import Theme
from ui.desk import Desk
from ui.guarded import Guarded
from ui.library.model import LibraryModel
from ui.library.row import ArticleRow
from ui.plain import PlainLabel
from ui.steering import Steering
from ui.theme import fonts, icons

NOTHING = "No article here yet. Paste one, drop a file on the window, or open one."
NO_MATCH = "No title has these words."


class LibraryPane(Guarded, QWidget):
    """Reads the desk file each time it is shown, and follows it while it is."""

    wanted_article = Signal(str)
    wanted_out = Signal(str)
    wanted_back = Signal(str)
    wanted_file = Signal()
    wanted_paste = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.model = LibraryModel(desk.queries, self)
        self._row = ArticleRow(theme)
        self.filter, self.view, self._none = QLineEdit(), QListView(), PlainLabel()
        self.paste, self.file, self.taken_out = (
            QPushButton("Paste"),
            QPushButton("Open a file…"),
            QPushButton("Taken out"),
        )
        self._title = PlainLabel("Library")
        self._pages = QStackedWidget()
        self._counting = QTimer(self, interval=0)
        self._prepare()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._row.set_theme(theme)
        self._title.setFont(fonts.sans(16, weight=fonts.SEMIBOLD))
        self._none.setFont(fonts.sans(14))
        self.filter.setFont(fonts.sans(13))
        self._glass.setIcon(QIcon(icons.pixmap("search", theme.muted, fonts.scaled(16))))
        self.paste.setIcon(icons.icon("paste", theme, fonts.scaled(16)))
        self.file.setIcon(icons.icon("open", theme, fonts.scaled(16)))
        self.view.doItemsLayout()

    def selected(self) -> ArticleId | None:
        index = self.view.currentIndex()
        return self.model.line(index).id if index.isValid() else None

    def _prepare(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.setUniformItemSizes(True)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName("Articles")
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.filter.setPlaceholderText("Filter by words of the title")
        self.filter.setClearButtonEnabled(True)
        self._glass = self.filter.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.taken_out.setCheckable(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self.setFocusProxy(self.filter)
        Steering(self.filter, self.view)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.view.activated.connect(self._activate)
        self.view.clicked.connect(self._activate)
        self.paste.clicked.connect(self.wanted_paste)
        self.file.clicked.connect(self.wanted_file)
        self.taken_out.toggled.connect(self._show_taken_out)
        self._counting.timeout.connect(self._count_on)
        self._desk.recorded.connect(self._follow)

    def _follow(self, _entries: object) -> None:
        if self.isVisible():
            self._read(self.selected())

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self._select(None)

    def _show_taken_out(self, checked: bool) -> None:
        self.model.show_taken_out(checked)
        self._select(None)

    def _read(self, article: ArticleId | None) -> None:
        self.model.read()
        self._select(article)

    def _select(self, article: ArticleId | None) -> None:
        """Have one row selected wherever there is one, and the coverage of what is shown counted."""
        self.view.setCurrentIndex(self.model.index(self.model.row_of(article)))
        self._none.setText(NOTHING if self.model.is_empty() else NO_MATCH)
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._counting.start()

    def _count_on(self) -> None:
        if not self.model.count_one():
            self._counting.stop()

    def _activate(self, index: QModelIndex) -> None:
        wanted = self.wanted_back if self.taken_out.isChecked() else self.wanted_article
        wanted.emit(self.model.line(index).id)

    def _lay_out(self) -> None:
        top, row = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title, 1)
        for button in (self.taken_out, self.paste, self.file):
            top.addWidget(button)
        row.addWidget(self.filter)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(12)
        for inner in (top, row):
            inner.setContentsMargins(24, 0, 24, 0)
            inner.setSpacing(8)
            column.addLayout(inner)
        column.addWidget(self._pages, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read(self._desk.article.id if self._desk.article else None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._counting.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        article = self.selected()
        if event.key() == Qt.Key.Key_Delete and article is not None and not self.taken_out.isChecked():
            self.wanted_out.emit(article)
            return
        super().keyPressEvent(event)
