"""The button that names a draft and opens the list of those that can be compared instead."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from app.domain.article import Draft
from ui.compare.words import drafts_name
from ui.guarded import Guarded
from ui.plain import plain_tip
from ui.theme import fonts
from ui.theme.roles import Role, dress

_PADDING = 44
"""What the button needs besides its words."""


class Chooser(Guarded, QPushButton):
    """A choice says the number of the draft; what the button names changes when that draft is shown."""

    chosen = Signal(int)

    def __init__(self, which: str) -> None:
        super().__init__()
        self._which, self._draft = which, ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._menu.triggered.connect(self._choose)
        self.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self, Role.QUIET)

    def show_drafts(self, shown: Draft, drafts: Sequence[Draft]) -> None:
        """Name one draft, and offer these."""
        self._draft = drafts_name(shown)
        self.setToolTip(plain_tip(self._draft))
        self.setAccessibleName(f"{self._which}: {self._draft}")
        self._menu.clear()
        for draft in drafts:
            action = self._menu.addAction(_plain(drafts_name(draft)))
            action.setData(draft.number)
            action.setCheckable(True)
            action.setChecked(draft.number == shown.number)
            self._group.addAction(action)
        self._fit()

    def set_fonts(self) -> None:
        self.setFont(fonts.sans(14, weight=fonts.SEMIBOLD))
        self._fit()

    def choices(self) -> list[str]:
        """The drafts that are offered."""
        return [action.text() for action in self._menu.actions()]

    def choose(self, at: int) -> None:
        """As if that one of the choices was clicked on."""
        self._menu.actions()[at].trigger()

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def _fit(self) -> None:
        """Cut the name in its middle where it is too long: its ends say which file it is."""
        metrics = QFontMetrics(self.font())
        room = max(80, self.maximumWidth() - _PADDING)
        self.setText(_plain(metrics.elidedText(self._draft, Qt.TextElideMode.ElideMiddle, room)))

    def set_room(self, width: int) -> None:
        """Be no wider than this."""
        self.setMaximumWidth(width)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())


def _plain(name: str) -> str:
    return name.replace("&", "&&")
