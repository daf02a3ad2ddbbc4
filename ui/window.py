"""The window: it lays out. Header, article beside list and card, bottom line; sheets, banner and strip above them."""

from typing import Protocol

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.article.pane import ArticlePane
from ui.banner import Banner
from ui.card.pane import CardPane
from ui.claims.pane import ClaimsPane
from ui.desk import Desk
from ui.drop import Dropped
from ui.finding import FindBar
from ui.guarded import Guarded
from ui.header import Header
from ui.status import StatusLine
from ui.strip import Strip

LEAST = (1024, 700)
FIRST = (1600, 1000)
RIGHT = (380, 486)
"""Pixels of the right column in the smallest window and in the first one."""


class Dressed(Protocol):
    """Whoever draws by itself, and wears another theme when told."""

    def set_theme(self, theme: Theme, /) -> None: ...


class Window(Guarded, QWidget):
    """`closing` says that the window is about to go."""

    closing = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.header, self.status = Header(desk, theme), StatusLine(desk, theme)
        self.article, self.claims, self.card = ArticlePane(desk, theme), ClaimsPane(desk, theme), CardPane(desk, theme)
        self.across, self.down = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self.banner, self.strip = Banner(self.article, theme), Strip(self.article, theme)
        self.strip.opened.connect(self.banner.hide)
        self.finding, self.dropped = FindBar(self.article, theme), Dropped(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST)
        self.resize(*FIRST)
        self.setWindowTitle("Proofdesk")

    def set_theme(self, theme: Theme) -> None:
        """Have every part wear it."""
        parts: tuple[Dressed, ...] = (self.header, self.status, self.article, self.claims, self.card)
        for part in (*parts, self.banner, self.strip, self.finding):
            part.set_theme(theme)

    def states(self) -> dict[str, str]:
        """Where the splitters stand, in words that `restore` understands."""
        return {name: _spelled(splitter.saveState()) for name, splitter in self._splitters().items()}

    def geometry_words(self) -> str:
        """Size and place on the screen, in words that `restore` understands."""
        return _spelled(self.saveGeometry())

    def restore(self, geometry: str, states: dict[str, str]) -> None:
        """Stand where the window stood; words that mean nothing change nothing."""
        self.restoreGeometry(_read(geometry))
        for name, splitter in self._splitters().items():
            splitter.restoreState(_read(states.get(name, "")))

    def focus_article(self) -> None:
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next_pane(self) -> None:
        """Article, list, card, and around again."""
        panes = [self.article, self.claims, self.card]
        here = QApplication.focusWidget()
        at = next((at for at, pane in enumerate(panes) if pane is here or pane.isAncestorOf(here or self)), -1)
        _first_in(panes[(at + 1) % len(panes)]).setFocus(Qt.FocusReason.TabFocusReason)

    def _splitters(self) -> dict[str, QSplitter]:
        return {"across": self.across, "down": self.down}

    def _lay_out(self) -> None:
        for splitter in self._splitters().values():
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.down.addWidget(self.claims)
        self.down.addWidget(self.card)
        self.down.setSizes([560, 360])
        self.across.addWidget(self.article)
        self.across.addWidget(self.down)
        self.across.setSizes([FIRST[0] - RIGHT[1], RIGHT[1]])
        self.down.setMinimumWidth(RIGHT[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.across, 1)
        column.addWidget(self.status)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.dropped.takes(event.mimeData()))

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.take(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _first_in(pane: QWidget) -> QWidget:
    """What takes the keyboard in a pane."""
    inner = (child for child in pane.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return pane.focusProxy() or next((child for child in inner if child.isVisible()), pane)


def _spelled(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _read(words: str) -> QByteArray:
    return QByteArray.fromBase64(words.encode())
