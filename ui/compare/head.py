"""The head of the comparison: how much changed, which change is in hand, and the two drafts over their columns."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.anchoring.rows import Rows
from app.domain.article import Draft
from resources.themes import Theme
from ui.chip import Chip
from ui.compare import words
from ui.compare.chooser import Chooser
from ui.compare.row import Places
from ui.elided import ElidedLabel
from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.theme import fonts

_PADDING = 12
"""What stands at the left of a chooser's words, inside its button."""


class Head(Guarded, QWidget):
    """It says what is wanted; what it shows follows the comparison."""

    wanted_old = Signal(int)
    wanted_new = Signal(int)
    """Compare the draft with this number at the left, or at the right."""
    wanted_step = Signal(int)
    """On to the next change (1), or back (-1)."""
    wanted_fold = Signal()
    """Show only what changed, or everything again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tally, self.standing = ElidedLabel(), PlainLabel()
        self.back = Chip("Previous", theme, key="P", value="-1")
        self.on = Chip("Next", theme, key="N", value="1")
        self.only = Chip("Only what changed", theme, key="F")
        self.old, self.new = Chooser("Left draft"), Chooser("Right draft")
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        for widget in (self.back, self.on, self.only, self.old, self.new):
            _hide_in_its_room(widget)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.only.clicked.connect(self.wanted_fold)
        self.old.chosen.connect(self.wanted_old)
        self.new.chosen.connect(self.wanted_new)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.tally.setFont(fonts.sans(14))
        self.standing.setFont(fonts.figures(13))
        for chip in (self.back, self.on, self.only):
            chip.set_theme(theme)
        for chooser in (self.old, self.new):
            chooser.set_fonts()

    def follow(self, rows: Rows, drafts: Sequence[Draft], count: int) -> None:
        """Name both drafts and say how much changed; `count` places can be gone through."""
        in_order = sorted(drafts, key=lambda draft: draft.number)
        last = rows.new.draft.number
        self.old.show_drafts(rows.old.draft, [draft for draft in in_order if draft.number < last])
        self.new.show_drafts(rows.new.draft, in_order[1:])
        self.tally.say(words.tally(rows))
        for chip in (self.back, self.on):
            chip.setVisible(count > 0)
        self.only.setVisible(bool(rows.changes))
        for chooser in (self.old, self.new):
            chooser.setEnabled(True)
            chooser.show()

    def wait(self) -> None:
        """Nothing is shown yet, or no more."""
        self.tally.say("")
        self.stand(None, 0)
        for chip in (self.back, self.on, self.only):
            chip.hide()
        for chooser in (self.old, self.new):
            chooser.setEnabled(False)

    def stand(self, at: int | None, count: int) -> None:
        """Say which change is in hand."""
        self.standing.setText(words.standing(at, count))

    def show_folded(self, *, folds: bool) -> None:
        self.only.stand(None, standing=folds)

    def set_places(self, places: Places) -> None:
        """Let the choosers stand over their columns."""
        for row, chooser in ((self._left, self.old), (self._right, self.new)):
            row.setContentsMargins(max(0, places.margin - _PADDING), 0, 0, 0)
            chooser.set_room(places.width + 2 * _PADDING)

    def _back(self) -> None:
        self.wanted_step.emit(-1)

    def _on(self) -> None:
        self.wanted_step.emit(1)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(20, 14, 20, 6)
        above.setSpacing(8)
        above.addWidget(self.tally)
        above.addStretch(1)
        for widget in (self.standing, self.back, self.on):
            above.addWidget(widget)
        above.addSpacing(12)
        above.addWidget(self.only)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 12, 6)
        below.setSpacing(0)
        for row, chooser in ((self._left, self.old), (self._right, self.new)):
            row.addWidget(chooser)
            row.addStretch(1)
            below.addLayout(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(below)
        self.standing.setMinimumWidth(90)
        self.standing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _hide_in_its_room(widget: QWidget) -> None:
    """What comes later moves nothing when it comes."""
    kept = widget.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(kept)
    widget.hide()
