"""The history pane: the sentences of the article's history, a field that searches them, and the state of the chain."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.entry import Entry
from app.domain.ids import ClaimId
from app.domain.verdict import State
from app.store.findings import Finding
from resources.themes import Theme, state_look
from ui.desk import Desk
from ui.guarded import Guarded
from ui.history import head
from ui.history.delegate import HistoryDelegate
from ui.history.model import HistoryModel
from ui.history.view import HistoryView
from ui.plain import PlainLabel, plain_tip
from ui.theme import fonts, icons

MANY = 10_000
"""Entries from which on a search waits until the typing rests: rare words take 3 ms for each thousand entries."""
PAUSE = 200
"""Milliseconds without a letter that are such a rest."""
CHIP = 260
"""Pixels that the words of the filter's button take at most, before the text scale."""


class Search(Guarded, QLineEdit):
    """Down goes on into the list."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class HistoryPane(Guarded, QWidget):
    """Filled while it is seen: what happens meanwhile is read when it comes back."""

    wanted_focus = Signal(str)
    """Go to this claim."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._claim: ClaimId | None = None
        self._found: Sequence[Finding] | None = None
        self._entries, self._head, self._newest, self._filled = 0, "", 0, False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self.model = HistoryModel(desk.queries, self)
        self._delegate = HistoryDelegate(self.model, theme)
        self.view = HistoryView(self._delegate)
        self.view.setModel(self.model)
        self.title, self.chain, self.findings = PlainLabel("History"), PlainLabel(), PlainLabel()
        self.search, self.filter = Search(), QPushButton()
        self._dress_parts()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _dress_parts(self) -> None:
        self.search.setPlaceholderText("Search the history")
        self.search.setAccessibleName("Search the history")
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icons.icon("search", self._theme), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.filter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.filter.hide()
        self.chain.setProperty("role", "muted")
        self.findings.setWordWrap(True)
        self.findings.hide()
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.chain)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.filter)
        above = QVBoxLayout()
        above.setContentsMargins(20, 18, 20, 10)
        above.setSpacing(12)
        above.addLayout(top)
        above.addLayout(tools)
        above.addWidget(self.findings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._seek)
        self._pause.timeout.connect(self._refill)
        self.search.down.connect(self._enter_list)
        self.filter.clicked.connect(self._drop_filter)
        self.view.chosen.connect(self._choose)
        self._desk.article_changed.connect(self._change_article)
        self._desk.recorded.connect(self._follow)

    def filter_claim(self, claim: ClaimId | None) -> None:
        """Show what happened to one claim only; None shows everything again."""
        self._claim = claim
        self._show_filter()
        self._refill()

    def set_verified(self, found: Sequence[Finding] | None) -> None:
        """What the check of the desk found: nothing, as a rule; None while it is under way."""
        self._found = found
        self.findings.setText(head.findings(found))
        self.findings.setVisible(bool(found))
        self._tell_chain()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self.chain.setFont(fonts.figures(12))
        self.findings.setFont(fonts.sans(12))
        palette = self.findings.palette()
        palette.setColor(self.findings.foregroundRole(), QColor(state_look(theme, State.REFUTED).ink))
        self.findings.setPalette(palette)
        self._glass.setIcon(icons.icon("search", theme))
        self.filter.setIcon(icons.icon("close", theme, 14))
        self._delegate.set_theme(theme)
        self._show_filter()
        self.view.doItemsLayout()

    def _show_filter(self) -> None:
        self.filter.setVisible(self._claim is not None)
        if self._claim is not None:
            line = self._desk.lines.get(self._claim)
            words = line.statement if line else "a claim that was withdrawn"
            metrics = QFontMetrics(self.filter.font())
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, fonts.scaled(CHIP))
            self.filter.setText(cut.replace("&", "&&"))
            self.filter.setToolTip(plain_tip(words))
            self.filter.setAccessibleName(f"Only “{words}”; press for everything")

    def _drop_filter(self) -> None:
        self.filter_claim(None)
        self.search.setFocus()

    def _change_article(self) -> None:
        """Another article, or another draft of this one, whose claims may be the same."""
        if self._claim not in self._desk.lines:
            self._claim = None
        self._show_filter()
        self._refill()

    def _seek(self) -> None:
        """Search at each letter, or where that takes long, when the typing rests."""
        if self._entries > MANY:
            self._pause.start()
        else:
            self._refill()

    def _refill(self) -> None:
        """Read the history anew, now or when it is seen next."""
        self._pause.stop()
        self._filled = self.isVisible()
        if not self._filled:
            return
        article = self._desk.article.id if self._desk.article else None
        sought = self.search.text().strip()
        self._delegate.seek(sought)
        self._delegate.forget()
        self.view.empty = self._nothing(sought)
        self.model.show_history(article, self._claim, sought)
        self.view.scrollToTop()
        self._count()

    def _nothing(self, sought: str) -> str:
        if self._desk.article is None:
            return "No article is on the desk."
        return f"Nothing in this history says “{sought}”." if sought else "Nothing happened yet."

    def _count(self) -> None:
        article = self._desk.article
        newest = self._desk.queries.history(article.id, limit=1) if article else []
        self._entries = self._desk.queries.checkpoint(article.id).entries if article else 0
        self._head, self._newest = (newest[0].id, newest[0].seq) if newest else ("", 0)
        self._tell_chain()

    def _follow(self, entries: tuple[Entry, ...]) -> None:
        """What another draft or label recorded was read already, with all of the article."""
        here = self._desk.article.id if self._desk.article else None
        new = tuple(entry for entry in entries if entry.article == here and entry.seq > self._newest)
        if self._filled and new:
            self.model.follow(new)
            self._entries, self._head, self._newest = self._entries + len(new), new[-1].id, new[-1].seq
            self._tell_chain()

    def _tell_chain(self) -> None:
        self.chain.setText(head.told(self._entries, self._head, self._found, here=bool(self._head)))

    def _enter_list(self) -> None:
        first = next((at for at in range(min(2, self.model.rowCount())) if self.model.deed(self.model.index(at))), None)
        if first is not None:
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(first))

    def _choose(self, row: int) -> None:
        deed = self.model.deed(self.model.index(row))
        if deed is not None and deed.claim in self._desk.lines:
            self.wanted_focus.emit(deed.claim)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._filled:
            self._refill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._filled = False
