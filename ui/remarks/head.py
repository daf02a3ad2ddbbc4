"""What stands over the list: how many remarks there are, that none is a verdict, and how the article was read."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.elided import ElidedLabel
from ui.offers import Offers
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.roles import Role, dress

ALL, ONE = "None of them is a verdict: look, and judge for yourself.", "It is no verdict: look, and judge for yourself."


class Head(QWidget):
    """Follows the offers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.count, self.aside, self.caveat, self.how = PlainLabel(), PlainLabel(), PlainLabel(), ElidedLabel()
        for label in (self.aside, self.caveat, self.how):
            dress(label, Role.MUTED)
        self.caveat.setWordWrap(True)
        counts = QHBoxLayout()
        counts.setSpacing(10)
        counts.addWidget(self.count)
        counts.addWidget(self.aside)
        counts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addLayout(counts)
        column.addWidget(self.caveat)
        column.addWidget(self.how)
        self.set_theme(theme)

    def follow(self, offers: Offers) -> None:
        """Say what is left, and what was set aside."""
        left, aside = len(offers.remarks), set_aside(offers)
        self.count.setText("1 remark" if left == 1 else f"{left:,} remarks")
        self.aside.setText(f"{aside:,} set aside" if aside else "")
        self.caveat.setText(ONE if left == 1 else ALL)
        self.how.say(offers.how)

    def set_theme(self, theme: Theme) -> None:
        self.count.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        self.aside.setFont(fonts.sans(13))
        for label in (self.caveat, self.how):
            label.setFont(fonts.sans(12))


def set_aside(offers: Offers) -> int:
    """How many remarks of the reading are not shown any more."""
    return len(offers.reading.remarks) - len(offers.remarks) if offers.reading else 0
