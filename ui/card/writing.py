"""What the writer noted on the claim's words: comments, footnotes and endnotes of the file that arrived."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.article import Draft, Note
from app.domain.claim import Claim, standing
from resources.themes import Theme
from ui.caption import Caption
from ui.prose import Noted, Prose
from ui.theme import fonts

LINES = 6
MOST = 6
"""Notes shown at most; all of them are told where the pointer rests in the article."""


class WriterNotes(QWidget):
    """Seen only where there are any."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[Noted] = []
        self._caption = Caption("The writer’s notes", theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._caption)

    def follow(self, claim: Claim, draft: Draft | None) -> None:
        found = notes_on(claim, draft) if draft else []
        self.setVisible(bool(found))
        while len(self.rows) < min(len(found), MOST):
            self._add_row()
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(found))
        for row, note in zip(self.rows, found, strict=False):
            row.note.setText(str(note.kind))
            row.prose.say(in_words(note))

    def _add_row(self) -> None:
        row = Noted(Prose(lambda: fonts.sans(13), lines=LINES))
        row.set_theme(self._theme)
        self.rows.append(row)
        self._column.addWidget(row)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._caption.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)


def notes_on(claim: Claim, draft: Draft) -> list[Note]:
    """The notes that touch the claim's words, or hang right behind them."""
    spans = standing(claim)
    return [note for note in draft.notes if any(note.start <= span.end and note.end >= span.start for span in spans)]


def in_words(note: Note) -> str:
    """What was noted, and by whom."""
    return f"{note.author}: {note.text}" if note.author else note.text
