"""What was checked before: earlier claims that say nearly the same, with what differs marked in the words of both.

Nothing is taken over: it is there to be read, and a press opens the article where it was checked.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.claim import Claim
from app.domain.freshness import state
from app.domain.grounding import is_grounded
from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.caption import Caption
from ui.card import known
from ui.card.known import Known
from ui.card.sign import SignBox
from ui.chip import Chip
from ui.plain import plain_tip
from ui.prose import Noted, PressedProse, Prose
from ui.theme import fonts

FIRST = 2
"""Earlier claims that are shown until somebody asks for all."""
_NOTE = 32
"""Pixels before the text scale of the words “then” and “here”."""


class Entry(QWidget):
    """One of them: its sign and where it was checked, both wordings where they differ, and why it was decided so."""

    pressed = Signal(str, str)
    """Article and claim."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known: Known | None = None
        self.sign = SignBox()
        self.title = PressedProse(lambda: fonts.sans(13, weight=fonts.SEMIBOLD), lines=2)
        self.when = Prose(lambda: fonts.sans(12), muted=True)
        self.then, self.here = (Noted(Prose(_face, lines=5), _NOTE) for _ in range(2))
        self.why = [Prose(lambda: fonts.sans(12), muted=True, lines=4) for _ in range(2)]
        self.title.clicked.connect(self._press)
        self.title.setToolTip(plain_tip("Open it there"))
        for row, note in ((self.then, "then"), (self.here, "here")):
            row.note.setText(note)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        for row in (self.when, self.then, self.here, *self.why):
            words.addWidget(row)
        row_of_all = QHBoxLayout(self)
        row_of_all.setContentsMargins(0, 2, 0, 6)
        row_of_all.setSpacing(8)
        row_of_all.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row_of_all.addLayout(words, 1)

    def show_known(self, statement: str, one: Known) -> None:
        """Tell of an earlier claim, beside the statement of the claim in hand."""
        self._known = one
        look = state_look(self._theme, state(one.claim))
        self.sign.show_look(look, hollow=not is_grounded(one.claim))
        self.title.say(one.title)
        self.title.setAccessibleName(f"{look.word} in {one.title}: {one.claim.statement}")
        differs = known.differs(statement, one)
        told = f"{look.word} {known.when(one, datetime.now().astimezone())}"
        self._say_when(told, differs)
        self._say(self.then, one.claim.statement, one, here=False)
        self._say(self.here, statement, one, here=True)
        self.then.setVisible(differs != known.SAME)
        self.here.setVisible(bool(one.differences))
        reasons = list(known.found(one))
        for at, prose in enumerate(self.why):
            prose.say(reasons[at] if at < len(reasons) else "")
            prose.setVisible(bool(prose.text()))

    def _say_when(self, told: str, differs: str) -> None:
        """Verdict, day and reviewer, and what differs in the ink of a warning."""
        warning = QTextCharFormat()
        warning.setForeground(QColor(_caution(self._theme)))
        text = f"{told} · {differs}" if differs else told
        warns = bool(differs) and differs != known.SAME
        self.when.say(text, [(len(text) - len(differs), len(text), warning)] if warns else [])

    def _say(self, row: Noted, statement: str, one: Known, *, here: bool) -> None:
        form = QTextCharFormat()
        form.setForeground(QColor(_caution(self._theme)))
        form.setBackground(QColor(state_look(self._theme, State.DISPUTED).tint))
        form.setFontUnderline(True)
        places = known.marks(statement, one.differences, here=here)
        row.prose.say(statement, [(start, end, form) for start, end in places])

    def _press(self) -> None:
        if self._known is not None:
            self.pressed.emit(self._known.claim.article, self._known.claim.id)

    def set_theme(self, theme: Theme) -> None:
        """The sign and the marks take the theme when the claim is told of next."""
        self._theme = theme
        proses: tuple[Prose | Noted, ...] = (self.title, self.when, self.then, self.here, *self.why)
        for part in proses:
            part.set_theme(theme)


class Earlier(QWidget):
    """Out of sight while nothing like the claim was checked before, or nobody has looked yet."""

    pressed = Signal(str, str)
    """Article and claim."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._of, self._all = theme, ("", ""), False
        self.known: tuple[Known, ...] = ()
        self.entries: list[Entry] = []
        self.link = Chip("", theme, framed=False)
        self._caption = Caption("Checked before", theme, self.link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._caption)
        self.link.clicked.connect(self._turn)
        self.hide()

    def show_known(self, claim: Claim, found: Sequence[Known]) -> None:
        """Tell of these, the nearest first."""
        if tuple(found) != self.known:
            self.known, self._all = tuple(found), False
            self._of = claim.id, claim.statement
            self._show()

    def follow(self, claim: Claim) -> bool:
        """Whether it is another claim than the last, or has other words: then nobody has looked yet."""
        if (claim.id, claim.statement) == self._of:
            return False
        self._of = claim.id, claim.statement
        if self.known:
            self.known = ()
            self._show()
        return True

    def focus(self) -> None:
        """Have the keyboard at the first of them."""
        self.entries[0].title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._caption.set_theme(theme)
        for entry in self.entries:
            entry.set_theme(theme)
        self._show()

    def _show(self) -> None:
        shown = self.known if self._all else self.known[:FIRST]
        while len(self.entries) < len(shown):
            self._add_entry()
        for at, entry in enumerate(self.entries):
            if at < len(shown):
                entry.show_known(self._of[1], shown[at])
            entry.setVisible(at < len(shown))
        more = len(self.known) - FIRST
        self.link.set_words(f"{FIRST} only" if self._all else f"{more} more")
        self.link.setVisible(more > 0)
        self.setVisible(bool(self.known))

    def _add_entry(self) -> None:
        entry = Entry(self._theme, self)
        entry.pressed.connect(self.pressed)
        self.entries.append(entry)
        self._column.addWidget(entry)

    def _turn(self) -> None:
        """Show all, or the first again."""
        self._all = not self._all
        self._show()


def _face() -> QFont:
    return fonts.sans(13)


def _caution(theme: Theme) -> str:
    return state_look(theme, State.DISPUTED).ink
