"""The card pane: the current claim's card, or what to do where there is none, and words offered again above it.

It follows the desk. What the reviewer does to it becomes a wish, told by a signal; the card changes when the history
has recorded it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.verdict import Layer
from app.store.lines import Unsaved
from resources.themes import Theme
from ui.card import places
from ui.card.area import scrolling
from ui.card.card import Card
from ui.card.field import Field
from ui.card.heading import Heading
from ui.card.idle import Idle
from ui.card.instead import Instead
from ui.card.keys import Keys
from ui.card.known import Known
from ui.card.offered import Offered
from ui.card.pinned import AROUND, Pinned
from ui.card.why import Why
from ui.desk import Desk
from ui.offers import Offers
from ui.theme import fonts

FOOT = 26
"""Pixels below a field that belong to it: the line that says what keeps it."""


class CardPane(QWidget):
    """Texts are wanted for a claim by its id, for they may be wanted when the desk is at another claim already."""

    wanted_verdict = Signal(str, str)
    """Layer and verdict, for the current claim."""
    wanted_reason = Signal(str, str)
    """Layer and reason, for the current claim."""
    wanted_kinds = Signal(tuple)
    """The kinds of the current claim."""
    wanted_attribution = Signal(str, object)
    """Claim, and an Attribution or None."""
    wanted_person = Signal(str, str)
    """Claim, and whom its speaker means."""
    wanted_earlier = Signal(str, str)
    """Article and claim that was checked before."""
    wanted_rationale = Signal(str, str, str)
    """Claim, layer, text."""
    wanted_proposed = Signal(str, str)
    """Claim, text."""
    wanted_statement = Signal(str, str)
    """Claim, text."""
    typing = Signal(str, str)
    """Place, and what is typed there so far: to be kept."""
    settled = Signal(str)
    """What was kept of this place need not be kept any longer."""
    wanted_restore = Signal(str)
    """The words offered for this place are in their field again."""
    wanted_discard = Signal(str)
    wanted_history = Signal(str)
    wanted_place = Signal(int, int)
    """Show these code points of the draft."""
    left_field = Signal()
    """A field was left by its keys: the focus belongs to the article again."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._keys = desk, theme, Keys()
        self._stack = QStackedWidget(self)
        self._scrolled = [scrolling(self._stack), scrolling(self._stack)]
        self.card = Card(desk, theme, self._keys, self._scrolled[0].viewport())
        self.idle = Idle(theme, self._keys, self._scrolled[1].viewport())
        self.offered = Offered(theme, self)
        for area, inner in zip(self._scrolled, (self.card, self.idle), strict=True):
            area.setWidget(inner)
            self._stack.addWidget(area)
        self._pinned = Pinned(self.card.layers, self.card, self._scrolled[0], self.card.top_of_layers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.offered)
        column.addWidget(self._stack, 1)
        self._connect_card()
        self._connect_desk()
        self.follow()

    def _connect_card(self) -> None:
        card = self.card
        card.layers.pressed.connect(self._judge)
        card.layers.turned.connect(self._turn)
        card.reasons.pressed.connect(self._give_reason)
        card.facts.wanted_kinds.connect(self.wanted_kinds)
        card.facts.wanted_attribution.connect(self.wanted_attribution)
        card.facts.wanted_person.connect(self.wanted_person)
        card.facts.done.connect(self._leave_field)
        card.beside.wanted_earlier.connect(self.go_to_earlier)
        card.earlier.pressed.connect(self.wanted_earlier)
        card.passages.pressed.connect(self.wanted_place)
        card.since.wanted_all.connect(self.wanted_history)
        for field in card.fields:
            field.wanted.connect(self._want)
            field.typing.connect(self.typing)
            field.refused.connect(self._refused)
            field.settled.connect(self._settled)
            field.done.connect(self._leave_field)
        card.resized.connect(self._keep_in_sight)
        self.offered.taken.connect(self._put_back)
        self.offered.copied.connect(self._copy)
        self.offered.discarded.connect(self._discard)

    def _connect_desk(self) -> None:
        desk = self._desk
        desk.article_changed.connect(self._change_article)
        desk.claims_reset.connect(self.follow)
        desk.current_changed.connect(self._turn_over)
        desk.layer_changed.connect(self.follow)
        desk.claim_changed.connect(self._follow_claim)
        desk.recorded.connect(self.card.since.recorded)

    def follow(self) -> None:
        """Show the claim that the desk is at, as it is now."""
        current = self._desk.current
        if current is None:
            self.settle()
            self.idle.follow(self._desk)
        else:
            claim = self._desk.claim(current)
            asked = self._desk.layer is Layer.CONTENT or bool(self._desk.lines[current].said)
            self.card.follow(claim, self._desk.layer if asked else Layer.CONTENT)
        self._stack.setCurrentIndex(int(current is None))

    def _change_article(self) -> None:
        self.offered.clear()
        self.follow()

    def _turn_over(self) -> None:
        self.follow()
        self._scrolled[0].verticalScrollBar().setValue(0)

    def _follow_claim(self, claim: str) -> None:
        if claim == self._desk.current:
            self.follow()

    def settle(self) -> None:
        """Want everything that was typed: before a command acts on the claim, and before the window closes."""
        self.card.settle()

    def show_offers(self, offers: Offers) -> None:
        """Show what helps with the words of the claim, too."""
        self.card.show_offers(offers)
        offers.reading_changed.connect(self._follow_notes)

    def _follow_notes(self) -> None:
        if self._desk.current is not None:
            self.card.follow_notes(self._desk.claim(self._desk.current))

    def show_earlier(self, claim: str, found: Sequence[Known]) -> None:
        """Show what was found when nearly the same was checked; nothing where another claim is in hand by now."""
        if claim == self._desk.current:
            self.card.show_earlier(self._desk.claim(self._desk.current), found)

    def go_to_earlier(self) -> None:
        """Bring what was checked before into view, below the verdicts, and the keyboard to the first of it."""
        if self.card.earlier.known:
            above = self.card.layers.height() + 3 * AROUND
            self._scrolled[0].verticalScrollBar().setValue(self.card.earlier.y() - above)
            self.card.earlier.focus()

    def edit_person(self) -> None:
        """Say whom the speaker means."""
        if self._desk.current is not None:
            self.card.facts.edit_person()
            self._keep_in_sight()

    def edit_statement(self) -> None:
        self._edit(self.card.heading)

    def edit_rationale(self) -> None:
        self._edit(self.card.why)

    def edit_proposed(self) -> None:
        self._edit(self.card.instead)

    def show_unsaved(self, unsaved: Unsaved) -> None:
        """Offer words again that were typed and never recorded; where their claim is gone, to be copied."""
        if not any(field.holds(unsaved.place, unsaved.text) for field in self.card.fields):
            self._offer(unsaved)

    def set_keys(self, keys: Keys) -> None:
        """The keys that stand on the buttons, where others than the desk's own were chosen."""
        self._keys = keys
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.card.set_theme(theme, self._keys)
        self.idle.set_theme(theme, self._keys)
        self.offered.set_theme(theme)
        self.follow()

    def _edit(self, part: Heading | Why | Instead) -> None:
        if self._desk.current is not None:
            part.edit()
            self._keep_in_sight()

    def _judge(self, layer: str, verdict: str) -> None:
        self._desk.set_layer(Layer(layer))
        self.wanted_verdict.emit(layer, verdict)

    def _give_reason(self, reason: str) -> None:
        self.wanted_reason.emit(self._desk.layer, reason)

    def _turn(self, layer: str) -> None:
        self._desk.set_layer(Layer(layer))

    def _want(self, place: str, text: str) -> None:
        what, claim, layer = places.parts(place)
        match what:
            case places.RATIONALE:
                self.wanted_rationale.emit(claim, layer, text)
            case places.PROPOSED:
                self.wanted_proposed.emit(claim, text)
            case _:
                self.wanted_statement.emit(claim, text)

    def _offer(self, unsaved: Unsaved) -> None:
        line = self._desk.lines.get(places.claim_of(unsaved.place))
        self.offered.offer(unsaved, line.statement if line else None)

    def _refused(self, place: str, text: str) -> None:
        """Words that could not be recorded and whose claim is not here any more are offered at once."""
        if self._desk.article and places.claim_of(place) != self._desk.current:
            self._offer(Unsaved(place, self._desk.article.id, text, ""))

    def _settled(self, place: str) -> None:
        self.offered.drop(place)
        self.settled.emit(place)

    def _put_back(self, unsaved: Unsaved) -> None:
        """The words into their field again, as typed as they were."""
        what, claim, layer = places.parts(unsaved.place)
        self._desk.focus(claim)
        self._desk.set_layer(layer)
        if self._desk.current == claim:
            self._begin(what).put_back(unsaved.text)
        self.wanted_restore.emit(unsaved.place)

    def _begin(self, what: str) -> Field:
        """Open the field where such words are typed."""
        match what:
            case places.RATIONALE:
                self.edit_rationale()
                return self.card.why.field
            case places.PROPOSED:
                self.edit_proposed()
                return self.card.instead.field
            case _:
                self.edit_statement()
                return self.card.heading.field

    def _copy(self, unsaved: Unsaved) -> None:
        """The words to where they can be pasted from; they stay offered."""
        QGuiApplication.clipboard().setText(unsaved.text)

    def _discard(self, unsaved: Unsaved) -> None:
        self.wanted_discard.emit(unsaved.place)

    def _leave_field(self) -> None:
        """From its top again: the verdict matters more than the field that was written in."""
        self._scrolled[0].verticalScrollBar().setValue(0)
        self.left_field.emit()

    def _keep_in_sight(self) -> None:
        """Scroll to the field that is written in, to its caret above all."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit) and self.card.isAncestorOf(field):
            top = field.mapTo(self.card, QPoint(0, 0)).y()
            self._scrolled[0].ensureVisible(0, top, 0, 8)
            self._scrolled[0].ensureVisible(0, top + field.height(), 0, fonts.scaled(FOOT))
            self._scrolled[0].ensureWidgetVisible(field, 0, 8)
