"""What: the claim's sign, its number and its statement, which a double click or F2 turns into a field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.claim import Claim
from app.domain.freshness import state
from app.domain.grounding import is_grounded
from resources.themes import Theme, state_look
from ui.card import places
from ui.card.field import Field, Standing
from ui.card.keeps import ONE_LINE, Keeps
from ui.card.sign import SignBox
from ui.plain import PlainLabel
from ui.prose import Prose
from ui.theme import fonts

TEXT = 15
LINES = 5
"""More than that would leave no room for the verdict."""


class Statement(Prose):
    """The statement as it stands."""

    opened = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()


class Heading(QWidget):
    """Follows the claim it is given; the field stands in the statement's place while somebody rewords it."""

    def __init__(self, standing: Standing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sign, self._number = SignBox(), PlainLabel()
        self._number.setProperty("role", "muted")
        self.statement = Statement(lambda: fonts.sans(TEXT, weight=fonts.SEMIBOLD), lines=LINES)
        self.field = Field(standing, least=1, one_line=True)
        self.field.setAccessibleName("Statement")
        self.keeps = Keeps(ONE_LINE, self.field)
        self._show_field(wanted=False)
        self._lay_out()
        self.statement.opened.connect(self.edit)
        self.field.done.connect(self._close)
        self.field.left.connect(self._close)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.sign, 0, top)
        row.addWidget(self._number, 0, top)
        words = QVBoxLayout()
        words.addWidget(self.statement)
        words.setSpacing(4)
        words.addWidget(self.field)
        words.addWidget(self.keeps)
        row.addLayout(words, 1)

    def follow_verdict(self, claim: Claim) -> None:
        self.sign.show_look(state_look(self._theme, state(claim)), hollow=not is_grounded(claim))

    def follow_words(self, claim: Claim, number: int) -> None:
        self._number.setText(str(number))
        self.statement.say(claim.statement)
        place = places.statement(claim.id)
        if place != self.field.place:
            self._close()
        self.field.follow(place)

    def edit(self) -> None:
        """Reword the statement where it stands."""
        self._show_field(wanted=True)
        self.field.setFocus()
        self.field.selectAll()

    def _close(self) -> None:
        """The statement again, unless words are typed that nobody recorded."""
        if not self.field.is_typed():
            self._show_field(wanted=False)

    def _show_field(self, *, wanted: bool) -> None:
        self.statement.setVisible(not wanted)
        self.field.setVisible(wanted)
        self.keeps.setVisible(wanted)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.statement.set_theme(theme)
        self._number.setFont(fonts.figures(TEXT))
        self.field.setFont(fonts.sans(TEXT))
        self.field.fit()
        self.keeps.set_theme()
        for widget in (self.sign, self._number):
            widget.setFixedHeight(fonts.scaled(22))
