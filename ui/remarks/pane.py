"""The pane of the remarks: what does not fit inside the article, each with the words of all its places.

It follows the offers. What is wanted of a remark becomes a wish, told by a signal; the list changes when the history
has recorded it.
"""

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from resources.themes import Theme
from ui.desk import Desk
from ui.nothing import Deed, Nothing
from ui.offers import Offers
from ui.remarks.deeds import Deeds
from ui.remarks.head import Head
from ui.remarks.keys import Keys
from ui.remarks.model import RemarksModel
from ui.remarks.view import RemarksView
from ui.remarks.why import why
from ui.theme.roles import Role, dress


class RemarksPane(QFrame):
    """A row that is picked is taken in hand."""

    wanted_aside = Signal()
    """Show the remark in hand no more."""
    wanted_next = Signal()
    """On to the next remark."""
    wanted_place = Signal(int, int)
    """Show these code points of the draft."""
    wanted_stop = Signal()
    """Stop reading the article."""
    wanted_reading = Signal()
    """Read the article again."""

    def __init__(self, desk: Desk, offers: Offers, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._offers, self._theme, self._keys = desk, offers, theme, Keys()
        self._progress, self._following = (0, 0), False
        self.model = RemarksModel(desk, offers, self)
        self.head = Head(theme, self)
        self._stack = QStackedWidget(self)
        self.view = RemarksView(self.model, theme, self._stack)
        self.nothing = Nothing(theme, self._stack)
        self._foot, self.deeds = QFrame(), Deeds(theme, self._keys, self)
        self._lay_out()
        self._connect()
        self._list_anew()

    def _lay_out(self) -> None:
        dress(self, Role.PANEL)
        self._rule = QFrame()
        for rule in (self._rule, self._foot):
            dress(rule, Role.RULE)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self._rule, self._stack, self._foot, self.deeds):
            column.addWidget(widget)
        column.setStretchFactor(self._stack, 1)
        self.setFocusProxy(self.view)
        self.setAccessibleName("Remarks")

    def _connect(self) -> None:
        self._desk.article_changed.connect(self._list_anew)
        self._offers.reading_changed.connect(self._list_anew)
        self._offers.remarks_changed.connect(self._list)
        self._offers.remark_changed.connect(self._go_to_current)
        self._offers.progressed.connect(self._go_on)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.place_chosen.connect(self.wanted_place)
        self.deeds.wanted_next.connect(self.wanted_next)
        self.deeds.wanted_aside.connect(self.wanted_aside)
        self.nothing.wanted.connect(self._want)

    # What the window asks

    def set_theme(self, theme: Theme) -> None:
        """Another theme or text size."""
        self._theme = theme
        self.head.set_theme(theme)
        self.view.dress(theme)
        self.deeds.set_theme(theme, self._keys)
        self.nothing.set_theme(theme)

    def set_keys(self, keys: Keys) -> None:
        """The keys that stand on the buttons, where others than the desk's own were chosen."""
        self._keys = keys
        self.set_theme(self._theme)
        self._show_list_or_why_not()

    # What the offers say

    def _list_anew(self) -> None:
        """Of another article the rows say something else, though a remark may be the same."""
        self.view.lay_out_anew()
        self._list()

    def _list(self) -> None:
        self._following = True
        self.model.list_anew()
        self._following = False
        self.head.follow(self._offers)
        self._show_list_or_why_not()
        self._go_to_current()

    def _show_list_or_why_not(self) -> None:
        there = bool(self._offers.remarks)
        if not there:
            self.nothing.tell(why(self._desk, self._offers, self._progress, self._keys))
        self._stack.setCurrentWidget(self.view if there else self.nothing)
        for part in (self.head, self._rule, self._foot, self.deeds):
            part.setVisible(there)

    def _go_to_current(self) -> None:
        self._following = True
        self.view.go_to(self._offers.remark)
        self._following = False
        self.deeds.follow(self._offers)

    def _go_on(self, done: int, of: int) -> None:
        self._progress = done, of
        if not self._offers.remarks:
            self._show_list_or_why_not()

    # What the reviewer does

    def _selected(self, *_ranges: QItemSelection) -> None:
        """A row was selected: by key or mouse, or by a screen reader, which selects and does not make current."""
        if self._following:
            return
        selected = self.view.selectionModel().selectedIndexes()
        if selected:
            self._offers.focus_remark(self.model.remarks[selected[0].row()])
        else:
            self._go_to_current()

    def _want(self, deed: str) -> None:
        match deed:
            case Deed.STOP:
                self.wanted_stop.emit()
            case Deed.READ:
                self.wanted_reading.emit()
