"""The words in the article that the claim stands on, each with the label of its block."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.article import Draft, label_at, page_at
from app.domain.claim import Claim, Footing, standing
from app.domain.span import Span
from resources.themes import Theme
from ui.caption import Caption
from ui.prose import Noted, PressedProse
from ui.theme import fonts

LINES = 4
MOST = 8
"""Passages shown at most; the article marks them all."""


class Passages(QWidget):
    """A passage is pressed to be shown in the article."""

    pressed = Signal(int, int)
    """Code points of the draft."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spans: tuple[Span, ...] = ()
        self.rows: list[Noted] = []
        self._caption = Caption("In the article", theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._caption)

    def follow(self, claim: Claim, draft: Draft | None) -> None:
        stands = claim.footing is Footing.STANDING
        self._spans = standing(claim)
        self.setVisible(bool(claim.spans))
        self._caption.say("In the article" if stands else "Was in an earlier draft, and is not in this one")
        shown = claim.spans[:MOST]
        while len(self.rows) < len(shown):
            self._add_row()
        for row, span in zip(self.rows, shown, strict=False):
            row.note.setText(where(draft, span) if stands and draft else "")
            row.prose.say(span.quote)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(shown))

    def _add_row(self) -> None:
        pressed = PressedProse(lambda: fonts.serif(15), lines=LINES)
        pressed.clicked.connect(self._press)
        row = Noted(pressed)
        row.set_theme(self._theme)
        self.rows.append(row)
        self._column.addWidget(row)

    def _press(self) -> None:
        at = next(at for at, row in enumerate(self.rows) if row.prose is self.sender())
        if at < len(self._spans):
            self.pressed.emit(self._spans[at].start, self._spans[at].end)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._caption.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)


def where(draft: Draft, span: Span) -> str:
    """The label of the block that the words stand in, and their page where the file has pages."""
    page = page_at(draft.blocks, span.start)
    label = label_at(draft.blocks, span.start)
    return f"{label}, page {page}" if page else label
