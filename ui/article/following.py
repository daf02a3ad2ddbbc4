"""What the pane does when the desk says that something changed: it draws again what that touches, and no more."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStyle

from app.domain.ids import ClaimId
from resources.themes import Theme
from ui.article.boxes import boxes
from ui.article.frame import DURATION, Frame
from ui.article.gutter import Gutter
from ui.article.page import Page
from ui.article.scene import Scene
from ui.article.strip import Strip
from ui.article.tips import in_words
from ui.desk import Desk
from ui.offers import Offers

_AROUND = (-5.0, -3.0, 5.0, 13.0)
"""How far a claim's lines and its frame may stand off its words: left, top, right and bottom, in pixels."""

_WITH_KNOB = (-10.0, -11.0, 10.0, 13.0)
"""The same where one of its boundaries is being moved."""


class Following(QObject):
    """Keeps the scene and what is drawn of it in step with the desk."""

    def __init__(self, desk: Desk, scene: Scene, frame: Frame, drawn: tuple[Page, Gutter, Strip], theme: Theme) -> None:
        self._page, self._gutter, self._strip = drawn
        super().__init__(self._page)
        self._scene, self._frame = scene, frame
        self.theme = theme
        desk.claims_reset.connect(self._follow_claims)
        desk.claim_changed.connect(self._follow_claim)
        desk.places_changed.connect(self._follow_places)
        desk.current_changed.connect(self._follow_current)
        desk.coverage_changed.connect(self._follow_coverage)
        self._page.laid_anew.connect(self._follow_lines)
        frame.moved.connect(self._page.viewport().update)

    def follow_offers(self, offers: Offers) -> None:
        """Draw what is offered from now on."""
        self._scene.offered.follow(offers)
        offers.offers_changed.connect(self._follow_offered)
        for turned in (offers.current_changed, offers.remark_changed):
            turned.connect(self._page.viewport().update)

    def _follow_offered(self) -> None:
        self._scene.offered.read()
        self._page.viewport().update()

    def _follow_lines(self) -> None:
        self._strip.show_galley(self._page.galley)

    def _follow_claims(self) -> None:
        self._scene.follow()
        self._gutter.update()

    def _follow_claim(self, claim: str) -> None:
        """The signal bears a plain string."""
        self._scene.follow_claim(ClaimId(claim))

    def _follow_places(self, start: int, end: int) -> None:
        self._scene.follow_dismissals()
        self._redraw(start, end)
        self._strip.look_again_at(start)

    def _follow_current(self, was: str, now: str) -> None:
        """The frame goes its way from one claim to the other, where both are in view."""
        self._scene.boundary, self._page.boundary_keys = None, False
        left = self._rects_in_view(ClaimId(was))
        if now:
            self._reveal(ClaimId(now))
            words = in_words(self._scene, self.theme, ClaimId(now))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words.replace("\n", ". ")))
        self._frame.leave(left if now else [], self._motion())
        self._page.viewport().update()
        self._gutter.update()

    def _reveal(self, claim: ClaimId) -> None:
        if places := sorted(self._scene.places(claim)):
            self._page.reveal(*places[0])

    def _follow_coverage(self) -> None:
        self._strip.look_again_for_gaps()
        if self._scene.gaps_shown:
            self._page.viewport().update()

    def _redraw(self, start: int, end: int) -> None:
        """Draw the lines with these words again, and those after them that make room for what is under the words."""
        galley = self._page.galley
        seen = galley.paragraphs_between(*self._page.seen())
        around = _WITH_KNOB if self._scene.boundary else _AROUND
        for box in boxes(galley, start, self._scene.chain_end(start, end), seen):
            self._page.update_page(box.rect.adjusted(*around))
        if galley.sheet.index(start) in seen:
            self._gutter.look_again_at(start)

    def _rects_in_view(self, claim: ClaimId) -> list[QRectF]:
        seen = self._page.galley.paragraphs_between(*self._page.seen())
        places = sorted(self._scene.places(claim))
        return [box.rect for place in places for box in boxes(self._page.galley, *place, seen)]

    def _motion(self) -> int:
        """Milliseconds that a movement may take; none where the system asks for none."""
        moves = self._page.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._page)
        return DURATION if moves else 0
