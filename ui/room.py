"""What the window can do without until it is painted: event loop, pages, commands, menus, the look at the desk."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.problem import Problem
from app.store.ledger import Ledger
from ui import resuming
from ui.actions import arriving, checking, earlier, files, keys, reading, typing, wanting
from ui.actions.menus import Actions
from ui.actions.table import COMMANDS
from ui.actions.workplace import Workplace
from ui.bridge import Bridge
from ui.desk import Desk
from ui.keeping import Keeping
from ui.mishaps import Mishaps
from ui.offers import Offers
from ui.pages import Pages
from ui.reader import Reader
from ui.theme import icons
from ui.theme.appearance import Appearance
from ui.window import Window

if TYPE_CHECKING:
    from ui.instance import Door

REST = 4_000
"""Milliseconds without a deed after which the desk is brought to one file."""


LAG = 1_000
"""Milliseconds that what is known of the reviewer's place lags behind: a kill loses no more."""


class Room(QObject):
    """Everything behind the window, connected. `closed` says that nothing runs any more."""

    closed = Signal()

    def __init__(
        self, ledger: Ledger, desk: Desk, offers: Offers, window: Window, appearance: Appearance, keeping: Keeping
    ) -> None:
        super().__init__(window)
        self.has_ended, self._is_closing, self._complained = False, False, False
        self.bridge = Bridge(self)
        self.pages = Pages(window, desk, ledger, appearance.theme)
        self.reader = Reader(self.bridge, self)
        self.place = Workplace(ledger, desk, window, self.pages, self.bridge, appearance, keeping, offers, self.reader)
        self.actions = Actions(COMMANDS, self.place)
        self._mishaps = Mishaps(self)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._staying = QTimer(self, singleShot=True, interval=LAG)
        self.bridge.closed.connect(self._end)
        self._connect(appearance, keeping)
        self._greet()
        self._door: Door | None = None
        QTimer.singleShot(0, self._open_door)

    def open_file(self, file: Path | None, *, sample: bool) -> None:
        """Take in the file that was named, or the sample where the desk has never held an article."""
        if file is not None:
            files.take_in_file(self.place, file)
        elif sample and not self.place.ledger.articles() and not self.place.ledger.articles(taken_out=True):
            files.take_in_sample(self.place)

    def bring(self, files: Sequence[Path]) -> None:
        """Files that the desktop opens."""
        if files:
            arriving.come_forward(self.place.window)
            arriving.bring(self.place, files)

    def close(self) -> None:
        """Cancel what runs; `closed` follows."""
        self._is_closing = True
        if self._door is not None:
            self._door.close()
        self._resting.stop()
        self._staying.stop()
        self._mishaps.stop()
        self.reader.end()
        self.bridge.close()

    def _end(self) -> None:
        self.has_ended = True
        self.closed.emit()

    def _connect(self, appearance: Appearance, keeping: Keeping) -> None:
        window, banner = self.place.window, self.place.window.banner
        wanting.connect(self.place)
        typing.connect(self.place)
        keys.connect(self.place, self.actions)
        reading.connect(self.place, self.actions)
        earlier.connect(self.place)
        appearance.changed.connect(self.pages.set_theme)
        keeping.failed.connect(banner.tell)
        self._mishaps.told.connect(banner.tell)
        self.place.desk.recorded.connect(self._rest_later)
        self._resting.timeout.connect(self._rest)
        self._staying.timeout.connect(partial(resuming.leave, keeping, self.place.desk, window, self.place.ledger.path))
        for moved in (self.place.desk.current_changed, self.place.desk.article_changed):
            moved.connect(self._remember_later)
        keeping.change(lambda settings: settings.with_desk(self.place.ledger.path))
        self.place.desk.recorded.connect(banner.relent)
        for floating in (banner, window.strip):
            floating.covers.connect(window.article.keep_clear)
        window.header.set_menu(self.actions.menu(window))
        if sys.platform == "darwin":
            self.actions.menu_bar(window)
        window.setWindowIcon(icons.program_icon())

    def _open_door(self) -> None:
        """Hear later starts with the same desk from now on."""
        from ui.instance import Door  # noqa: PLC0415  what it loads is waited for by nobody

        if not self._is_closing:
            self._door = Door(self.place.ledger.path, self)
            self._door.asked.connect(partial(arriving.answer, self.place))

    def _rest(self) -> None:
        """Bring the desk to one file; that its end cannot be remembered elsewhere is told once."""
        self.place.attempt(self.place.ledger.rest)
        complaint = self.place.ledger.memory.complaint
        if complaint is not None and not self._complained:
            self._complained = True
            self.place.window.banner.tell(complaint)

    def _rest_later(self) -> None:
        self._resting.start()

    def _remember_later(self) -> None:
        self._staying.start()

    def _greet(self) -> None:
        """Say what is to be known of the opening, offer what was being typed, and look whether the desk is whole."""
        if self.place.ledger.only_reads:
            self.place.window.status.say_read_only()
            self.place.window.banner.tell(_only_reads(self.place.ledger.path))
        if self.place.ledger.news:
            self.place.window.banner.say(self.place.ledger.news)
        typing.offer(self.place)
        checking.look(self.place)


def _only_reads(file: Path) -> Problem:
    return Problem(
        f"The desk file {file} may only be read. It is shown as it was when it was opened.",
        kept="Nothing that is done here can be recorded.",
        do="Allow writing to it and its folder, then open it again.",
    )
