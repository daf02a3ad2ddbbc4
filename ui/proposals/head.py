"""What stands over the list: how many are proposed and hidden, how the article was read, and the slider."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.elided import ElidedLabel
from ui.guarded import Guarded
from ui.offers import Offers
from ui.plain import PlainLabel, plain_tip
from ui.proposals.keys import Keys
from ui.proposals.slider import BarSlider
from ui.theme import fonts

MORE, LESS, SHORT = "every fact", "what matters most", ("all", "most")


GAP, SIDE = 8, 16


class Head(Guarded, QWidget):
    """Says which stop is wanted; the offers say which one is."""

    wanted_bar = Signal(int)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar, self._grid = 0, QGridLayout()
        self.proposed, self.hidden, self.how = PlainLabel(), PlainLabel(), ElidedLabel()
        self.slider = BarSlider(theme, self)
        self.more = Chip(MORE, theme, framed=False, key_first=True)
        self.fewer = Chip(LESS, theme, framed=False)
        for label in (self.hidden, self.how):
            label.setProperty("role", "muted")
        self.more.setToolTip(plain_tip("Propose more, up to every fact"))
        self.fewer.setToolTip(plain_tip("Propose only what matters more"))
        self.more.setAccessibleName("Propose more")
        self.fewer.setAccessibleName("Propose only what matters more")
        self._lay_out()
        self.slider.wanted.connect(self.wanted_bar)
        self.more.clicked.connect(self._want_more)
        self.fewer.clicked.connect(self._want_fewer)
        self.set_theme(theme, keys)

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(10)
        counts.addWidget(self.proposed)
        counts.addWidget(self.hidden)
        counts.addStretch(1)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 10, SIDE, 8)
        column.setSpacing(4)
        column.addLayout(counts)
        column.addWidget(self.how)
        column.addLayout(self._grid)

    def follow(self, offers: Offers) -> None:
        """Show what is proposed now, and at which stop."""
        self._bar = offers.bar
        self.proposed.setText(f"{len(offers.shown):,} proposed")
        self.hidden.setText(f"{offers.hidden:,} hidden" if offers.hidden else "")
        self.how.say(offers.how)
        self.slider.stand(offers.bar)
        self.more.setEnabled(offers.bar > 0)
        self.fewer.setEnabled(offers.bar < self.slider.maximum())

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        self.proposed.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        self.hidden.setFont(fonts.sans(13))
        self.how.setFont(fonts.sans(12))
        self.slider.dress(theme)
        for chip, key in ((self.more, keys.more), (self.fewer, keys.fewer)):
            chip.set_key(key)
            chip.set_theme(theme)
        self._arrange()

    def _arrange(self) -> None:
        """The slider between its ends, or above them where there is too little room; the ends in a word if need be."""
        self._name_ends(MORE, LESS)
        if self._ends() > self.width() - 2 * SIDE:
            self._name_ends(*SHORT)
        narrow = self._ends() + self.slider.minimumSizeHint().width() > self.width() - 2 * SIDE
        places = ((0, 0, 1, 3), (1, 0, 1, 1), (1, 2, 1, 1)) if narrow else ((0, 1, 1, 1), (0, 0, 1, 1), (0, 2, 1, 1))
        for widget, place in zip((self.slider, self.more, self.fewer), places, strict=True):
            self._grid.addWidget(widget, *place)

    def _name_ends(self, more: str, fewer: str) -> None:
        self.more.set_words(more)
        self.fewer.set_words(fewer)

    def _ends(self) -> int:
        """Pixels that the ends of the slider take, with what parts them."""
        return self.more.sizeHint().width() + self.fewer.sizeHint().width() + 2 * GAP

    def _want_more(self) -> None:
        self.wanted_bar.emit(self._bar - 1)

    def _want_fewer(self) -> None:
        self.wanted_bar.emit(self._bar + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
