"""The article pane: gutter, page and strip, or the sheet before there is an article. It follows the desk."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QWidget

from app.domain.ids import ClaimId, DraftId
from app.domain.span import trimmed
from resources.themes import Theme
from ui.article.blank import Blank, Reading
from ui.article.following import Following
from ui.article.frame import Frame
from ui.article.gutter import Gutter, after
from ui.article.ink import Ink
from ui.article.page import Page
from ui.article.scene import Boundary, Scene
from ui.article.search import NOWHERE, Found, hit_before, hits, next_hit
from ui.article.sheet import Sheet
from ui.article.strip import Strip
from ui.article.tips import claims_at, tip
from ui.desk import Desk
from ui.offers import Offers

LEAST = 320, 240
"""Pixels of width and height below which an article cannot be read."""


class ArticlePane(QWidget):
    """All places are code points of the stored text. The actions that are added to the pane are its context menu."""

    claim_clicked = Signal(str)
    proposal_clicked = Signal(object)
    """A Proposal whose words are no claim's."""
    wanted_open = Signal()
    wanted_paste = Signal()
    wanted_sample = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._scene, self._frame = Scene(desk), Frame(self)
        self._ink = Ink(self._scene, self._frame, theme)
        self._blank, self._reading = Blank(theme), Reading(theme)
        self._page = Page(self._ink, theme)
        self._strip = Strip(self._scene, theme)
        self._page.setVerticalScrollBar(self._strip)  # before anybody follows the one that it replaces
        self._gutter = Gutter(self._page, self._scene, theme)
        self._words = ""
        self._draft: DraftId | None = None
        self._lay_out()
        self._following = Following(desk, self._scene, self._frame, (self._page, self._gutter, self._strip), theme)
        self._listen()
        self.setFocusProxy(self._page)
        self._show_article()

    def show_offers(self, offers: Offers) -> None:
        """Show what is offered on the page, too."""
        self._following.follow_offers(offers)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme, or the fonts at another text scale."""
        self._theme = self._ink.theme = self._following.theme = theme
        for part in (self._blank, self._reading, self._page, self._strip, self._gutter):
            part.set_theme(theme)

    def show_loading(self, words: str) -> None:
        """Show that an article is being read ("Reading “story.html” …") until one stands here; "" ends it."""
        self._reading.show_words(words)
        self._choose_face()

    def paper(self) -> QRect:
        """Where the words of the article stand, between gutter and strip, in pixels of this pane."""
        page = self._page.viewport()
        return QRect(page.mapTo(self, QPoint(0, 0)), page.size()) if self._article.isVisible() else self.rect()

    def selection(self) -> tuple[int, int] | None:
        """The selected words without the white space around them, perhaps across paragraphs; None where none are."""
        start, end = trimmed(self._desk.text, *self._page.chosen())
        return (start, end) if start < end else None

    def selection_places(self) -> list[tuple[int, int]]:
        """The selected words, one stretch a block."""
        selected = self.selection()
        return self._pieces(*selected) if selected else []

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the text and bring it into view."""
        self._page.choose(start, end)
        self._page.reveal(start, end)

    def caret(self) -> int:
        """The code point before which the caret stands."""
        return self._page.caret()

    def claim_at(self, point: QPoint) -> ClaimId | None:
        """The claim under a point of this pane, the smallest where several are; None where none is."""
        inside = self._page.viewport().mapFrom(self, point)
        place = self._page.place_at(inside, exact=True) if self._page.viewport().rect().contains(inside) else None
        return next(iter(claims_at(self._scene, place)), None) if place is not None else None

    def reveal(self, claim: ClaimId) -> None:
        """Bring the claim's first words into view."""
        places = sorted(self._scene.places(claim))
        if places:
            self._page.reveal(*places[0])

    def reveal_place(self, start: int, end: int) -> None:
        """Bring a stretch of the text into view."""
        self._page.reveal(start, end)

    def keep_clear(self, pixels: int) -> None:
        """Something covers so many pixels at the foot: the claim in hand is not left under it."""
        self._page.covered = pixels
        places = sorted(self._scene.places(self._desk.current)) if pixels and self._desk.current else []
        if places:
            self._page.uncover(*places[0])

    def place(self) -> int:
        """Where the reader is: the code point that the first line in view begins with."""
        return self._page.top_place()

    def go_to(self, place: int) -> None:
        """Have the line with this code point as the first in view, as `place` told it."""
        self._page.go_to(place)

    def find(self, words: str, forward: bool = True) -> Found:  # type: ignore[override]  # noqa: FBT002  QWidget.find is another thing
        """Select the next place where these words stand, or the one before, and mark all lightly."""
        start, end = self._page.chosen()
        if words != self._words:
            end = start  # who types on stays where the words still fit
            self._words = words
            self._scene.hits = hits(self._desk.text, words)
            self._page.viewport().update()
        hit = next_hit(self._scene.hits, end) if forward else hit_before(self._scene.hits, start)
        if hit is None:
            return NOWHERE
        self.select(*hit)
        return Found(self._scene.hits.index(hit) + 1, len(self._scene.hits))

    def end_find(self) -> None:
        """Take the marks of the hits away; the selection stays."""
        self._words, self._scene.hits = "", ()
        self._page.viewport().update()

    def show_gaps(self, shown: bool) -> None:
        """Whether words that nobody has accounted for are lightly marked in the text too."""
        self._scene.gaps_shown = shown
        self._page.viewport().update()

    def show_boundary(self, which: str | None, span: int | None = None) -> None:
        """Draw a handle at the "start" or "end" of a span of the current claim (its first or last where none is named).

        Until it is taken away with None, the arrow keys to the left and right are the window's.
        """
        places = self._scene.places(self._desk.current)
        self._scene.boundary = None
        if which and places:
            boundary = Boundary(which)
            at = span if span is not None else (0 if boundary is Boundary.START else len(places) - 1)
            self._scene.boundary = (boundary, at)
            self._page.reveal(*places[at])
        self._page.boundary_keys = self._scene.boundary is not None
        self._page.viewport().update()

    def _listen(self) -> None:
        desk, page = self._desk, self._page
        desk.article_changed.connect(self._show_article)
        page.clicked.connect(self._click)
        page.menu_wanted.connect(self._show_menu)
        page.tip_at = self._tip
        self._gutter.claim_clicked.connect(self.claim_clicked)
        self._blank.wanted_open.connect(self.wanted_open)
        self._blank.wanted_paste.connect(self.wanted_paste)
        self._blank.wanted_sample.connect(self.wanted_sample)

    def _lay_out(self) -> None:
        self._article = QWidget()
        row = QHBoxLayout(self._article)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._gutter)
        row.addWidget(self._page, 1)
        self._faces = QStackedLayout(self)
        for face in (self._blank, self._reading, self._article):
            face.setMinimumSize(*LEAST)  # what does not stand here must not make the window wide
            self._faces.addWidget(face)

    def _choose_face(self) -> None:
        standing = self._article if self._desk.article else self._blank
        face = self._reading if self._reading.accessibleName() else standing
        self._faces.setCurrentWidget(face)
        face.lower()  # Qt has put it over what floats above the pane

    def _show_article(self) -> None:
        self._frame.stop()
        self._words, self._scene.hits, self._scene.boundary = "", (), None
        self._page.boundary_keys = False
        draft, place, caret = self._desk.draft, self.place(), self.caret()
        was, self._draft = self._draft, draft.id if draft else None
        self._scene.read()
        self._page.show_sheet(Sheet(self._desk.text, draft.blocks) if draft else Sheet())
        if draft and draft.id == was:  # the same words, labelled otherwise
            self._page.choose(caret, caret)
            self.go_to(place)
        self.show_loading("")

    def _click(self, place: int) -> None:
        if claim := after(claims_at(self._scene, place), self._desk.current):
            self.claim_clicked.emit(claim)
        elif proposal := self._scene.offered.at(place):
            self.proposal_clicked.emit(proposal)

    def _tip(self, place: int) -> str:
        return tip(self._scene, self._page.sheet, self._theme, place)

    def _show_menu(self, point: QPoint) -> None:
        """What the window offers here; a claim that was pointed at is gone to first, so that it is meant."""
        claim = self.claim_at(self.mapFromGlobal(point))
        if claim and claim != self._desk.current and self.selection() is None:
            self.claim_clicked.emit(claim)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(point)

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """A stretch of the text in pieces that keep to one block each, without the white space around them."""
        draft = self._desk.draft
        inside = ((max(start, block.start), min(end, block.end)) for block in (draft.blocks if draft else ()))
        pieces = (trimmed(self._desk.text, *piece) for piece in inside if piece[0] < piece[1])
        return [piece for piece in pieces if piece[0] < piece[1]]
