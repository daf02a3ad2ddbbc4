"""The kinds of a claim as small toggles: a press says which kinds are wanted, the history which they are."""

from PySide6.QtCore import Signal

from app.domain.claim import KIND_WORDS, Kind
from resources.themes import Theme
from ui.chip import Chip
from ui.flow import Flow


class KindChips(Flow):
    wanted = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kinds: tuple[Kind, ...] = ()
        self.chips = {kind: self._chip(kind, theme) for kind in Kind}

    def _chip(self, kind: Kind, theme: Theme) -> Chip:
        chip = Chip(KIND_WORDS[kind], theme, value=kind)
        chip.setAccessibleName(f"Kind: {KIND_WORDS[kind]}")
        chip.chosen.connect(self._press)
        self.add(chip)
        return chip

    def _press(self, value: str) -> None:
        wanted = set(self._kinds) ^ {Kind(value)}
        self.wanted.emit(tuple(kind for kind in Kind if kind in wanted))

    def follow(self, kinds: tuple[Kind, ...]) -> None:
        self._kinds = kinds
        for kind, chip in self.chips.items():
            chip.stand(None, standing=kind in kinds)

    def set_theme(self, theme: Theme) -> None:
        for chip in self.chips.values():
            chip.set_theme(theme)
