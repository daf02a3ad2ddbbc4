"""Words that were typed and never recorded, offered again on one quiet line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.telling import quoted
from app.store.lines import Unsaved
from resources.themes import Theme
from ui.chip import Chip
from ui.prose import Prose
from ui.theme import fonts

NAMES = {
    "rationale": "a rationale",
    "statement": "a statement",
    "proposed": "a proposed wording",
    "intake": "an article",
}
SHOWN, SHORT = 60, 40
"""Code points of the words that are quoted, and of their claim's statement."""


class Offered(QWidget):
    """One offer at a time, in the order they were typed."""

    taken = Signal(object)
    copied = Signal(object)
    discarded = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Unsaved] = {}
        self._placed: set[str] = set()
        self._claims: dict[str, str] = {}
        self.says = Prose(lambda: fonts.sans(12))
        self.put_back = Chip("Put it back", theme)
        self.discard = Chip("Discard", theme)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.put_back)
        row.addWidget(self.discard)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(self.says)
        column.addLayout(row)
        self.put_back.clicked.connect(self._take)
        self.discard.clicked.connect(self._discard)
        self.hide()
        self.set_theme(theme)

    def offer(self, unsaved: Unsaved, claim: str | None) -> None:
        """`claim` is the statement of the claim that the words belong to, None where it is not on the desk."""
        self._waiting[unsaved.place] = unsaved
        if claim is not None:
            self._placed.add(unsaved.place)
            self._claims[unsaved.place] = claim
        self._show()

    def clear(self) -> None:
        """The words belong to an article that is not on the desk any more; they are kept all the same."""
        self._waiting.clear()
        self._placed.clear()
        self._claims.clear()
        self._show()

    def drop(self, place: str) -> None:
        """The words at this place were settled otherwise."""
        if self._waiting.pop(place, None):
            self._show()

    def _first(self) -> Unsaved:
        return next(iter(self._waiting.values()))

    def _take(self) -> None:
        first = self._first()
        if first.place not in self._placed:
            self.copied.emit(first)
            return
        self.drop(first.place)
        self.taken.emit(first)

    def _discard(self) -> None:
        first = self._first()
        self.drop(first.place)
        self.discarded.emit(first)

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            first, more = self._first(), len(self._waiting) - 1
            self.put_back.set_words("Put it back" if first.place in self._placed else "Copy it")
            name = NAMES.get(first.place.partition(":")[0], "something")
            claim = self._claims.get(first.place)
            of = f" for {quoted(claim, SHORT)}" if claim else ""
            rest = f" (and {more} more)" if more else ""
            self.says.say(f"You were writing {name}{of} that was never recorded{rest}: {quoted(first.text, SHOWN)}")

    def set_theme(self, theme: Theme) -> None:
        for part in (self.says, self.put_back, self.discard):
            part.set_theme(theme)
