"""A question that one key answers, at the foot of the article: why words are dismissed, which way a boundary moves.

It has the keyboard while it is there and gives it back when it goes; any key that is no answer but Escape leaves it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from resources.themes import Theme
from ui.floating import Floating, accent
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.keycaps import put_key
from ui.theme.roles import Role, dress

SIDE, LEFT, GAP = 10, 24, 6


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be answered: the keys that say it, the first of which is shown, and the words. `stays` keeps asking."""

    keys: tuple[Qt.Key, ...]
    cap: str
    words: str
    does: Callable[[], None]
    stays: bool = False


class Strip(Floating):
    """`opened` says that there is a question, `closed` that it is away again, answered or not."""

    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget, theme: Theme, over: Callable[[], QRect] | None = None) -> None:
        super().__init__(host, theme, over)
        self._asked: Sequence[Answer] = ()
        self._answers: dict[int, Answer] = {}
        self._before: QWidget | None = None
        self._buttons: list[QPushButton] = []
        self._question = PlainLabel()
        self._grid = QGridLayout(self)
        self._question.setContentsMargins(SIDE, 0, 0, 0)
        self._grid.setContentsMargins(LEFT - SIDE, SIDE, SIDE, SIDE)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)

    def ask(self, question: str, answers: Sequence[Answer]) -> None:
        """Show the question and take the keyboard. Another question that stood there is away."""
        if self.isHidden():
            self._before = self.window().focusWidget()  # a dialog that still has the keyboard is about to go
        self._asked, self._answers = answers, {int(key): answer for answer in answers for key in answer.keys}
        self._question.setText(question)
        self._make_buttons()
        self.setAccessibleName(question)
        self.opened.emit()
        self.rise(accent)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(f"{question} " + ", ".join(f"{answer.cap} {answer.words}" for answer in answers))

    def question(self) -> str:
        """What it asks now; "" while it is away."""
        return "" if self.isHidden() else self._question.text()

    def close_down(self) -> None:
        """Go without an answer, and give the keyboard back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._question.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        for button, answer in zip(self._buttons, self._asked, strict=True):
            button.setFont(fonts.sans(13))
            put_key(button, answer.cap, theme)
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._arrange()
        self.update()

    def _make_buttons(self) -> None:
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(answer) for answer in self._asked]
        self.set_theme(self._theme)

    def _arrange(self) -> None:
        """The question above its answers, in as few rows as there is room for, and those as even as can be."""
        self._grid.removeWidget(self._question)
        columns = in_columns([button.sizeHint().width() for button in self._buttons], self.room() - LEFT - SIDE)
        self._grid.addWidget(self._question, 0, 0, 1, columns)
        for at, button in enumerate(self._buttons):
            self._grid.addWidget(button, 1 + at // columns, at % columns)
            button.show()  # a layout has no room for what it would show a moment later

    def _fitting(self) -> QSize:
        self._arrange()
        self._grid.activate()
        return super()._fitting()

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(answer.words, self)
        dress(button, Role.QUIET)
        button.setStyleSheet("text-align: left")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._give(answer))
        return button

    def _give(self, answer: Answer) -> None:
        if not answer.stays:
            self.close_down()
        answer.does()

    def event(self, event: QEvent) -> bool:
        """While it is asked, a plain key is an answer and no command's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not _is_command(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self._answers.get(event.key())
        if answer is not None:
            self._give(answer)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_down()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        elsewhere = event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if elsewhere and not self.isHidden():
            self._before = None
            self.close_down()


def in_columns(widths: Sequence[int], room: int) -> int:
    """In how many columns answers of these widths fit into the room, with no row much shorter than the others."""
    many = len(widths)
    fits = (columns for columns in range(many, 1, -1) if _wide(widths, columns) <= room)
    rows = ceil(many / next(fits, 1)) if many else 1
    return max(1, ceil(many / rows))


def _wide(widths: Sequence[int], columns: int) -> int:
    return sum(max(widths[at::columns]) for at in range(columns)) + GAP * (columns - 1)


def _is_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
