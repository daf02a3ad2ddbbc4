"""The window. It stands empty, or with a first look at the article in it, until it is furnished with the panes."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.guarded import Guarded

if TYPE_CHECKING:  # what the first paint need not wait for
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QSplitter

    from resources.themes import Theme
    from ui.article.pane import ArticlePane
    from ui.banner import Banner
    from ui.card.pane import CardPane
    from ui.claims.pane import ClaimsPane
    from ui.column import Column
    from ui.drop import Dropped
    from ui.finding import FindBar
    from ui.header import Header
    from ui.proposals.pane import ProposalsPane
    from ui.remarks.pane import RemarksPane
    from ui.status import StatusLine
    from ui.strip import Strip

LEAST = (1024, 700)
FIRST = (1600, 1000)
TITLE_BAR = 40
"""Pixels that a window's frame takes at the most."""
RIGHT = (380, 486)
"""Pixels of the right column in the smallest window and in the first one."""
HEIGHTS = (560, 360)
"""Pixels of list and card in the first window."""


class Dressed(Protocol):
    """Whoever draws by itself, and wears another theme when told."""

    def set_theme(self, theme: "Theme", /) -> None: ...


class Window(Guarded, QWidget):
    """`closing` says that the window is about to go. The parts are there once it is furnished (ui.furniture)."""

    closing = Signal()

    header: "Header"
    status: "StatusLine"
    article: "ArticlePane"
    claims: "ClaimsPane"
    card: "CardPane"
    column: "Column"
    proposals: "ProposalsPane"
    remarks: "RemarksPane"
    across: "QSplitter"
    down: "QSplitter"
    banner: "Banner"
    strip: "Strip"
    finding: "FindBar"
    dropped: "Dropped"

    def __init__(self) -> None:
        super().__init__()
        self._look: QWidget | None = None
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self.setMinimumSize(*LEAST)
        self.resize(first_size(self.screen().availableSize()))
        self.setWindowTitle("Proofdesk")

    def show_first(self, look: QWidget) -> None:
        """Show this until the parts are there."""
        self._look = look
        self._parts.addWidget(look)

    def lay_out(self) -> None:
        """Put the parts in their places, in the stead of what was shown first."""
        if self._look is not None:
            self._parts.removeWidget(self._look)
            self._look.hide()
            self._look.deleteLater()
            self._look = None
        self._parts.addWidget(self.header)
        self._parts.addWidget(self.across, 1)
        self._parts.addWidget(self.status)
        self.setAcceptDrops(True)

    def show_all(self) -> None:
        """Be seen, with every part at its place and size at once."""
        for part in (self.header, self.across, self.status):
            part.show()
        self._parts.activate()
        self.show()
        self.activateWindow()

    def set_theme(self, theme: "Theme") -> None:
        """Have every part wear it."""
        parts: tuple[Dressed, ...] = (self.header, self.status, self.article, self.claims, self.card, self.column)
        for part in (*parts, self.proposals, self.remarks, self.banner, self.strip, self.finding):
            part.set_theme(theme)

    def splits(self) -> dict[str, str]:
        """Where the splitters stand, in words that `restore_splits` understands."""
        return {"across": _spelled(self.across.saveState()), "down": _spelled(self.down.saveState())}

    def proportions(self) -> tuple[int, int]:
        """Pixels of the right column, and of the card at its foot."""
        return self.column.width(), self.card.height()

    def geometry_words(self) -> str:
        """Size and place on the screen, in words that `restore` understands."""
        return _spelled(self.saveGeometry())

    def restore(self, geometry: str) -> None:
        """Stand where the window stood; words that mean nothing change nothing."""
        self.restoreGeometry(_read(geometry))

    def restore_splits(self, splits: dict[str, str]) -> None:
        self.across.restoreState(_read(splits.get("across", "")))
        self.down.restoreState(_read(splits.get("down", "")))

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        event.setAccepted(self.dropped.takes(event.mimeData()))

    def dropEvent(self, event: "QDropEvent") -> None:
        self.dropped.take(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        self.closing.emit()
        super().closeEvent(event)


def first_size(room: QSize) -> QSize:
    """How large the first window is where so much of the screen is free: the bar with its title needs some of it. A
    screen on which not even the smallest window has room tells nothing.
    """
    if room.width() < LEAST[0] or room.height() < LEAST[1]:
        return QSize(*FIRST)
    return QSize(*FIRST).boundedTo(QSize(room.width(), room.height() - TITLE_BAR)).expandedTo(QSize(*LEAST))


def _spelled(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _read(words: str) -> QByteArray:
    return QByteArray.fromBase64(words.encode())
