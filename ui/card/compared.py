"""What was checked beside what is there now: removed words struck, added ones underlined."""

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.claim import Claim, ruling, wording
from app.domain.freshness import is_stale
from app.domain.verdict import LAYER_WORDS, Layer, State, Wording
from resources.themes import Theme, state_look
from ui.differing import Side, differing, shortened
from ui.prose import Noted, Prose
from ui.theme import fonts

Pair = tuple[Side, Side]


class Compared(QWidget):
    """Seen only where a verdict was given on other words than the claim has now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.says = Prose(lambda: fonts.sans(12))
        self.rows = [Noted(Prose(lambda: fonts.sans(13))) for _ in range(4)]
        for row, note in zip(self.rows, ("checked", "now") * 2, strict=True):
            row.note.setText(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.says, *self.rows):
            column.addWidget(widget)
        self.set_theme(theme)

    def follow(self, claim: Claim, layer: Layer) -> None:
        given, stale = ruling(claim, layer), is_stale(claim, layer)
        self.setVisible(stale and given.wording is not None)
        if not stale or given.wording is None:
            return
        self.says.say(f"The wording changed since “{LAYER_WORDS[layer]}” was {given.verdict}. Check it anew.")
        pairs = changes(given.wording, wording(claim))
        sides = [side for pair in pairs for side in pair]
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(sides))
            if at < len(sides):
                self._say(row.prose, shortened(sides[at]), gone=at % 2 == 0)

    def _say(self, prose: Prose, side: Side, *, gone: bool) -> None:
        marks, at, form = [], 0, self._form(gone=gone)
        for part in side:
            if part.changed:
                marks.append((at, at + len(part.text), form))
            at += len(part.text)
        prose.say("".join(part.text for part in side), marks)

    def _form(self, *, gone: bool) -> QTextCharFormat:
        look = state_look(self._theme, State.REFUTED if gone else State.VERIFIED)
        made = QTextCharFormat()
        made.setForeground(QColor(look.ink))
        made.setBackground(QColor(look.tint))
        made.setFontStrikeOut(gone)
        made.setFontUnderline(not gone)
        return made

    def set_theme(self, theme: Theme) -> None:
        """The marks take the theme when the claim is followed next."""
        self._theme = theme
        self.says.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)
        self.says.set_ink(state_look(theme, State.STALE).ink)


def changes(was: Wording, now: Wording) -> list[Pair]:
    """The statement's change and that of the words in the article; only those that are one, and no change twice. Where
    both stand, that of the rest of their sentences.
    """
    pairs = [differing(was.statement, now.statement), differing(" … ".join(was.quotes), " … ".join(now.quotes))]
    told = [pair for pair in pairs if _differs(pair)] or [differing(" ".join(was.around), " ".join(now.around))]
    return told[:1] if len(told) == 2 and told[0] == told[1] else [pair for pair in told if _differs(pair)]


def _differs(pair: Pair) -> bool:
    return any(part.changed for side in pair for part in side)
