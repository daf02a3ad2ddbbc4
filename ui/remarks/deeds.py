"""The buttons under the list, each with its key: on to the next remark, and setting this one aside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.themes import Theme
from ui.chip import Chip
from ui.flow import Flow
from ui.offers import Offers
from ui.plain import plain_tip
from ui.remarks.keys import Keys


class Deeds(QWidget):
    """Says what is wanted; the offers say which remark is in hand."""

    wanted_next = Signal()
    wanted_aside = Signal()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.next, self.aside = Chip("Next", theme), Chip("Set aside", theme, leads=True)
        self.aside.setToolTip(plain_tip("Looked at: it is not shown again, and can be undone"))
        flow = Flow(parent=self)
        flow.add(self.aside)
        flow.add(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.addWidget(flow)
        self.next.clicked.connect(self.wanted_next)
        self.aside.clicked.connect(self.wanted_aside)
        self.set_theme(theme, keys)

    def follow(self, offers: Offers) -> None:
        """Offer what can be done now."""
        self.aside.setVisible(offers.remark is not None)
        self.next.setVisible(offers.remark is None or len(offers.remarks) > 1)
        at = offers.remarks.index(offers.remark) if offers.remark is not None else -1
        self.next.set_words(
            "From the top again" if 0 < at == len(offers.remarks) - 1 else "Next" if at >= 0 else "First"
        )

    def set_theme(self, theme: Theme, keys: Keys) -> None:
        for chip, key in ((self.next, keys.next), (self.aside, keys.aside)):
            chip.set_key(key)
            chip.set_theme(theme)
