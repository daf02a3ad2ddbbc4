"""News and Problems in one place, one at a time: never modal, and with Undo where something can be undone.

News leaves by itself after a while; a Problem, and news that was asked for, stay until they are closed, or until
something else is to be said. That a deed was refused is of no interest any more once another one was done. Escape
closes whatever stands here.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.domain.problem import Problem
from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.floating import Floating, Ink, accent
from ui.plain import PlainLabel
from ui.theme import fonts, icons
from ui.theme.roles import Role, dress

LEFT, GAP = 24, 12
SHOWN = 12_000
"""Milliseconds that news stays; Undo works by its key for ever after."""


def nothing() -> None:
    """What an action does that is not there."""


class Banner(Floating):
    """`shown` says each text as it is shown."""

    shown = Signal(str)

    def __init__(self, host: QWidget, theme: Theme, over: Callable[[], QRect] | None = None) -> None:
        super().__init__(host, theme, over)
        self._does: Callable[[], None] = nothing
        self._refused = False
        self._what, self._more = _line(), _line()
        dress(self._more, Role.MUTED)
        self._action, self._close = QPushButton(), QToolButton()
        self._close.setAccessibleName("Close")
        self._timer = QTimer(self, singleShot=True, interval=SHOWN)
        self._timer.timeout.connect(self.hide)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.set_theme(theme)

    def say(self, text: str, action: str = "", does: Callable[[], None] = nothing) -> None:
        """News, with one thing that can be done about it."""
        self.keep(text, action, does)
        self._timer.start()

    def keep(self, text: str, action: str = "", does: Callable[[], None] = nothing) -> None:
        """News that was asked for, and stays until it is closed."""
        self._timer.stop()
        self._show(text, "", accent, action, does)

    def refuse(self, problem: Problem) -> None:
        """Why a deed was not done, until another one is."""
        self.tell(problem)
        self._refused = True

    def relent(self) -> None:
        """A deed was done."""
        if self._refused:
            self.hide()

    def tell(self, problem: Problem, action: str = "", does: Callable[[], None] = nothing) -> None:
        """What went wrong, what is safe, what to do next. It stays."""
        rest = " ".join(part for part in (problem.kept, problem.do) if part)
        self._timer.stop()
        self._show(problem.what, rest, _wrong, action, does)

    def text(self) -> str:
        """What it says now; "" while it is away."""
        return "" if self.isHidden() else " ".join(part for part in (self._what.text(), self._more.text()) if part)

    def action(self) -> QPushButton:
        return self._action

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._what.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        self._more.setFont(fonts.sans(13))
        self._action.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        self._action.setStyleSheet(f"color: {theme.accent}")
        self._close.setIcon(icons.icon("close", theme, fonts.scaled(16)))
        self.update()

    def _show(self, what: str, more: str, mark: Ink, action: str, does: Callable[[], None]) -> None:
        self._does, self._refused = does, False
        self.window().installEventFilter(self)
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._row.invalidate()
        self.rise(mark)
        self.announce(f"{what} {more}".strip())
        self.shown.emit(what)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An Escape that nobody wanted arrives at the window."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed == Qt.Key.Key_Escape and watched is self.window() and not self.isHidden():
            self.hide()
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Wide enough for its words on one line, as far as there is room."""
        widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in (self._what, self._more))
        buttons = (self._action, self._close)
        beside = sum(button.sizeHint().width() + GAP for button in buttons if not button.isHidden())
        return QSize(widest + beside + LEFT + 2 * GAP, super().sizeHint().height())

    def _act(self) -> None:
        does = self._does
        self.hide()
        does()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._more)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 8, 8, 8)
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)


def _wrong(theme: Theme) -> str:
    return state_look(theme, State.REFUTED).ink


def _line() -> PlainLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
