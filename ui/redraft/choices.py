"""The answers to one question, in the order of the page: the places, none of them, and that the words were cut.

At most one is highlighted: that is what the return key chooses.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.anchoring.outcome import Decision, Question
from app.domain.claim import Footing
from resources.themes import Theme
from ui.redraft import words
from ui.redraft.choice import Choice
from ui.redraft.showing import Showing

MOST = 5
"""Places that a question offers at most."""
CUT = "It was cut: close the claim"


class Choices(QObject):
    """`at` is the one that is highlighted."""

    chosen = Signal(object)
    """The decision that a choice stands for."""
    moved = Signal()
    """Another one is highlighted, or none."""

    def __init__(self, theme: Theme, above: QWidget, below: QWidget) -> None:
        super().__init__(below)
        self._question: Question | None = None
        self.at: Choice | None = None
        self.places = [Choice(str(number), theme, above) for number in range(1, MOST + 1)]
        self.none, self.cut = Choice("0", theme, below), Choice("X", theme, below)
        self.cut.say(CUT)
        self.all = (*self.places, self.none, self.cut)
        for choice in self.all:
            choice.pressed_by.connect(self.choose)
            choice.highlighted.connect(self._reach)

    def set_theme(self, theme: Theme) -> None:
        for choice in self.all:
            choice.set_theme(theme)

    def show_question(self, showing: Showing) -> None:
        """Be the answers to this one. What is cut already cannot be cut."""
        self._question, footing = showing.question, showing.claim.footing
        for choice, candidate in zip(self.places, showing.question.candidates, strict=False):
            choice.tell(showing.offered(candidate))
        for at, choice in enumerate(self.places):
            choice.setVisible(at < len(showing.question.candidates))
        self.none.say(words.none_of(showing.question, footing))
        self.cut.setVisible(footing is not Footing.CUT)

    def show_answer(self, answer: Decision | None) -> None:
        """Tick the answer that was given; None is none."""
        given = self.of(answer)
        for choice in self.all:
            choice.stand(chosen=choice is given)

    def of(self, answer: Decision | None) -> Choice | None:
        """The choice that stands for an answer."""
        if answer is None or self._question is None:
            return None
        if answer.place is None:
            return self.cut if answer.cut else self.none
        places = [candidate.place for candidate in self._question.candidates]
        return self.places[places.index(answer.place)]

    def number(self) -> int | None:
        """Which place is highlighted, from 0; None where no place is."""
        return self.places.index(self.at) if self.at in self.places else None

    def choose(self, choice: Choice) -> None:
        """Answer with it, if it is one of the answers now."""
        if self._question is None or choice.isHidden():
            return
        if choice in self.places:
            self.chosen.emit(Decision(self._question.candidates[self.places.index(choice)].place))
        else:
            self.chosen.emit(Decision(None, cut=choice is self.cut))

    def highlight(self, at: Choice | None) -> None:
        """Have the return key choose it; None has it choose nothing."""
        self.at = at
        for choice in self.all:
            choice.highlight(at=choice is at)
        self.moved.emit()

    def move(self, step: int) -> None:
        """Highlight the next one, or the one before: it ends at both ends."""
        shown = [choice for choice in self.all if not choice.isHidden()]
        at = shown.index(self.at) if self.at in shown else (-1 if step > 0 else len(shown))
        self.highlight(shown[max(0, min(at + step, len(shown) - 1))])

    def _reach(self, choice: Choice) -> None:
        """The keyboard came to a choice."""
        if choice is not self.at:
            self.highlight(choice)
