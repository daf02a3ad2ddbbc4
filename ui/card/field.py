"""A place to write: shows what stands, never loses a word that was typed, and says what is wanted when it is left."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.card.editor import Editor

BEHIND = 400
"""Milliseconds that what is kept may lag behind what is typed."""

Standing = Callable[[str], str]


class Field(Editor):
    """`standing` gives the words that the history has for a place. Words that differ are the reviewer's own until they
    are recorded: only another place or the history saying the same takes them off the screen.
    """

    wanted = Signal(str, str)
    """Place and text: this should stand."""
    typing = Signal(str, str)
    """Place and text as typed so far, not yet wanted."""
    refused = Signal(str, str)
    """Place and text: wanted, and not recorded."""
    settled = Signal(str)
    """Nothing typed at this place is waiting any more."""
    done = Signal()
    """Left by its keys; what was typed is wanted."""

    def __init__(
        self,
        standing: Standing,
        least: int = 2,
        most: int = 12,
        *,
        one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(least, most, one_line=one_line, parent=parent)
        self._standing = standing
        self._place = self._text = self._shown = ""
        self._kept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BEHIND)
        self._timer.timeout.connect(self._keep)
        self.textChanged.connect(self._typed)
        self.left.connect(self.settle)
        self.ended.connect(self._end)

    @property
    def place(self) -> str:
        return self._place

    def is_typed(self) -> bool:
        """Whether the words are others than those that were shown."""
        return bool(self._place) and self.words() != self._shown

    def holds(self, place: str, text: str) -> bool:
        """Whether these very words are being typed there now."""
        return place == self._place and self.is_typed() and text == self.words()

    def follow(self, place: str) -> None:
        """Show what stands at a place; "" is no place. What was typed at another is wanted first."""
        if place != self._place:
            self.settle()
            self._place, self._kept = place, False
            self._show()
        elif not self.is_typed() or self._stands(place, self.words()):
            self._show()

    def settle(self) -> None:
        """Want what was typed. Where it is not recorded then, it is kept and stays on the screen."""
        if not self.is_typed():
            return
        self._timer.stop()
        place, text, before = self._place, self.words(), (self._text, self._shown)
        if self._one_line and not text.strip():
            self._bring_back()
            return
        if not self._stands(place, text):
            self._text = self._shown = text  # so that it is wanted once, whatever the answer sets in motion
            self.wanted.emit(place, text)
        if self._stands(place, text):
            self._recorded(place)
        else:
            self._refused(place, text, before)

    def put_back(self, text: str) -> None:
        """Have words that were typed once be typed again."""
        self.replace_words(text)
        self.setFocus()

    def _stands(self, place: str, text: str) -> bool:
        """Whether the history says the same there; space at the ends is nothing that anybody says."""
        return self._standing(place).strip() == text.strip()

    def _recorded(self, place: str) -> None:
        self._kept = False
        self.settled.emit(place)
        if place == self._place:
            self._show()

    def _refused(self, place: str, text: str, before: tuple[str, str]) -> None:
        if place == self._place:
            self._kept = True
            self._text, self._shown = before
        self.typing.emit(place, text)
        self.refused.emit(place, text)

    def _bring_back(self) -> None:
        self.replace_words(self._standing(self._place))

    def _show(self) -> None:
        text = self._standing(self._place) if self._place else ""
        if text != self._text or self.words() != self._shown:
            with QSignalBlocker(self):
                self.setPlainText(text)
            self._text, self._shown = text, self.words()
        self._free()

    def _typed(self) -> None:
        if not self.is_typed():
            self._free()
        elif not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        if self.is_typed():
            self._kept = True
            self.typing.emit(self._place, self.words())

    def _free(self) -> None:
        """What was kept need not be any longer."""
        self._timer.stop()
        if self._kept:
            self._kept = False
            self.settled.emit(self._place)

    def _end(self) -> None:
        self.settle()
        self.done.emit()
