"""What stands over the list: how many are proposed and hidden, how the article was read, and the slider."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.elided import ElidedLabel
from ui.offers import Offers
from ui.plain import PlainLabel, plain_tip
from ui.proposals.keys import Keys
from ui.proposals.slider import BarSlider
from ui.theme import fonts

LESS, MORE = "what matters most", "every fact"


class Head(QWidget):
    """Says which stop is wanted; the offers say which one is."""

    wanted_bar = Signal(int)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = 0
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
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.more)
        bar.addWidget(self.slider, 1)
        bar.addWidget(self.fewer)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(4)
        column.addLayout(counts)
        column.addWidget(self.how)
        column.addLayout(bar)

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

    def _want_more(self) -> None:
        self.wanted_bar.emit(self._bar - 1)

    def _want_fewer(self) -> None:
        self.wanted_bar.emit(self._bar + 1)
