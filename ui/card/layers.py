"""Said, and so: the questions that the claim asks, each with its verdict. The keys stand on the active one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.claim import Claim, layers, ruling
from app.domain.freshness import is_stale
from app.domain.grounding import lacks
from app.domain.verdict import LAYER_WORDS, Layer, State, Verdict
from resources.themes import Theme, state_look
from ui.card.keys import Keys
from ui.chip import Chip
from ui.flow import Flow, rows
from ui.plain import plain_tip

ORDER = (Layer.ATTRIBUTION, Layer.CONTENT)
VERDICTS = (Verdict.VERIFIED, Verdict.DISPUTED, Verdict.REFUTED, Verdict.UNREVIEWED)
LEAD = 90
LINES = 2
"""Lines that the words of the verdicts may take."""


class LayerRow(Flow):
    """One question with its verdicts."""

    pressed = Signal(str, str)
    """Layer and verdict."""

    def __init__(self, layer: Layer, theme: Theme, keys: Keys) -> None:
        self.lead = Chip(LAYER_WORDS[layer].capitalize(), theme, value=layer, framed=False)
        self.lead.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        super().__init__(self.lead, LEAD)
        self._layer, self._theme, self._keys, self._active = layer, theme, keys, False
        self._shown: tuple[object, ...] = ()
        self.chips = {verdict: self._chip(verdict) for verdict in VERDICTS}

    def _chip(self, verdict: Verdict) -> Chip:
        word = state_look(self._theme, State(verdict)).word
        chip = Chip("" if verdict is Verdict.UNREVIEWED else word, self._theme, value=verdict)
        chip.setAccessibleName(f"{LAYER_WORDS[self._layer].capitalize()}: {word}")
        chip.setToolTip(plain_tip(word))
        chip.chosen.connect(self._press)
        self.add(chip)
        return chip

    def _press(self, verdict: str) -> None:
        self.pressed.emit(self._layer, verdict)

    def follow(self, claim: Claim, *, active: bool, alone: bool) -> None:
        given, stale = ruling(claim, self._layer).verdict, is_stale(claim, self._layer)
        hollow = stale or bool(lacks(claim, self._layer))
        if (given, stale, hollow, active, alone) == self._shown:
            return
        self._active, self._shown = active, (given, stale, hollow, active, alone)
        self.lead.stand(None, standing=active and not alone)
        self.lead.set_key("" if active else self._keys.layer)
        self.lead.setEnabled(not alone)
        for verdict, chip in self.chips.items():
            standing = verdict is given
            shown = State.STALE if stale and standing else State(verdict)
            key = self._keys.verdict(verdict) if active else ""
            bare = bool(key) and not chip.text()  # the key is enough of a sign where there is no word
            chip.stand(state_look(self._theme, shown), standing=standing, hollow=standing and hollow, bare=bare)
            chip.set_key(key)
        if not active:
            self.lay_out_anew()  # for what stands says its word, and what stood need not

    def sizes(self, width: int) -> list[tuple[QWidget, QSize]]:
        """The words give way: on the layer that is not active, so that it stays on one line, but for the one that
        stands; on the active one where it would need more than LINES.
        """
        full = super().sizes(width)
        if self._active:
            return full if rows([size for _, size in full], width) <= LINES else self._short_sizes()
        if self.fits_beside([size for _, size in full], width):
            return full
        sizes = [chip.sizeHint() if chip.isChecked() else chip.short_size() for chip in self.chips.values()]
        return list(zip(self.chips.values(), sizes, strict=True)) if rows(sizes, width) == 1 else self._short_sizes()

    def _short_sizes(self) -> list[tuple[QWidget, QSize]]:
        return [(chip, chip.short_size()) for chip in self.chips.values()]

    def lay_out(self) -> None:
        super().lay_out()
        for chip in self.chips.values():
            chip.be_short(short=chip.width() < chip.sizeHint().width())

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self._theme, self._keys, self._shown = theme, keys, ()
        for chip in (self.lead, *self.chips.values()):
            chip.set_theme(theme)


class Layers(QWidget):
    """The rows in the order of the work: was it said, is it so."""

    pressed = Signal(str, str)
    """Layer and verdict."""
    turned = Signal(str)
    """To this layer."""

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.rows = {layer: LayerRow(layer, theme, keys) for layer in ORDER}
        for row in self.rows.values():
            row.pressed.connect(self.pressed)
            row.lead.chosen.connect(self.turned)
            column.addWidget(row)

    def follow(self, claim: Claim, layer: Layer) -> None:
        asked = layers(claim)
        for each, row in self.rows.items():
            row.setVisible(each in asked)
            if each in asked:
                row.follow(claim, active=each is layer, alone=len(asked) == 1)

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        for row in self.rows.values():
            row.set_theme(theme, keys)
