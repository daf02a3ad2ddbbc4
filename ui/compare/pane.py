"""The page on which two drafts of an article are compared: side by side, by word, with the claims of each.

Filled by `show_compared` each time it is shown. What it wants is told by signals: other drafts, or a claim on the desk.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.anchoring.rows import Rows
from app.domain.article import Draft
from resources.themes import Theme
from ui.compare.head import Head
from ui.compare.model import CompareModel
from ui.compare.view import CompareView
from ui.guarded import Guarded
from ui.theme.roles import Role, dress

READING = "Comparing the drafts…"
_Key = Qt.Key


class ComparePane(Guarded, QWidget):
    """A page over the window. `rows` come from `app.anchoring.arranging.arrange`, in a thread."""

    wanted_drafts = Signal(int, int)
    """Compare the drafts with these numbers instead."""
    wanted_claim = Signal(str)
    """Go to this claim on the desk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: Rows | None = None
        self._drafts: list[Draft] = []
        self.model = CompareModel(self)
        self.head, self.view = Head(theme), CompareView(self.model, theme)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self.setAccessibleName("Two drafts compared")
        self.set_theme(theme)
        self.forget()

    # What the window asks

    def set_theme(self, theme: Theme) -> None:
        """Another theme or text size."""
        self.head.set_theme(theme)
        self.view.dress(theme)

    def show_reading(self) -> None:
        """Say that the drafts are being compared; what was shown is put away."""
        self.forget()
        self.view.say(READING)

    def show_progress(self, percent: int) -> None:
        """Say how far the comparison is."""
        self.view.say(f"{READING} {percent} %")

    def show_compared(self, rows: Rows, drafts: Sequence[Draft]) -> None:
        """Show two drafts; `drafts` are all of the article, to choose others from."""
        self._rows, self._drafts = rows, sorted(drafts, key=lambda draft: draft.number)
        self.view.show_rows(rows)
        self.view.say("" if rows.rows else "Both drafts are empty.")
        self.head.follow(rows, self._drafts, len(self.view.changes()))

    def forget(self) -> None:
        """Let go of the drafts: the page is away."""
        self._rows = None
        self.view.show_rows(None)
        self.view.say("")
        self.head.wait()

    # How it is made

    def _lay_out(self) -> None:
        rule = QFrame()
        dress(rule, Role.RULE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        for widget in (self.head, rule, self.view):
            column.addWidget(widget)
        column.setStretchFactor(self.view, 1)

    def _connect(self) -> None:
        self.view.stepped.connect(self._stand)
        self.view.set_anew.connect(self._place_head)
        self.view.wanted_claim.connect(self.wanted_claim)
        self.head.wanted_step.connect(self._step)
        self.head.wanted_fold.connect(self._fold)
        self.head.wanted_old.connect(self._want_old)
        self.head.wanted_new.connect(self._want_new)

    # What the reviewer does

    def _stand(self) -> None:
        self.head.stand(self.view.at, len(self.view.changes()))

    def _place_head(self) -> None:
        self.head.set_places(self.view.places)

    def _step(self, by: int) -> None:
        self.view.step(by)

    def _fold(self) -> None:
        if self._rows and self._rows.changes:
            self.view.fold(folds=not self.model.folds)
            self.head.show_folded(folds=self.model.folds)

    def _want_old(self, number: int) -> None:
        if self._rows:
            self._want(number, self._rows.new.draft.number)

    def _want_new(self, number: int) -> None:
        """At the left stays what is older; else it is the draft before."""
        if self._rows:
            older = [draft.number for draft in self._drafts if draft.number < number]
            was = self._rows.old.draft.number
            self._want(was if was in older else older[-1], number)

    def _want(self, old: int, new: int) -> None:
        if self._rows and (old, new) != (self._rows.old.draft.number, self._rows.new.draft.number):
            self.wanted_drafts.emit(old, new)

    def _shift(self, by: int) -> None:
        """Both drafts one on, or one back."""
        if self._rows is None:
            return
        numbers = [draft.number for draft in self._drafts]
        old, new = (numbers.index(side.draft.number) + by for side in (self._rows.old, self._rows.new))
        if old >= 0 and new < len(numbers):
            self._want(numbers[old], numbers[new])

    def _next(self) -> None:
        self._step(1)

    def _before(self) -> None:
        self._step(-1)

    def _later(self) -> None:
        self._shift(1)

    def _earlier(self) -> None:
        self._shift(-1)

    def _deed(self, key: int) -> Callable[[], None] | None:
        """What a key does here."""
        deeds = {
            _Key.Key_N: self._next,
            _Key.Key_J: self._next,
            _Key.Key_P: self._before,
            _Key.Key_K: self._before,
            _Key.Key_F: self._fold,
            _Key.Key_BracketRight: self._later,
            _Key.Key_BracketLeft: self._earlier,
        }
        return deeds.get(_Key(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, and what means nothing here, is the sheet's."""
        deed = self._deed(event.key())
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        if deed and not held:
            deed()
        elif held or not self.view.scroll_by_key(event.key()):
            event.ignore()
