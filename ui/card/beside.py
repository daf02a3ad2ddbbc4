"""Beside the statement: what helps with its words, as conversions do, and that it was checked before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.reading.reading import Note
from resources.themes import Theme
from ui.card.keys import Keys
from ui.chip import Chip
from ui.plain import plain_tip
from ui.prose import PressedProse
from ui.theme import fonts

LINES = 2
ARROW = "\u00a0→\u00a0"


class Beside(QWidget):
    """One quiet line, out of sight where there is nothing to say. Long notes are pressed to be read in full."""

    wanted_earlier = Signal()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.notes = PressedProse(lambda: fonts.sans(12), muted=True, lines=LINES)
        self.before = Chip("Checked before", theme, framed=False)
        self.before.setToolTip(plain_tip("What was found when nearly the same was checked"))
        self._earlier = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.notes, 1)
        row.addWidget(self.before, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self.notes.clicked.connect(self._turn)
        self.before.clicked.connect(self.wanted_earlier)
        self.set_theme(theme, keys)
        self._show()

    def follow(self, text: str, notes: Sequence[Note]) -> None:
        """Say what helps with words of the text."""
        self.notes.show_lines(LINES)
        self.notes.say(" · ".join(dict.fromkeys(told(text, note) for note in notes)))
        self._show()

    def say_earlier(self, count: int) -> None:
        """So many earlier claims say nearly the same."""
        self._earlier = count
        self.before.set_words("Checked before" if count == 1 else f"Checked before · {count}")
        self._show()

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self.notes.set_theme(theme)
        self.before.set_key(keys.before)
        self.before.set_theme(theme)

    def _show(self) -> None:
        self.notes.setVisible(bool(self.notes.text()))
        self.before.setVisible(bool(self._earlier))
        self.setVisible(bool(self.notes.text() or self._earlier))

    def _turn(self) -> None:
        """All of the notes, or the first lines again."""
        self.notes.show_lines(LINES if not self.notes.lines else 0)


def told(text: str, note: Note) -> str:
    """Such as: 745 miles → 1,199 km. No line ends at the arrow."""
    return f"{' '.join(text[slice(*note.place)].split())}{ARROW}{note.says}"
