"""Whom the article attributes the statement to, in its own words: speaker, cue word, hedge, direct or reported."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.claim import Attribution
from app.domain.ids import ClaimId
from resources.themes import Theme
from ui.card.keeps import ONE_LINE, Keeps
from ui.guarded import Guarded
from ui.theme import fonts

WORDS = ("speaker", "cue", "hedge")
HINTS = {"speaker": "Speaker", "cue": "Cue: said", "hedge": "Hedge: alleged"}


class Part(Guarded, QLineEdit):
    """One word or name of the attribution."""

    escaped = Signal()

    def __init__(self, word: str) -> None:
        super().__init__()
        self.setPlaceholderText(HINTS[word])
        self.setAccessibleName(word.capitalize())
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class AttributionForm(QWidget):
    """Return, Escape or leaving a field says what is wanted."""

    wanted = Signal(str, object)
    """Of this claim: an Attribution, or None."""
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._claim: ClaimId | None = None
        self._stands: Attribution | None = None
        self.parts = {word: Part(word) for word in WORDS}
        self.direct = QCheckBox("Direct quotation")
        for part in self.parts.values():
            part.editingFinished.connect(self.settle)
            part.returnPressed.connect(self.done)
            part.escaped.connect(self._leave)
        self.keeps = Keeps(ONE_LINE, *self.parts.values())
        self.direct.clicked.connect(self.settle)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.parts["speaker"])
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.parts["cue"])
        row.addWidget(self.parts["hedge"])
        column.addLayout(row)
        column.addWidget(self.keeps)
        column.addWidget(self.direct)

    def follow(self, claim: ClaimId, attribution: Attribution | None) -> None:
        if claim != self._claim:
            self.settle()
            self._claim = claim
            self._show(attribution)
        elif attribution != self._stands:
            self._show(attribution)

    def settle(self) -> None:
        """Say what is wanted, where it differs from what stands."""
        typed = self._typed()
        if self._claim is not None and typed != self._stands:
            self.wanted.emit(self._claim, typed)

    def _typed(self) -> Attribution | None:
        words = {word: part.text().strip() for word, part in self.parts.items()}
        direct = self.direct.isChecked()
        if not direct and not any(words.values()):
            return None
        stood = self._stands or Attribution("")
        person = stood.person if words["speaker"] == stood.speaker else ""
        speaker, cue, hedge = words["speaker"], words["cue"], words["hedge"]
        return replace(stood, speaker=speaker, cue=cue, hedge=hedge, direct=direct, person=person)

    def _show(self, attribution: Attribution | None) -> None:
        self._stands = attribution
        shown = attribution or Attribution("")
        for word, part in self.parts.items():
            if part.text().strip() != (text := getattr(shown, word)):
                part.setText(text)
        self.direct.setChecked(shown.direct)

    def _leave(self) -> None:
        self.settle()
        self.done.emit()

    def set_theme(self, theme: Theme) -> None:
        for part in (*self.parts.values(), self.direct):
            part.setFont(fonts.sans(12))
        self.keeps.set_theme()
