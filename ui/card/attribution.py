"""Whom the article attributes the statement to, in its own words: speaker, cue word, hedge, direct or reported.

And whom it means by the speaker, which is a wish of its own: it goes for every claim with that speaker.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.claim import Attribution
from app.domain.ids import ClaimId
from resources.themes import Theme
from ui.card.keeps import ONE_LINE, Keeps
from ui.flow import Flow
from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.theme import fonts

WORDS = ("speaker", "cue", "hedge")
PERSON = "person"
HINTS = {"speaker": "Speaker", "cue": "Cue: said", "hedge": "Hedge: alleged", PERSON: "Whom that is"}
NAMES = {PERSON: "Whom the speaker means"}


class Part(Guarded, QLineEdit):
    """One word or name of the attribution."""

    escaped = Signal()

    def __init__(self, word: str) -> None:
        super().__init__()
        self.setPlaceholderText(HINTS[word])
        self.setAccessibleName(NAMES.get(word, word.capitalize()))
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
    wanted_person = Signal(str, str)
    """Whom the speaker of this claim means; "" is whom the words say."""
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._claim: ClaimId | None = None
        self._stands: Attribution | None = None
        self.parts = {word: Part(word) for word in WORDS}
        self.person, self._arrow = Part(PERSON), PlainLabel("→")
        self.direct, self.denial = QCheckBox("Direct quotation"), QCheckBox("Denied by the speaker")
        for part in self._fields():
            part.editingFinished.connect(self.settle)
            part.returnPressed.connect(self.done)
            part.escaped.connect(self._leave)
        self.keeps = Keeps(ONE_LINE, *self._fields())
        for box in (self.direct, self.denial):
            box.clicked.connect(self.settle)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        boxes = Flow()
        for box in (self.direct, self.denial):
            boxes.add(box)
        column.addLayout(_row(self.parts["speaker"], self._arrow, self.person))
        column.addLayout(_row(self.parts["cue"], self.parts["hedge"]))
        column.addWidget(self.keeps)
        column.addWidget(boxes)

    def _fields(self) -> tuple[Part, ...]:
        return (*self.parts.values(), self.person)

    def edit_person(self) -> None:
        """Have the keyboard where it is said whom the speaker means."""
        self.person.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.person.selectAll()

    def follow(self, claim: ClaimId, attribution: Attribution | None) -> None:
        if claim != self._claim:
            self.settle()
            self._claim = claim
            self._show(attribution)
        elif attribution != self._stands:
            self._show(attribution)

    def settle(self) -> None:
        """Say what is wanted, where it differs from what stands."""
        claim, typed, person = self._claim, self._typed(), self._typed_person()
        stood = self._stands.person if self._stands else ""
        if claim is not None and typed != self._stands:
            self.wanted.emit(claim, typed)
        if claim is not None and person != stood:
            self.wanted_person.emit(claim, person)

    def _typed_person(self) -> str:
        """Nobody else where it is the speaker by the same name."""
        person = " ".join(self.person.text().split())
        return "" if person == self.parts["speaker"].text().strip() else person

    def _typed(self) -> Attribution | None:
        words = {word: part.text().strip() for word, part in self.parts.items()}
        direct, denial = self.direct.isChecked(), self.denial.isChecked()
        stood = self._stands or Attribution("")
        person = stood.person if words["speaker"] == stood.speaker else ""
        if not (direct or denial or person or any(words.values())):
            return None
        speaker, cue, hedge = words["speaker"], words["cue"], words["hedge"]
        return replace(stood, speaker=speaker, cue=cue, hedge=hedge, direct=direct, person=person, denial=denial)

    def _show(self, attribution: Attribution | None) -> None:
        self._stands = attribution
        shown = attribution or Attribution("")
        for word, part in self.parts.items():
            if part.text().strip() != (text := getattr(shown, word)):
                part.setText(text)
        if self.person.text().strip() != shown.person:
            self.person.setText(shown.person)
        self.direct.setChecked(shown.direct)
        self.denial.setChecked(shown.denial)

    def _leave(self) -> None:
        self.settle()
        self.done.emit()

    def set_theme(self, theme: Theme) -> None:
        for part in (*self._fields(), self._arrow, self.direct, self.denial):
            part.setFont(fonts.sans(12))
        self.keeps.set_theme()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return row
