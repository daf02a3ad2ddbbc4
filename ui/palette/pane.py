"""The palette as a page: a field, and under it what fits the words in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from app.store.lines import ArticleLine
from resources.themes import Theme
from ui.desk import Desk
from ui.guarded import Guarded
from ui.palette.hits import Choice, Finder, What
from ui.palette.rows import HitRow, HitsModel
from ui.plain import PlainLabel
from ui.steering import Steering
from ui.theme import fonts
from ui.theme.roles import Role, dress

NOTHING = "Nothing here has these letters or words."


class PalettePane(Guarded, QWidget):
    """What is taken from it is wanted: a command by its id, a claim, an article."""

    wanted_command = Signal(str)
    wanted_claim = Signal(str)
    wanted_article = Signal(str)

    def __init__(self, desk: Desk, articles: Callable[[], Sequence[ArticleLine]], theme: Theme) -> None:
        super().__init__()
        self._finder = Finder(desk, articles)
        self.model, self._row = HitsModel(), HitRow(theme)
        self.field, self.view, self._none = QLineEdit(), QListView(), PlainLabel(NOTHING)
        self._folding = QTimer(self, interval=0)
        self._folding.timeout.connect(self._fold_on)
        self._prepare()
        self._lay_out()
        self.set_theme(theme)
        self.field.textChanged.connect(self._find)
        self.view.activated.connect(self._take)
        self.view.clicked.connect(self._take)
        desk.claims_reset.connect(self._finder.forget_claims)
        desk.claim_changed.connect(self._finder.claim_changed)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Let these be the commands that can be found."""
        self._finder.choices = choices
        self._find(self.field.text())

    def set_theme(self, theme: Theme) -> None:
        self._row.set_theme(theme)
        self.field.setFont(fonts.sans(16))
        self._none.setFont(fonts.sans(13.5))
        self.view.doItemsLayout()

    def _prepare(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.setUniformItemSizes(True)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName("What fits")
        self.field.setPlaceholderText("Find a claim, a word, a command")
        self.field.setAccessibleName("Find a claim, a word, a command")
        dress(self._none, Role.MUTED)
        self._none.setContentsMargins(24, 8, 24, 16)
        self.setFocusProxy(self.field)
        Steering(self.field, self.view)

    def _find(self, words: str) -> None:
        self.model.show(self._finder.find(words))
        self.view.setCurrentIndex(self.model.index(0))
        self._none.setVisible(not self.model.rowCount())

    def _fold_on(self) -> None:
        if not self._finder.fold_on():
            self._folding.stop()

    def _take(self, index: QModelIndex) -> None:
        hit = self.model.hit(index)
        wanted = {
            What.COMMAND: self.wanted_command,
            What.CLAIM: self.wanted_claim,
            What.ARTICLE: self.wanted_article,
        }[hit.what]
        wanted.emit(hit.id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        above = QVBoxLayout()
        above.setContentsMargins(14, 0, 14, 0)
        above.addWidget(self.field)
        column.addLayout(above)
        column.addWidget(self._none)
        column.addWidget(self.view, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.clear()
        self._find("")
        self._folding.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._folding.stop()
