"""The card of no claim: what to do next, and the keys that do it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.card.keys import Keys
from ui.desk import Desk
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.keycaps import keycap

Listed = list[tuple[str, str]]
"""Keys, and what they do."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said, and the keys that help there."""

    title: str
    advice: str
    keys: Callable[[Keys], Listed]


class Idle(QWidget):
    """Calm and short: one sentence and a few keys."""

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.advice = PlainLabel(), PlainLabel()
        self.advice.setProperty("role", "muted")
        self.advice.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 4, 16)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addSpacing(8)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._told = NO_ARTICLE
        self.set_theme(theme, keys)

    def follow(self, desk: Desk) -> None:
        self._told = _told(desk)
        self._show()

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self._theme, self._keys = theme, keys
        self.title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self.advice.setFont(fonts.sans(13))
        for _, words in self._rows:
            words.setFont(fonts.sans(12))
        self._show()

    def _show(self) -> None:
        self.title.setText(self._told.title)
        self.advice.setText(self._told.advice)
        listed = [(key, says) for key, says in self._told.keys(self._keys) if key.strip()]
        while len(self._rows) < len(listed):
            self._add_row()
        for (cap, words), (key, says) in zip(self._rows, listed, strict=False):
            cap.setPixmap(keycap(key, self._theme))
            cap.setAccessibleName(key)
            words.setText(says)
        for at, row in enumerate(self._rows):
            for label in row:
                label.setVisible(at < len(listed))

    def _add_row(self) -> None:
        cap, words = PlainLabel(), PlainLabel()
        words.setProperty("role", "muted")
        words.setFont(fonts.sans(12))
        at = len(self._rows)
        self._grid.addWidget(cap, at, 0, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(words, at, 1)
        self._rows.append((cap, words))


def _to_begin(keys: Keys) -> Listed:
    return [(keys.open, "open a file"), (keys.paste, "paste a text"), (keys.library, "library"), (keys.all, "all keys")]


def _to_mark(keys: Keys) -> Listed:
    return [
        (keys.offers, "what is proposed as a claim"),
        (keys.new, "new claim from the words you select"),
        (keys.dismiss, "dismiss the words you select as not checkable"),
        (keys.command, "find a claim, a word, a command"),
        (keys.all, "all keys"),
    ]


def _to_go_on(keys: Keys) -> Listed:
    return [
        (f"{keys.next}  {keys.previous}", "next and previous claim"),
        (keys.next_open, "next claim that is open"),
        *_to_mark(keys),
    ]


NO_ARTICLE = Told(
    "No article on the desk", "Open one from the library, paste a text, or drop a file on the window.", _to_begin
)
NO_CLAIMS = Told("How to begin", "Go along what is proposed, or select the words of a claim of your own.", _to_mark)
NO_CHOICE = Told("No claim chosen", "Pick one in the list or in the article to see what was found and why.", _to_go_on)


def _told(desk: Desk) -> Told:
    if desk.article is None:
        return NO_ARTICLE
    return NO_CHOICE if desk.order else NO_CLAIMS
