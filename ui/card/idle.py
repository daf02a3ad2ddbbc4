"""The card of no claim: what to do next, and the keys that do it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.card.keys import Keys
from ui.desk import Desk
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.keycaps import keycap


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
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addSpacing(8)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.set_theme(theme, keys)

    def follow(self, desk: Desk) -> None:
        title, advice = _told(desk)
        self.title.setText(title)
        self.advice.setText(advice)

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self.title.setFont(fonts.sans(15, weight=fonts.SEMIBOLD))
        self.advice.setFont(fonts.sans(13))
        listed = _listed(keys)
        while len(self._rows) < len(listed):
            self._add_row()
        for (cap, words), (key, says) in zip(self._rows, listed, strict=True):
            cap.setPixmap(keycap(key, theme))
            cap.setAccessibleName(key)
            words.setText(says)
            words.setFont(fonts.sans(12))

    def _add_row(self) -> None:
        cap, words = PlainLabel(), PlainLabel()
        words.setProperty("role", "muted")
        at = len(self._rows)
        self._grid.addWidget(cap, at, 0, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(words, at, 1)
        self._rows.append((cap, words))


def _listed(keys: Keys) -> list[tuple[str, str]]:
    return [
        (f"{keys.next}  {keys.previous}", "next and previous claim"),
        (keys.next_open, "next claim that is open"),
        (keys.new, "new claim from the words you select"),
        (keys.dismiss, "dismiss the words you select as not checkable"),
        (keys.command, "find a claim, a word, a command"),
        (keys.all, "all keys"),
    ]


def _told(desk: Desk) -> tuple[str, str]:
    if desk.article is None:
        return "No article on the desk", "Open one from the library, paste a text, or drop a file on the window."
    if not desk.order:
        return "No claims yet", "Read the article through, then select the words of the first claim."
    return "No claim chosen", "Pick one in the list or in the article to see what was found and why."
