"""The page of one question: what was checked, why one is asked, the places where it may stand now, and the answers."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.anchoring.outcome import Decision
from resources.themes import Theme
from ui.guarded import Guarded
from ui.redraft import words
from ui.redraft.choice import Choice
from ui.redraft.choices import MOST, Choices
from ui.redraft.head import Head
from ui.redraft.keys import ALONG, BACK, CUT, NONE, SKIP, is_enter, is_plain, place_of
from ui.redraft.scroll import Scroll
from ui.redraft.showing import Showing, is_safe
from ui.theme.roles import Role, dress

_HEAD = 0.54
"""Share of the height from which on the head scrolls with the places."""


class QuestionPage(Guarded, QWidget):
    """What is chosen is told; another question is shown when the pane says so."""

    answered = Signal(object)
    """The decision."""
    wanted_back = Signal()
    wanted_skip = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._showing: Showing | None = None
        self.head, self.list = Head(theme, self), Scroll(self)
        self.choices = Choices(theme, self.list.content, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.choices.chosen.connect(self.answered)
        self.choices.moved.connect(self._follow)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        rule = QFrame()
        dress(rule, Role.RULE)
        last = QHBoxLayout()
        last.setContentsMargins(0, 4, 0, 4)
        last.setSpacing(0)
        last.addWidget(self.choices.none, 1)
        last.addWidget(self.choices.cut, 1)
        for choice in self.choices.places:
            self.list.column.addWidget(choice)
        self.list.column.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(rule)
        self._column.addLayout(last)

    def show_question(self, showing: Showing, number: int, of: int, answer: Decision | None) -> None:
        """Show a question, and the answer that was given to it before; its `number` is one of `of`.

        The answer is highlighted, and where there is none the first place, if that is safe and it is in sight.
        """
        self._showing = showing
        question, claim = showing.question, showing.claim
        heading = words.heading(number, of, showing.number, question, len(claim.spans))
        of_file = f"“{showing.asked.name}” as draft {showing.asked.number}"
        self.head.say(heading, of_file, claim.statement, words.why(question))
        self.setAccessibleName(f"{heading}. {claim.statement} {words.why(question)}")
        self.choices.show_question(showing)
        self.choices.show_answer(answer)
        self.list.verticalScrollBar().setValue(0)
        self._show_checked()
        self._settle_head()
        first = self.choices.places[0] if is_safe(question) and not self._head_scrolls() else None
        self.choices.highlight(self.choices.of(answer) or first)
        self._announce()

    def _announce(self) -> None:
        """Have a screen reader say the question where the keyboard goes to an answer; else it says the page's name."""
        if self.isVisible() and self.choices.at is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def forget(self) -> None:
        """Let go of the question."""
        self._showing = None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.head.set_theme(theme)
        self.choices.set_theme(theme)
        self._show_checked()
        self._settle_head()

    def take_focus(self) -> None:
        """Put the keyboard where the return key does what is shown."""
        (self.choices.at or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Another choice is highlighted."""
        self._show_checked()
        self.head.how.say(self._how())
        if self.isVisible():
            self.take_focus()
        if self.choices.at in self.choices.places:
            self.list.ensureWidgetVisible(self.choices.at, 0, 8)

    def _how(self) -> str:
        """What the return key does now."""
        number = self.choices.number()
        if self._showing is None or self.choices.at is None:
            return words.BY_NUMBER
        return words.ANSWERED if number is None else self._showing.taken(number)

    def _show_checked(self) -> None:
        """What was checked, beside the place that is highlighted, or the likeliest."""
        if self._showing is not None:
            candidates = self._showing.question.candidates
            self.head.show_checked(self._showing.checked(candidates[self.choices.number() or 0], self._theme))

    def _settle_head(self) -> None:
        """The head stands above the places, or scrolls with them where it would leave them no room.

        It is dressed again then, for a style sheet takes the fonts of what gets another parent.
        """
        scrolls = self._head_scrolls()
        column = self.list.column if scrolls else self._column
        if column.indexOf(self.head) < 0:
            column.insertWidget(0, self.head)
            self.head.leave_room(beside=not scrolls)
            self.head.set_theme(self._theme)

    def _head_scrolls(self) -> bool:
        return self.head.high(self.width()) > _HEAD * self.height()

    def event(self, event: QEvent) -> bool:
        """Its words may be of another height than before."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle_head()
        return answer

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_head()

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for; answers whether it is for anything here."""
        return is_plain(event) and (self._goes_along(event) or self._decides(event))

    def _goes_along(self, event: QKeyEvent) -> bool:
        """Move the highlight, where the key is for that."""
        step = ALONG.get(Qt.Key(event.key()))
        if step:
            self.choices.move(step)
        return step is not None

    def _decides(self, event: QKeyEvent) -> bool:
        """Do what the key is for, once for each time that it is pressed; answers whether it is for anything."""
        told = {BACK: self.wanted_back, SKIP: self.wanted_skip}.get(Qt.Key(event.key()))
        chosen = self._named(event)
        if event.isAutoRepeat():
            return told is not None or chosen is not None
        if told is not None:
            told.emit()
        elif chosen is not None:
            self.choices.choose(chosen)
        return told is not None or chosen is not None

    def _named(self, event: QKeyEvent) -> Choice | None:
        """The choice that a key stands for."""
        if is_enter(event):
            return self.choices.at
        place = place_of(event)
        if 0 <= place < MOST:
            return self.choices.places[place]
        return {NONE: self.choices.none, CUT: self.choices.cut}.get(Qt.Key(event.key()))
