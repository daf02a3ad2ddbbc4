"""What stands in the window: header, article beside list and card, bottom line; banner, strip and find bar above."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from resources.themes import Theme
from ui.article.pane import ArticlePane
from ui.banner import Banner
from ui.card.pane import CardPane
from ui.claims.pane import ClaimsPane
from ui.column import Column, Face
from ui.desk import Desk
from ui.drop import Dropped
from ui.finding import FindBar
from ui.header import Header
from ui.offers import Offers
from ui.proposals.pane import ProposalsPane
from ui.remarks.pane import RemarksPane
from ui.status import StatusLine
from ui.strip import Strip
from ui.window import FIRST, HEIGHTS, RIGHT, Window


def furnish(window: Window, desk: Desk, offers: Offers, theme: Theme) -> None:
    """Make the parts of the window, and have them stand in it."""
    window.header, window.status = Header(desk, theme), StatusLine(desk, theme)
    window.article = ArticlePane(desk, theme)
    window.claims, window.card = ClaimsPane(desk, theme), CardPane(desk, theme)
    window.down = _split(Qt.Orientation.Vertical, window.claims, window.card, HEIGHTS)
    window.down.setStretchFactor(0, 1)
    window.column = Column(desk, offers, theme)
    window.column.setMinimumWidth(RIGHT[0])
    window.column.add(Face.CLAIMS, window.down)
    window.proposals = ProposalsPane(desk, offers, theme)
    window.column.add(Face.PROPOSED, window.proposals)
    window.remarks = RemarksPane(desk, offers, theme)
    window.column.add(Face.REMARKS, window.remarks)
    window.article.show_offers(offers)
    window.card.show_offers(offers)
    sizes = (FIRST[0] - RIGHT[1], RIGHT[1])
    window.across = _split(Qt.Orientation.Horizontal, window.article, window.column, sizes)
    over = window.article.paper
    window.banner, window.strip = Banner(window.article, theme, over), Strip(window.article, theme, over)
    window.finding, window.dropped = FindBar(window.article, theme), Dropped(window)
    window.strip.opened.connect(window.banner.hide)
    window.lay_out()


def focus_article(window: Window) -> None:
    window.article.setFocus(Qt.FocusReason.OtherFocusReason)


def focus_next_pane(window: Window) -> None:
    """Article, list, card, and around again, of what the right column shows."""
    proposals = window.proposals
    there: list[QWidget] = [window.article, window.claims, window.card, proposals.view, proposals.card, window.remarks]
    panes = [pane for pane in there if pane.isVisible()]
    here = QApplication.focusWidget()
    at = next((at for at, pane in enumerate(panes) if here and (pane is here or pane.isAncestorOf(here))), -1)
    _first_in(panes[(at + 1) % len(panes)]).setFocus(Qt.FocusReason.TabFocusReason)


def _split(way: Qt.Orientation, first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setSizes(list(sizes))
    return splitter


def _first_in(pane: QWidget) -> QWidget:
    """What takes the keyboard in a pane."""
    inner = (child for child in pane.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return pane.focusProxy() or next((child for child in inner if child.isVisible()), pane)
