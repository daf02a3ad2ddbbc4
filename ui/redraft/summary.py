"""The last page: what taking the draft would do. The return key takes it; until then nothing is recorded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.anchoring.outcome import Decisions, Summary
from resources.themes import Theme
from ui.plain import PlainLabel
from ui.prose import Prose
from ui.redraft.asked import Asked
from ui.redraft.keys import BACK, is_enter, is_plain
from ui.redraft.tally import TallyView
from ui.redraft.telling import Telling
from ui.theme import fonts
from ui.theme.roles import Role, dress

COUNTING = "Counting what stands …"
TAKING = "Taking it in …"
ONE_STEP = "All of it is one step, and can be undone as one."


class SummaryPage(QWidget):
    """Is empty until the summary comes: then it can be taken."""

    wanted_take = Signal()
    wanted_back = Signal()
    ready_changed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self._decisions: Decisions = {}
        self._is_ready, self._skipped = False, 0
        self.title, self.says = PlainLabel(), Prose(lambda: fonts.sans(13), muted=True)
        self.view = TallyView(theme, self)
        self.setFocusProxy(self.view)
        dress(self.says, Role.MUTED)
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(20, 18, 20, 14)
        above.setSpacing(4)
        above.addWidget(self.title)
        above.addWidget(self.says)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.view, 1)

    def wait(self, asked: Asked, decisions: Decisions, skipped: int) -> None:
        """Be the summary of these answers; so many questions have none."""
        self._asked, self._decisions, self._skipped = asked, decisions, skipped
        self.title.setText(f"What taking draft {asked.number} in does")
        self.says.say(COUNTING)
        self.view.listed.show((), None)
        self._be_ready(ready=False)

    def show_summary(self, summary: Summary) -> None:
        """What was waited for."""
        if self._asked is None:
            return
        telling = Telling(self._asked, self._decisions)
        self.view.listed.show(tuple(telling.rows(summary, self._skipped)), telling)
        self.says.say(f"“{self._asked.name}” becomes the draft on the desk. {ONE_STEP}")
        self._be_ready(ready=True)

    def be_taken(self) -> None:
        """The draft is being taken: it cannot be taken twice."""
        self.says.say(TAKING)
        self._be_ready(ready=False)

    def forget(self) -> None:
        self._asked = None
        self._decisions = {}
        self.view.listed.show((), None)
        self._be_ready(ready=False)

    def is_ready(self) -> bool:
        """Whether the draft can be taken."""
        return self._is_ready

    def set_theme(self, theme: Theme) -> None:
        self.title.setFont(fonts.sans(16, weight=fonts.SEMIBOLD))
        self.says.set_theme(theme)
        self.view.dress(theme)

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_ready(self, *, ready: bool) -> None:
        self._is_ready = ready
        self.ready_changed.emit(ready)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for; answers whether it is for anything here."""
        takes = is_enter(event) and self._is_ready
        goes_back = event.key() == BACK and is_plain(event) and not event.isAutoRepeat()
        if takes:
            self.wanted_take.emit()
        elif goes_back:
            self.wanted_back.emit()
        return takes or goes_back
