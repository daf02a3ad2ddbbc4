"""The sheet of the next draft: compared, the doubtful places one after the other, what taking it does, and then Return.

The answers are a form that the pane holds itself. Nothing is recorded here: `wanted_take` tells the answers to whom it
concerns, once, and Escape leaves everything as it was.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.anchoring.outcome import Decision, Decisions, Summary
from resources.themes import Theme
from ui.guarded import Guarded
from ui.redraft.answers import Answers
from ui.redraft.asked import Asked
from ui.redraft.foot import Foot
from ui.redraft.question import QuestionPage
from ui.redraft.reading import ReadingPage
from ui.redraft.showing import Showing
from ui.redraft.summary import SummaryPage


class RedraftPane(Guarded, QWidget):
    """A page over the window; it is filled by `show_reading`, `ask` and `show_summary`, and emptied by `forget`."""

    wanted_take = Signal(object)
    """Take the draft with these decisions."""
    wanted_summary = Signal(object)
    """Say with `show_summary` what taking the draft with these decisions would do."""
    wanted_away = Signal()
    """Leave: nothing is taken in."""
    decided = Signal(object)
    """All decisions, after each answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked: Asked | None = None
        self._answers = Answers()
        self._numbers: dict[str, int] = {}
        self.reading, self.question, self.summary = ReadingPage(theme), QuestionPage(theme), SummaryPage(theme)
        self.foot, self._stack = Foot(theme, self), QStackedWidget()
        self._lay_out()
        self._connect()
        self._turn_to(self.reading)

    def _lay_out(self) -> None:
        for page in (self.reading, self.question, self.summary):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self.setAccessibleName("The next draft")

    def _connect(self) -> None:
        self.reading.wanted_away.connect(self.wanted_away)
        self.question.answered.connect(self._answer)
        self.question.wanted_back.connect(self._back)
        self.question.wanted_skip.connect(self._skip)
        self.summary.wanted_back.connect(self._back)
        self.summary.wanted_take.connect(self._take)
        self.summary.ready_changed.connect(self.foot.take.setVisible)
        self.foot.back.clicked.connect(self._back)
        self.foot.skip.clicked.connect(self._skip)
        self.foot.take.clicked.connect(self._take)
        self.foot.leave.clicked.connect(self.wanted_away)

    def set_theme(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme = theme
        for part in (self.reading, self.question, self.summary, self.foot):
            part.set_theme(theme)

    def show_reading(self, name: str) -> None:
        """Say that a file is being compared."""
        self.reading.begin(name)
        self._turn_to(self.reading)

    def show_progress(self, percent: int) -> None:
        """How far the comparison is."""
        self.reading.go_on(percent)

    def ask(self, asked: Asked, decisions: Decisions | None = None) -> None:
        """Put the questions that have no answer among `decisions`; then, or at once, ask for the summary."""
        self._asked = asked
        self._numbers = {outcome.claim.id: number for number, outcome in enumerate(asked.outcomes, 1)}
        self._answers = Answers(asked.questions, decisions)
        self._show()

    def show_summary(self, summary: Summary, decisions: Decisions | None = None) -> None:
        """What was asked for, with the decisions that it is of; one of other answers than those given now is no use."""
        if self._answers.question is None and decisions in (None, self._answers.given):
            self.summary.show_summary(summary)

    def forget(self) -> None:
        """Let go of the drafts and the answers: the sheet is away."""
        self._asked = None
        self._answers = Answers()
        self._numbers = {}
        self.question.forget()
        self.summary.forget()
        self._turn_to(self.reading)

    def _show(self) -> None:
        """The question that comes now, or what taking the draft does."""
        if self._asked is None:
            return
        question = self._answers.question
        if question is None:
            self._sum_up(self._asked)
            return
        number = self._numbers[question.claim]
        claim = self._asked.outcomes[number - 1].claim
        showing = Showing(self._asked, question, claim, number)
        of, answer = len(self._answers.questions), self._answers.answer_to(question)
        self._turn_to(self.question)
        self.question.show_question(showing, self._answers.number, of, answer)

    def _sum_up(self, asked: Asked) -> None:
        given = self._answers.given
        self.summary.wait(asked, given, len(self._answers.skipped))
        self._turn_to(self.summary)
        self.wanted_summary.emit(given)

    def _answer(self, decision: Decision) -> None:
        self._answers.answer(decision)
        self.decided.emit(self._answers.given)
        self._show()

    def _back(self) -> None:
        if self._answers.has_before():
            self._answers.back()
            self._show()

    def _skip(self) -> None:
        if self._answers.question is not None:
            self._answers.skip()
            self._show()

    def _take(self) -> None:
        """Told once: the page waits for whoever takes it."""
        if self.summary.is_ready():
            self.summary.be_taken()
            self.wanted_take.emit(self._answers.given)

    def _turn_to(self, page: ReadingPage | QuestionPage | SummaryPage) -> None:
        self._stack.setCurrentWidget(page)
        self.foot.setVisible(page is not self.reading)
        self.foot.back.setVisible(self._answers.has_before())
        self.foot.skip.setVisible(page is self.question)
        self.foot.take.setVisible(page is self.summary and self.summary.is_ready())
        if self.isVisible():
            page.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that whatever has the keyboard did not want is that of the page which is shown."""
        pages = (page for page in (self.question, self.summary) if page is self._stack.currentWidget())
        if not any(page.press(event) for page in pages):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for page in (self.reading, self.question, self.summary):
            if page is self._stack.currentWidget():
                page.take_focus()
